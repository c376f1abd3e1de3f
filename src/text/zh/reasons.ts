import type {
  Bounds,
  ExpectedInEquation,
  Indicator,
  PanelLabelKind,
  Place,
  SamplePart,
  UndefinedStatistic,
} from '../../errors/reason';
import type { ReasonTexts } from '../explain';
import { isWholeArgument, kindOfBounds, number, shape, shortened } from '../quote';

function where(place: Place): string {
  const row = place.row === undefined ? '' : `第 ${place.row} 行${place.isBelow ? '以下' : ''}`;
  if (place.column === undefined) return row;
  return row + (typeof place.column === 'number' ? `第 ${place.column} 列` : ` ${place.column} `);
}

function subject(place: Place): string {
  return isWholeArgument(place) ? '现' : where(place);
}

function indicatorName(indicator: Indicator): string {
  return typeof indicator === 'number' ? `第 ${indicator} 列` : shortened(indicator);
}

function arrivedAs(value: unknown): string {
  if (typeof value === 'number') return ` ${number(value)}`;
  if (typeof value === 'boolean') return ` ${String(value).toUpperCase()}`;
  if (value === null || value === undefined || value === '') return '空白';
  if (typeof value === 'string') return `文本“${shortened(value)}”`;
  return '既非数字也非文本的值';
}

function needed(bounds: Bounds): string {
  const { minimum = 0, maximum = 0, because } = bounds;
  const texts = {
    atLeast: `大于或等于 ${number(minimum)}`,
    above: `大于 ${number(minimum)}`,
    atMost: `小于或等于 ${number(maximum)}`,
    between: `在 ${number(minimum)} 与 ${number(maximum)} 之间`,
    aboveAndAtMost: `大于 ${number(minimum)} 且不大于 ${number(maximum)}`,
  };
  return (
    texts[kindOfBounds(bounds)] +
    (because === undefined
      ? ''
      : `（${because.choice} ${because.option === 'form' ? '形式' : '方法'}的要求）`)
  );
}

const EXPECTED: Record<ExpectedInEquation, string> = {
  term: '因变量',
  operand: '变量名、数字或“(”',
  closingParenthesis: '“)”',
  closingBracket: '“]”',
  integer: '整数',
  plainWordAfterAt: '@TREND',
  endOfTerm: '空格，以分隔下一项',
  dependentIsOneSeries: '单个因变量，而不是一组滞后',
};

const UNDEFINED: Record<UndefinedStatistic, string> = {
  noConstant: '方程不含常数项 C',
  exactFit: '方程完全拟合',
  isConstant: '该项为常数项',
  onlyConstant: '除常数项外没有解释变量',
  noLaggedDependent: '解释变量中没有因变量的一阶滞后',
  brokenSeries: '它需要一条不间断的序列，不能有分组或缺口',
  durbinHRadicand: 'T·var(滞后因变量的系数) 大于或等于 1；请用 LM 检验',
  oneGroup: '数据只含一个组',
  belowSurface: '模拟只覆盖检验回归有 10 个或更多观测的情形',
};

const PANEL_LABEL: Record<PanelLabelKind, string> = {
  region: '地区',
  period: '时期',
  indicator: '指标',
};

const PART: Record<SamplePart, string> = { first: '前一段', second: '后一段' };

const list = (items: readonly string[]): string => items.map(shortened).join('、');

export const ZH_REASONS: ReasonTexts = {
  blank: ({ name, place }) => `缺少 ${name}：${subject(place)}为空白`,
  notANumber: ({ name, place, arrived }) =>
    `${name} 须为数字；${subject(place)}为${arrivedAs(arrived)}`,
  numberAsText: ({ name, place, arrived }) =>
    `${name} 须为数字；${subject(place)}为“${shortened(arrived)}”，是以文本形式存储的数字：请先转换为数字`,
  errorCell: ({ name, place, arrived }) =>
    `${name} 须有可用的值；${subject(place)}为错误值 ${arrived}`,
  outOfBounds: ({ name, place, arrived, bounds }) =>
    `${name} 须${needed(bounds)}；${subject(place)}为 ${number(arrived)}`,
  shapesDiffer: (d) =>
    `${d.name} 为 ${shape(d.shape)}，${d.otherName} 为 ${shape(d.otherShape)}；两者形状须相同，或其中之一为单个单元格`,
  unknownChoice: ({ name, allowed, arrived }) =>
    `${name} 须为 ${allowed.join('、')} 之一；现为${arrivedAs(arrived)}`,
  notOneValue: ({ name, arrived }) => `${name} 须为单个值；现为 ${shape(arrived)}`,
  missingArgument: ({ name }) => `缺少参数 ${name}`,
  schemeNeedsTwoColumns: ({ arrived }) =>
    `scheme 须为方案名称，或两列区域（上限与名称）；现为 ${shape(arrived)}`,
  schemeCutNotANumber: ({ row, arrived }) =>
    `scheme 的上限须为数字；第 ${row} 行为${arrivedAs(arrived)}`,
  schemeNameMissing: ({ row }) => `scheme 的每个上限都须有名称；第 ${row} 行没有`,
  schemeCutsNotAscending: ({ row, arrived }) =>
    `scheme 的上限须递增；第 ${row} 行为 ${number(arrived)}`,
  schemeDoesNotReach: ({ arrived, last }) =>
    `scheme 的最后一个上限为 ${number(last)}；D 为 ${number(arrived)}`,
  notARowOrColumn: ({ name, arrived }) => `${name} 须为一行或一列；现为 ${shape(arrived)}`,
  notOneColumn: ({ name, arrived }) => `${name} 须为一列；现为 ${shape(arrived)}`,
  notWhole: ({ name, arrived }) => `${name} 须为整数；现为 ${number(arrived)}`,
  nothingThere: ({ periods }) =>
    `此行${periods > 0 ? '之前' : '之后'}第 ${number(Math.abs(periods))} 行不存在，或不在同一组内`,
  rowCountsDiffer: ({ name, needed, arrived }) =>
    `${name} 须每行一个值，共 ${needed} 个；现有 ${arrived} 个`,
  countsDiffer: ({ name, needed, arrived }) =>
    `${name} 须每列一个值，共 ${needed} 个；现有 ${arrived} 个`,
  directionNotASign: ({ place, arrived }) =>
    `direction 须为 1 或 −1（逆向指标）；${subject(place)}为${arrivedAs(arrived)}`,
  optionNeedsMethod: ({ name, methods, arrived }) =>
    `${name} 只适用于方法 ${list(methods)}；现在的方法为 ${arrived}`,
  lowNotBelowHigh: ({ low, high }) => `low 须小于 high；现分别为 ${number(low)} 与 ${number(high)}`,
  tooFewSystems: ({ needed, arrived }) =>
    `systems 须有 ${needed} 列或更多，每列一个系统；现有 ${arrived} 列`,
  paperFormSystems: ({ largest, arrived }) =>
    `paper 形式最多用于 ${largest} 个系统，系统更多时其结果取决于量纲；现有 ${arrived} 个：请用 standard`,
  tooFewRows: ({ needed, arrived }) => `data 须有 ${needed} 行或更多；现有 ${arrived} 行`,
  constantIndicator: ({ indicator }) =>
    `${indicatorName(indicator)} 的值全部相同，此方法无法为其赋权；请去掉该指标`,
  columnSumsToZero: ({ indicator }) =>
    `${indicatorName(indicator)} 全部为 0，其比重没有定义；请去掉该指标`,
  meanNotPositive: ({ indicator, arrived }) =>
    `变异系数要求均值大于 0；${indicatorName(indicator)} 的均值为 ${number(arrived)}`,
  weightsUndefined: ({ method }) =>
    `方法 ${method} 在这些指标之间找不到可据以赋权的差异；请用 equal`,
  negativeLoading: ({ indicator, loading, opposedTo }) =>
    `每个指标都须与第一主成分同向；${indicatorName(indicator)} 的载荷为 ${number(Number(loading.toPrecision(4)))}：请将其${opposedTo === undefined ? '' : `或与之相反的 ${indicatorName(opposedTo)} `}反向（逆向指标，direction 取 −1）或去掉`,
  principalComponentNotUnique: () =>
    '用于赋权的主成分中有两个解释的方差相同，因而不唯一；请改用其他方法',
  systemWithoutIndicators: ({ system }) => `每个系统都须有指标；${shortened(system)} 没有`,
  scopeNeedsLabels: ({ scope }) =>
    scope === 'period'
      ? '在各时期内无量纲化须有时期列；尚未选择'
      : '在各地区内无量纲化须有地区列；尚未选择',
  costNeedsDirection: ({ indicator, methods, arrived }) =>
    `逆向指标只能由 ${list(methods)} 反向；${shortened(indicator)} 为逆向指标，而无量纲化方法为 ${arrived}`,
  cutsReversed: ({ lower, upper }) =>
    `相对发展度的下限不得大于上限；现分别为 ${number(lower)} 与 ${number(upper)}`,
  constantWithin: ({ name, group, rows }) =>
    `${shortened(name)} 无法无量纲化：${group === undefined ? '' : `在 ${shortened(group)} 内`}${rows === 1 ? '只有一行' : '其值全部相同'}`,
  undefinedRatio: () => '对这些数值结果没有定义',
  overflow: () => '数值过大或过小，无法计算',
  noHeaderRow: ({ arrived }) => `数据的第一行须为各列名称；其第一个单元格为${arrivedAs(arrived)}`,
  noObservations: ({ arrived }) => `数据须有一行名称和若干行数字；现为 ${shape(arrived)}`,
  duplicateName: ({ name, first, second }) =>
    `名称 ${shortened(name)} 须只对应一列；第 ${first} 列与第 ${second} 列同名`,
  headingIsNumber: ({ column, arrived }) =>
    `第一行须为各列名称；第 ${column} 列上方是数字 ${shortened(arrived)}`,
  badHeader: ({ column, arrived }) => `第 ${column} 列的名称为错误值 ${arrived}`,
  labelsNotAscending: ({ name, previous, label }) =>
    `${name || '第一列'} 中的时期须递增；${previous} 之后为 ${label}`,
  labelBlank: ({ name, observation }) =>
    `${name || '第一列'} 的每一行都须有时期；第 ${observation} 个观测没有`,
  unknownGroup: ({ name, available }) =>
    `group 须为某一列的名称；“${shortened(name)}”不在 ${list(available)} 之中`,
  panelColumnMissing: ({ column, arrived }) => `需要数据的第 ${column} 列；现有 ${arrived} 列`,
  panelLabelMissing: ({ kind, place }) => `${where(place)}须为${PANEL_LABEL[kind]}名称；该处没有`,
  panelLabelError: ({ kind, place, arrived }) =>
    `${where(place)}须为${PANEL_LABEL[kind]}名称；现为错误值 ${arrived}`,
  panelNotAPeriod: ({ place, arrived, other }) =>
    `${where(place)}须与 ${shortened(other)} 一样为时期；现为“${shortened(arrived)}”`,
  panelTableWithoutRows: ({ place, arrived }) =>
    `从${where(place)}开始的表须有一行表头和若干行数字；现为 ${shape(arrived)}`,
  duplicateObservation: ({ labels, first, second }) =>
    `每个观测只能出现一次；${list(labels)} 先见于${where(first)}，又见于${where(second)}`,
  equationSyntax: ({ position, expected, found }) =>
    `方程第 ${position + 1} 个字符处须为${EXPECTED[expected]}；${found === '' ? '文本在此结束' : `现为“${shortened(found)}”`}`,
  unknownName: ({ name, position, available }) =>
    `方程第 ${position + 1} 个字符处的“${shortened(name)}”不在各列名称 ${list(available)} 之中`,
  unknownEquationFunction: ({ name, position, known }) =>
    `第 ${position + 1} 个字符处的“${shortened(name)}(”既不是 ${shortened(name)}(-1) 这样的滞后，也不是 ${known.join('、')} 之一`,
  constantInsideTerm: ({ position }) =>
    `第 ${position + 1} 个字符处的 C 是常数项，须在解释变量中单独成项；名为 C 的列写作 [C]`,
  noRegressors: () => '因变量之后须有解释变量，例如 C',
  termWithoutSeries: ({ term, position }) =>
    `第 ${position + 1} 个字符处的“${shortened(term)}”不含任何变量；常数项写作 C`,
  repeatedTerm: ({ term, position }) =>
    `解释变量 ${shortened(term)} 出现了两次，第二次在第 ${position + 1} 个字符处`,
  termTooLong: ({ position, allowed }) =>
    `一项最多含 ${allowed} 个部分；第 ${position + 1} 个字符处已超出`,
  differenceOrder: ({ position, order, allowed }) =>
    `差分阶数须为 1 到 ${allowed}；第 ${position + 1} 个字符处为 ${number(order)}`,
  lagRangeTooLong: ({ position, count, allowed }) =>
    `一组滞后最多 ${allowed} 个；第 ${position + 1} 个字符处有 ${count} 个`,
  domainOfLog: ({ term, label, arrived }) =>
    `${term} 在观测 ${label} 处对 ${number(arrived)} 取对数；须大于 0`,
  domainOfRoot: ({ term, label, arrived }) =>
    `${term} 在观测 ${label} 处对 ${number(arrived)} 开方；须大于或等于 0`,
  divisionByZero: ({ term, label }) => `${term} 在观测 ${label} 处除以零`,
  sampleSyntax: ({ arrived }) =>
    `sample 须为两个标签或观测序号，例如 "2001 2016"；现为“${shortened(arrived)}”`,
  sampleLabelUnknown: ({ arrived, first, last }) =>
    `sample 须在 ${first} 与 ${last} 之间；其中没有 ${shortened(arrived)}`,
  sampleLabelNotInGroup: ({ arrived, group }) =>
    `sample 的标签须在每一组中都有；${group === '' ? '未命名的组' : `组 ${shortened(group)} `}中没有 ${shortened(arrived)}`,
  sampleReversed: ({ first, last }) => `sample 的起点须早于终点；现为 ${first} 至 ${last}`,
  lagLongerThanSample: ({ term, lag, observations }) =>
    `${term} 跨越 ${lag} 期，而样本只有 ${observations} 个观测`,
  tooFewObservations: ({ observations, coefficients }) =>
    `观测数须多于系数个数；调整后有 ${observations} 个观测、${coefficients} 个系数`,
  constantDependent: ({ name }) => `因变量 ${name} 的值始终相同`,
  collinear: ({ term, others }) =>
    others.length === 0
      ? `${term} 始终为零，不能作为解释变量`
      : `${term} 是 ${list(others)} 的精确线性组合；请去掉其中之一`,
  confidencePercent: ({ arrived }) =>
    `置信水平须是一个百分数，不小于 1 且小于 100，例如 95；现为 ${shortened(arrived)}`,
  confidenceLevel: ({ arrived }) => `置信水平须大于 0 且小于 1，例如 0.95；现为 ${number(arrived)}`,
  lagLimit: ({ series, arrived, least, most }) =>
    `${shortened(series)} 的最大滞后阶数须为 ${least} 到 ${most} 的整数；现为 ${number(arrived)}`,
  tooManyLagCombinations: ({ count, allowed }) =>
    `最多比较 ${number(allowed)} 种滞后组合；现有上限共 ${number(count)} 种：请调低其中一些`,
  dependentNotBefore: ({ term, position }) =>
    `选择滞后阶数时，因变量只能以滞后形式作为解释变量；第 ${position + 1} 个字符处的 ${shortened(term)} 不是滞后`,
  severalGroups: ({ test, groups }) => `${test} 须用一个连续的序列；数据含 ${groups} 个组`,
  holeInSeries: ({ test, before, after }) =>
    `${test} 须用一个连续的序列；${before} 与 ${after} 之间有缺失的观测`,
  notAWholeNumber: ({ name, arrived }) => `${name} 须为整数；现为“${shortened(arrived)}”`,
  argumentNotTaken: ({ test, arrived }) => `检验 ${test} 不带参数；现为“${shortened(arrived)}”`,
  auxiliaryTooShort: ({ test, observations, coefficients }) =>
    `检验 ${test} 的辅助回归中观测数须多于系数个数；现有 ${observations} 个观测、${coefficients} 个系数`,
  auxiliaryCollinear: ({ test, term }) =>
    `无法进行检验 ${test}：其辅助回归中 ${shortened(term)} 是其他项的精确线性组合`,
  testNeedsRegressors: ({ test }) => `检验 ${test} 须有常数项以外的、会变动的解释变量；方程中没有`,
  zeroResidual: ({ test, label }) => `检验 ${test} 要对残差平方取对数；观测 ${label} 的残差为零`,
  partTooShort: ({ part, observations, coefficients }) =>
    `样本每一段的观测数须多于系数个数；${PART[part]}有 ${observations} 个观测、${coefficients} 个系数`,
  partCollinear: ({ part, term }) =>
    `样本的每一段都须能确定全部系数；${PART[part]}中 ${shortened(term)} 是其他项的精确线性组合`,
  recursionCannotStart: ({ term, observations }) =>
    `递归残差要求最初的观测能确定全部系数；前 ${observations} 个观测中 ${shortened(term)} 是其他项的精确线性组合`,
  noOtherSeries: ({ test }) => `检验 ${test} 须有第二个序列；方程中除因变量外没有其他序列`,
  fixedEffectsCovariance: ({ arrived }) =>
    `固定效应回归在此只提供普通标准误；现要求的是 ${arrived}。请选择普通标准误，或不用固定效应`,
  constantWithinGroups: ({ term }) =>
    `${shortened(term)} 在每个组内始终相同，已被各组的常数项完全解释`,
  statisticUndefined: ({ statistic, why }) => `${statistic} 没有定义：${UNDEFINED[why]}`,
};
