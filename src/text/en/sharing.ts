import type { SharingTexts } from '../sharing-texts';
import { counted } from './counted';

export const SHARING_EN: SharingTexts = {
  title: 'Prepare for sharing',
  about:
    'A colleague without Yoke sees #NAME? as soon as Excel recalculates. Turn Yoke’s formulas into something that any spreadsheet can compute. Every value is compared before and after; if one differs, nothing is changed.',
  scan: 'Scan the workbook',
  scanning: 'Scanning…',
  nothing: 'No formula of this workbook calls Yoke.',
  found: 'Yoke’s formulas by sheet',
  headings: ['Sheet', 'Formulas', 'Cells'],
  becomes: (sheet) => `${sheet}: formulas become`,
  forms: {
    native: 'native formulas (Excel, WPS, LibreOffice)',
    lambda: 'LAMBDA names (Excel 2024, Microsoft 365)',
    values: 'values',
    leave: 'left as they are',
  },
  protectedSheet: (sheet) =>
    `${sheet} is protected and is left as it is. Unprotect it to convert it.`,
  hiddenSheet: (sheet) => `${sheet} is hidden; its formulas count too.`,
  notComputed: (count) =>
    `${counted(count, 'formula')} left as found: not computed (#NAME?, #SPILL!, #BUSY!), or another formula refers to what it spills, as A2#.`,
  onlyValues: (count, why, places) =>
    `${counted(count, 'formula')} only as values: ${why} (${places}).`,
  obstacles: {
    unreadable: 'the formula cannot be read',
    unknownReference: 'it refers to cells that cannot be found',
    wholeColumns: 'it refers to whole columns or rows',
    optionNotWritten: 'an option stands in a cell instead of in the formula',
    tableNotRange: 'a table is computed inside the formula; give it cells of its own',
    insideArray: 'a block is computed inside a larger formula',
    principalComponents: 'principal components have no native formula',
    noNativeForm: 'the function has no native formula',
    givesAnError: 'the formula as a whole gives an error',
    mixedFaults: 'the data hold errors, or faults of several kinds',
    shapeDiffers: 'the formula does not fill the cells that it should',
    regressionTerms: 'LINEST takes columns and their lags only',
    regressionOptions: 'LINEST knows no robust standard errors and no groups',
    regressionHoles: 'LINEST takes no sample with gaps',
    exactFit: 'the regression fits exactly',
    tooLong: 'the native formula would be longer than Excel takes',
  },
  convert: 'Convert',
  converting: 'Converting and comparing…',
  converted: (cells, others) =>
    `Converted. ${counted(cells, 'cell')} ${others === 0 ? '' : `and ${counted(others, 'other formula')} `}compared, all the same as before.`,
  becameValues: {
    digits: (count, places) =>
      `${counted(count, 'regression formula')} became values, because LINEST does not keep the digits shown: ${places}.`,
    notComputed: (count, places) =>
      `${counted(count, 'regression formula')} became values, because this spreadsheet does not compute the native formulas (LINEST, TDIST, FDIST): ${places}.`,
  },
  takenBack: (count) =>
    `Nothing was changed: ${counted(count, 'cell')} would differ. Choose values for that sheet, or leave it.`,
  difference: (place, before, after) =>
    `${place}: ${before || 'nothing'} would become ${after || 'nothing'}`,
  betweenSentences: ' ',
  betweenPlaces: ', ',
  andMore: (count) => ` and ${count} more`,
  remembered: (count) => `The file remembers ${counted(count, 'formula')} that can be put back.`,
  newerMemory: (count) =>
    `${counted(count, 'conversion')} that the file remembers ${count === 1 ? 'was' : 'were'} kept by a newer version of Yoke: nothing of it can be put back here, and it stays in the file.`,
  malformedMemory: (count) =>
    `${counted(count, 'conversion')} that the file remembers cannot be read: nothing of it is put back, and it stays in the file.`,
  putBack: 'Put the Yoke formulas back',
  lookingBack: 'Looking at what can be put back…',
  nothingToPutBack: 'Nothing is left to be put back.',
  toPutBack: 'Formulas that will be put back',
  toPutBackHeadings: ['Cells', 'Formula'],
  leftAlone: (count) => `${counted(count, 'formula')} cannot be put back and will be left:`,
  confirmPutBack: (count) => `Put back ${counted(count, 'formula')}`,
  notNow: 'Not now',
  puttingBack: 'Putting back and comparing…',
  wasPutBack: (count, left) =>
    left === 0
      ? `${counted(count, 'formula')} put back.`
      : `${counted(count, 'formula')} put back, ${left} left:`,
  leftPlace: (place, why) => `${place}: ${why}`,
  notPutBack: {
    changed: () => 'changed since',
    cellsGone: () => 'its cells are gone',
    dataGone: () => 'its data are gone',
    differs: (detail) => `it would show another value, though its data are the same (${detail})`,
    notComputed: () => 'it was not computed',
    outward: (detail) =>
      `it reaches outside this workbook (${detail}); enter it by hand if you want it`,
    notYoke: () => 'what is remembered is no formula of Yoke',
    protected: () => 'the sheet is protected; unprotect it first',
  },
  recomputed: (count, places) =>
    `${counted(count, 'formula')} ${count === 1 ? 'shows' : 'show'} another value than before, because the data have changed since: ${places}.`,
};
