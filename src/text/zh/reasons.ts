import type { Bounds, Indicator, PanelLabelKind, Place } from '../../errors/reason';
import type { ReasonTexts } from '../explain';
import { isWholeArgument, kindOfBounds, number, shape, shortened } from '../quote';
import { list } from './list';
import { ZH_REGRESSION_REASONS } from './regression-reasons';

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

/** What a number must be. */
export function needed(bounds: Bounds): string {
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

const PANEL_LABEL: Record<PanelLabelKind, string> = {
  region: '地区',
  period: '时期',
  indicator: '指标',
};

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
  columnGone: ({ name, available }) =>
    `须有保留模型时名为“${shortened(name)}”的列；现有 ${list(available)}`,
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
  ...ZH_REGRESSION_REASONS,
};
