import type { MethodTexts } from '../method-texts';
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
  data: (address, rows, columns) => `${address}：含标题共 ${rows} 行，${columns} 列。`,
  dataKept: '各模型使用其运行时所选的数据。',
  computed: (version, date) => `由 Yoke ${version} 于 ${date} 计算。`,
  notation:
    '方程中因变量在前，其后为常数项 C 与各解释变量。X(-1) 为 X 的前一期，X(-1 to -3) 为其一至三阶滞后，D(X) = X − X(-1)，LOG 为自然对数，DLOG(X) = D(LOG(X))，@TREND 从 0 起按期计数。',
  equation: (equation) => `方程：${equation}`,
  observation: '观测',
  usedShown: '各项的数值列于右侧，每个观测一行。',
  usedNotShown: (observations, most) =>
    `共 ${observations} 个观测，此处不逐一列出（最多列出 ${most} 个）；它们由上述数据按所述方式得到。`,
  models: (number, equation, sample) => `(${number}) ${equation}，${sample}`,
  citations: {
    regression: ({ equation, sample, observations, covariance, version }) =>
      `方程 ${equation} 采用最小二乘法估计，样本为 ${sample}（调整后 ${observations} 个观测），使用 Excel 加载项 Yoke ${version} 完成。${covariance}`,
    study: ({ systems, conventions, version }) =>
      `${list(systems)}的耦合协调度由 Excel 加载项 Yoke ${version} 计算。${conventions.join('')}`,
    other: (analysis, version) => `${analysis}：使用 Excel 加载项 Yoke ${version} 计算。`,
  },
};
