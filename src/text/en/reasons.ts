import type { Bounds, Indicator, PanelLabelKind, Place } from '../../errors/reason';
import type { ReasonTexts } from '../explain';
import { isWholeArgument, kindOfBounds, number, shape, shortened } from '../quote';
import { counted } from './counted';
import { list } from './list';
import { EN_REGRESSION_REASONS } from './regression-reasons';

function where(place: Place): string {
  const column = typeof place.column === 'number' ? `column ${place.column}` : place.column;
  const row = `${place.isBelow ? 'all below row' : 'row'} ${place.row}`;
  return [place.row === undefined ? undefined : row, column]
    .filter((part) => part !== undefined)
    .join(', ');
}

/** "row 7 is −0.31", or "it is −0.31" where the argument is one cell. */
function subject(place: Place): string {
  return isWholeArgument(place) ? 'it' : where(place);
}

function indicatorName(indicator: Indicator): string {
  return typeof indicator === 'number' ? `column ${indicator}` : shortened(indicator);
}

/** A value as it arrived. */
function arrivedAs(value: unknown): string {
  if (typeof value === 'number') return number(value);
  if (typeof value === 'boolean') return String(value).toUpperCase();
  if (value === null || value === undefined || value === '') return 'blank';
  if (typeof value === 'string') return `the text “${shortened(value)}”`;
  return 'neither a number nor a text';
}

/** What a number must be. */
export function needed(bounds: Bounds): string {
  const { minimum = 0, maximum = 0, because } = bounds;
  const texts = {
    atLeast: `${number(minimum)} or more`,
    above: `above ${number(minimum)}`,
    atMost: `${number(maximum)} or less`,
    between: `between ${number(minimum)} and ${number(maximum)}`,
    aboveAndAtMost: `above ${number(minimum)} and at most ${number(maximum)}`,
  };
  return (
    texts[kindOfBounds(bounds)] +
    (because === undefined ? '' : ` for the ${because.option} ${because.choice}`)
  );
}

const PANEL_LABEL: Record<PanelLabelKind, string> = {
  region: 'a region',
  period: 'a period',
  indicator: 'an indicator',
};

export const EN_REASONS: ReasonTexts = {
  blank: ({ name, place }) => `${name} is needed; ${subject(place)} is blank`,
  notANumber: ({ name, place, arrived }) =>
    `${name} must be a number; ${subject(place)} is ${arrivedAs(arrived)}`,
  numberAsText: ({ name, place, arrived }) =>
    `${name} must be a number; ${subject(place)} is “${shortened(arrived)}”, a number kept as text: convert it to a number`,
  errorCell: ({ name, place, arrived }) =>
    `${name} needs a value; ${subject(place)} is the error ${arrived}`,
  outOfBounds: ({ name, place, arrived, bounds }) =>
    `${name} must be ${needed(bounds)}; ${subject(place)} is ${number(arrived)}`,
  shapesDiffer: (d) =>
    `${d.name} is ${shape(d.shape)}, ${d.otherName} is ${shape(d.otherShape)}; they must have the same shape, or one of them a single cell`,
  unknownChoice: ({ name, allowed, arrived }) =>
    `${name} must be one of ${allowed.join(', ')}; it is ${arrivedAs(arrived)}`,
  notOneValue: ({ name, arrived }) => `${name} must be one value; it is ${shape(arrived)}`,
  missingArgument: ({ name }) => `${name} is needed and was left out`,
  schemeNeedsTwoColumns: ({ arrived }) =>
    `scheme must be a name or two columns, upper cuts and names; it is ${shape(arrived)}`,
  schemeCutNotANumber: ({ row, arrived }) =>
    `the cuts of scheme must be numbers; row ${row} is ${arrivedAs(arrived)}`,
  schemeNameMissing: ({ row }) => `every cut of scheme needs a name; row ${row} has none`,
  schemeCutsNotAscending: ({ row, arrived }) =>
    `the cuts of scheme must ascend; row ${row} is ${number(arrived)}`,
  schemeDoesNotReach: ({ arrived, last }) =>
    `the last cut of scheme is ${number(last)}; D is ${number(arrived)}`,
  notARowOrColumn: ({ name, arrived }) =>
    `${name} must be one row or one column; it is ${shape(arrived)}`,
  notOneColumn: ({ name, arrived }) => `${name} must be one column; it is ${shape(arrived)}`,
  notWhole: ({ name, arrived }) => `${name} must be a whole number; it is ${number(arrived)}`,
  nothingThere: ({ periods }) =>
    `there is no row ${number(Math.abs(periods))} ${periods > 0 ? 'before' : 'after'} this one, or not in its group`,
  rowCountsDiffer: ({ name, needed, arrived }) =>
    `${name} needs one value a row, ${needed} in all; there are ${arrived}`,
  countsDiffer: ({ name, needed, arrived }) =>
    `${name} needs one value a column, ${needed} in all; there are ${arrived}`,
  directionNotASign: ({ place, arrived }) =>
    `direction must be 1 or −1 (a cost indicator); ${subject(place)} is ${arrivedAs(arrived)}`,
  optionNeedsMethod: ({ name, methods, arrived }) =>
    `${name} goes with the method ${list(methods)} only; the method is ${arrived}`,
  lowNotBelowHigh: ({ low, high }) =>
    `low must be below high; they are ${number(low)} and ${number(high)}`,
  tooFewSystems: ({ needed, arrived }) =>
    `systems needs ${needed} or more columns, one a system; it has ${arrived}`,
  paperFormSystems: ({ largest, arrived }) =>
    `the form paper is for at most ${largest} systems, because beyond that it depends on their scale; there are ${arrived}: use standard`,
  tooFewRows: ({ needed, arrived }) => `data needs ${needed} or more rows; it has ${arrived}`,
  constantIndicator: ({ indicator }) =>
    `${indicatorName(indicator)} has the same value throughout, so that this method has no weight for it; leave it out`,
  columnSumsToZero: ({ indicator }) =>
    `${indicatorName(indicator)} is 0 throughout, so that its shares are not defined; leave it out`,
  meanNotPositive: ({ indicator, arrived }) =>
    `the coefficient of variation needs a mean above 0; that of ${indicatorName(indicator)} is ${number(arrived)}`,
  weightsUndefined: ({ method }) =>
    `the method ${method} finds no difference among these indicators to weigh them by; use equal`,
  negativeLoading: ({ indicator, loading, opposedTo }) =>
    `every indicator must rise with the first principal component; ${indicatorName(indicator)} has the loading ${number(Number(loading.toPrecision(4)))}: reverse it (a cost indicator, direction −1)${opposedTo === undefined ? '' : `, or ${indicatorName(opposedTo)}, which runs against it,`} or leave it out`,
  principalComponentNotUnique: () =>
    'two of the principal components to weigh by explain the same variance, so that neither is defined; use another method',
  systemWithoutIndicators: ({ system }) =>
    `every system needs an indicator; ${shortened(system)} has none`,
  scopeNeedsLabels: ({ scope }) =>
    scope === 'period'
      ? 'rescaling within each period needs a column of periods; none is chosen'
      : 'rescaling within each region needs a column of regions; none is chosen',
  costNeedsDirection: ({ indicator, methods, arrived }) =>
    `a cost indicator can be reversed by ${list(methods)} only; ${shortened(indicator)} is one, and the rescaling is ${arrived}`,
  cutsReversed: ({ lower, upper }) =>
    `the lower cut of relative development must not be above the upper one; they are ${number(lower)} and ${number(upper)}`,
  constantWithin: ({ name, group, rows }) =>
    `${shortened(name)} cannot be rescaled: ${rows === 1 ? 'there is a single row' : 'its values are all the same'}${group === undefined ? '' : ` within ${shortened(group)}`}`,
  undefinedRatio: () => 'the result is not defined for these values',
  overflow: () => 'the numbers are too large or too small to compute with',
  noHeaderRow: ({ arrived }) =>
    `the first row of data must hold the names of the columns; its first cell is ${arrivedAs(arrived)}`,
  noObservations: ({ arrived }) =>
    `data needs a row of names and rows of numbers; it is ${shape(arrived)}`,
  duplicateName: ({ name, first, second }) =>
    `the name ${shortened(name)} must stand for one column; columns ${first} and ${second} both have it`,
  headingIsNumber: ({ column, arrived }) =>
    `the first row must hold the names of the columns; over column ${column} stands the number ${shortened(arrived)}`,
  badHeader: ({ column, arrived }) => `the name of column ${column} is the error ${arrived}`,
  labelsNotAscending: ({ name, previous, label }) =>
    `the periods in ${name || 'the first column'} must ascend; ${label} follows ${previous}`,
  labelBlank: ({ name, observation }) =>
    `every row needs a period in ${name || 'the first column'}; observation ${observation} has none`,
  columnGone: ({ name, available }) =>
    `a column named “${shortened(name)}” is needed, as it was when the model was kept; the data have ${list(available)}`,
  unknownGroup: ({ name, available }) =>
    `group must name a column; “${shortened(name)}” is not among ${list(available)}`,
  panelColumnMissing: ({ column, arrived }) =>
    `column ${column} of the data is needed; the data have ${counted(arrived, 'column')}`,
  panelLabelMissing: ({ kind, place }) =>
    `${where(place)} must name ${PANEL_LABEL[kind]}; no name stands there`,
  panelLabelError: ({ kind, place, arrived }) =>
    `${where(place)} must name ${PANEL_LABEL[kind]}; it is the error ${arrived}`,
  panelNotAPeriod: ({ place, arrived, other }) =>
    `${where(place)} must be a period, as ${shortened(other)} is; it is “${shortened(arrived)}”`,
  panelTableWithoutRows: ({ place, arrived }) =>
    `the table that begins in ${where(place)} needs a row of headings and rows of numbers; it is ${shape(arrived)}`,
  duplicateObservation: ({ labels, first, second }) =>
    `every observation may stand once; ${list(labels)} stands in ${where(first)} and again in ${where(second)}`,
  ...EN_REGRESSION_REASONS,
};
