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
  onlyValues: (count, why) => `${counted(count, 'formula')} only as values: ${why}.`,
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
  converted: (cells) => `Converted. ${counted(cells, 'cell')} compared, all the same as before.`,
  becameValues: (count) =>
    `${counted(count, 'regression formula')} became values: LINEST does not keep the digits shown.`,
  takenBack: (count) =>
    `Nothing was changed: ${counted(count, 'cell')} would differ. Choose values for that sheet, or leave it.`,
  difference: (place, before, after) =>
    `${place}: ${before || 'nothing'} would become ${after || 'nothing'}`,
  betweenSentences: ' ',
  betweenPlaces: ', ',
  remembered: (count) => `The file remembers ${counted(count, 'formula')} that can be put back.`,
  putBack: 'Put the Yoke formulas back',
  puttingBack: 'Putting back…',
  wasPutBack: (count) => `${counted(count, 'formula')} put back.`,
  refused: (places) => `Changed since, and left as they are: ${places}.`,
};
