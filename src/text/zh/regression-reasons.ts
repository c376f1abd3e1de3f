import type { ExpectedInEquation, SamplePart, UndefinedStatistic } from '../../errors/reason';
import type { ReasonTexts } from '../explain';
import { number, shortened } from '../quote';
import { list } from './list';

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

const PART: Record<SamplePart, string> = { first: '前一段', second: '后一段' };

/** What is wrong with an equation, its sample, or a test of it. */
export const ZH_REGRESSION_REASONS = {
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
  severalGroups: ({ test, groups }) =>
    `${test} 须用一个连续的序列；数据含 ${groups} 个组，而每次只能检验其中一组，请选取该组的各行`,
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
  nothingPrinted: ({ name }) => `${name} 须至少有一个印出的数字；现其数字单元格全部为空`,
  statisticTwice: ({ name, statistic, first, second }) =>
    `${name} 中 ${statistic} 只能给出一次；第 ${first} 行与第 ${second} 行都给出了它`,
  nothingToSearchBy: () =>
    '由表反查数据须有 R²（或调整 R²、F 及 n），或所有斜率的 t 或标准误；表中两者都没有',
  searchTooLarge: ({ count, allowed }) =>
    `最多搜索 ${number(allowed)} 个回归；现有数据约有 ${number(count)} 个：请减少序列、缩短滞后，或给出观测数`,
} satisfies Partial<ReasonTexts>;
