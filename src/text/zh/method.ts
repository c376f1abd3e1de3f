import type { CitedContent, LagLimitsInWords, MethodTexts, ModelInWords } from '../method-texts';
import { shortened } from '../quote';
import { list } from './list';

export const ZH_METHOD: MethodTexts = {
  sheetName: '方法',
  goesAlong: '附“方法”工作表：数据、公式、约定与论文用表述',
  title: (analysis) => `方法：${analysis}`,
  parts: {
    data: '数据',
    steps: '计算过程',
    formulas: '公式',
    conventions: '约定',
    references: '参考文献',
    citation: '论文用表述',
    used: '进入计算的数值',
  },
  resultPlace: ['所属结果：', '。'],
  data: (address, rows, columns) => `${address}：含标题共 ${rows} 行，${columns} 列。`,
  dataKept: '各模型使用各自的数据（以其运行时为准），见下。',
  computed: (version, date) => `由 Yoke ${version} 于 ${date} 计算。`,
  notation:
    '方程中因变量在前，其后为常数项 C 与各解释变量。X(-1) 为 X 的前一期，X(-1 to -3) 为其一至三阶滞后，D(X) = X − X(-1)，LOG 为自然对数，DLOG(X) = D(LOG(X))，@TREND 从 0 起按期计数。',
  equation: (equation) => `方程：${equation}`,
  observation: '观测',
  usedShown: '各项的数值列于右侧，每个观测一行。',
  usedNotShown: (observations, most) =>
    `共 ${observations} 个观测，此处不逐一列出（最多列出 ${most} 个）；它们由上述数据按所述方式得到。`,
  group: '组',
  groups: ({ column, count, isFixed }) =>
    isFixed
      ? `分组：${shortened(column)} 列，共 ${count} 组；每组各有常数项，滞后与差分不跨组。`
      : `分组：${shortened(column)} 列，共 ${count} 组；各组共用一个常数项，滞后与差分不跨组。`,
  series: (names) => `序列：${list(names)}`,
  sample: (sample) => `样本：${sample === '' ? '全部观测' : sample}`,
  withinGroups: (column) => `分组：${shortened(column)} 列；滞后不跨组。`,
  lags: (limits) => `所比较的滞后：${limitsText(limits)}。`,
  criteria: { aic: 'AIC', sc: 'SC', hq: 'HQ', adjustedRSquared: '调整后 R²' },
  chosenLags: (criterion, equation) => `按 ${criterion} 选定：${equation}`,
  models: (model) => `(${model.number}) ${modelText(model)}`,
  citations: {
    regression: ({
      equation,
      sample,
      observations,
      isAdjusted,
      groups,
      hasLags,
      covariance,
      version,
    }) => {
      const over = `样本为 ${sample}（${isAdjusted ? '调整后 ' : ''}${observations} 个观测），使用 Excel 加载项 Yoke ${version} 完成。`;
      if (groups === undefined) return `方程 ${equation} 采用最小二乘法估计，${over}${covariance}`;
      const column = `${shortened(groups.column)} 列（${groups.count} 组）`;
      const within = hasLags ? '滞后与差分不跨组。' : '';
      return groups.isFixed
        ? `方程 ${equation} 采用固定效应模型（按 ${column}，每组各有常数项）以组内估计法估计，${over}${within}${covariance}`
        : `方程 ${equation} 采用混合最小二乘法估计（按 ${column}，各组共用一个常数项），${over}${within}${covariance}`;
    },
    study: ({ systems, conventions, version }) =>
      `${list(systems)}的耦合协调度由 Excel 加载项 Yoke ${version} 计算。${conventions.join('')}`,
    view: (content) => contentText(content),
    series: ({ title, names, sample, group, contents, conventions, version }) =>
      [
        `${list(names)} 的${title}${sample === '' ? '' : `（样本 ${sample}）`}${group === undefined ? '' : `，滞后不跨 ${shortened(group)} 各组`}：使用 Excel 加载项 Yoke ${version} 计算。`,
        ...contents.map(contentText),
        ...conventions,
      ].join(''),
    lags: (lags) =>
      `${lags.equation} 的滞后阶数按 ${lags.criterion} 从 ${lags.candidates} 种组合中选定（${limitsText(lags.limits)}）${lags.group === undefined ? '' : `，滞后不跨 ${shortened(lags.group)} 各组`}，各组合均以最小二乘法在 ${lags.sample} 的同一 ${lags.observations} 个观测上估计，使用 Excel 加载项 Yoke ${lags.version} 完成。选定：${lags.chosen}。`,
    models: ({ models, notes, version }) =>
      [
        `各模型使用 Excel 加载项 Yoke ${version} 估计：${models.map((model) => `(${model.number}) ${modelText(model)}`).join('；')}。`,
        ...notes,
      ].join(''),
  },
};

function contentText({ title, statistics, sentences }: CitedContent): string {
  const said = statistics.length === 0 ? [] : [`${title}：${statistics.join('，')}。`];
  const rest =
    said.length > 0 ? sentences : sentences.map((own, i) => (i === 0 ? `${title}：${own}` : own));
  return [...said, ...rest].join('');
}

function limitsText({
  dependent,
  dependentLags,
  leastDependentLags,
  series,
}: LagLimitsInWords): string {
  return [
    `${dependent}：${leastDependentLags} 至 ${dependentLags} 阶`,
    ...series.map(
      ({ name, firstLag, lastLag }) => `${name}：自 ${firstLag} 阶起，至多 ${lastLag} 阶`,
    ),
  ].join('；');
}

function modelText(model: ModelInWords): string {
  const { equation, sample, observations, address, covariance, fixedEffects, group } = model;
  return [
    `${equation}，${sample}，${observations} 个观测`,
    ...(address === undefined ? [] : [`数据 ${address}`]),
    ...(fixedEffects === undefined
      ? group === undefined
        ? []
        : [`滞后不跨 ${shortened(group)} 各组`]
      : [`固定效应（${group === undefined ? '' : `${shortened(group)} 列，`}${fixedEffects} 组）`]),
    `标准误：${covariance}`,
  ].join('，');
}
