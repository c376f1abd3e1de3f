import type { CheckMethodTexts, StatedDesign, VerdictCounts } from '../check-method';
import { list } from './list';
import { ZH_REGRESSION_AUDIT } from './regression-audit';

const INTERVALS = '每个印出的数均视为其末位上下各半个单位（含两端）以内的一切取值';

const SCHEMES = {
  paper: '源论文的区间',
  liao10: '十级标准（廖重斌 1999）',
  own: '自定分界',
} as const;

const NAMES: Readonly<Record<keyof StatedDesign, string>> = {
  form: '耦合度形式',
  weights: '权重',
  theta: 'θ',
  scheme: '等级标准',
  closed: '分界值的归属',
};

const IN_PARENTHESES = {
  standardError: '标准误',
  tStatistic: 't 统计量',
  probability: 'p 值',
} as const;

const verdicts = ({ consistent, impossible, differs, cannotTell }: VerdictCounts): string =>
  `印出的 ${consistent + impossible + differs + cannotTell} 个数中，${consistent} 个与其余一致，${impossible} 个不可能，${differs} 个不符，${cannotTell} 个无法判断`;

export const ZH_CHECK_METHOD: CheckMethodTexts = {
  columns: (systems, results) =>
    `各列：${[...systems.map((name, i) => `U${i + 1} = ${name}`), ...results].join('；')}。`,
  notPrinted: '（未印出）',
  stated: ({ form, weights, theta, scheme, closed }) => {
    const parts = [
      ...(form === undefined ? [] : [`形式 ${form}`]),
      ...(weights === undefined ? [] : [`权重 ${weights.join('、')}`]),
      ...(theta === undefined ? [] : [`θ = ${theta}`]),
      ...(scheme === undefined ? [] : [`等级：${SCHEMES[scheme]}`]),
      ...(closed === undefined
        ? []
        : [`分界值归入其${closed === 'right' ? '下方' : '上方'}的区间`]),
    ];
    return `文中所述：${parts.join('；')}。`;
  },
  nothingStated: '文中所述：无。',
  foundOut: (names) => `由各行推断：${names.map((name) => NAMES[name]).join('、')}。`,
  heldAgainst: (form, weights, theta) =>
    `核对所依据：形式 ${form}，权重 ${weights.join('、')}，θ = ${theta}。`,
  layout: (inParentheses) =>
    `括号内如有数字，${inParentheses === undefined ? '其读法见下文报告' : `按${IN_PARENTHESES[inParentheses]}读取`}。`,
  errors: (stated) =>
    stated === undefined
      ? '未另行说明标准误与 F 的计算方法：除表中自身提到者外，按普通最小二乘核对。'
      : `标准误与 F 按所述：${stated === 'ordinary' ? '普通标准误，且所有系数均已印出' : '稳健、HAC 或聚类标准误'}。`,
  stars: (convention) =>
    convention === undefined
      ? '未说明星号的含义；只有任何常用规则都不容许的星号才算不符。'
      : `星号按所述规则：${convention}。`,
  assumed: (observations, coefficients) =>
    `结论以 ${observations} 个观测、${coefficients} 个系数为准，这与印出的数最为相符。`,
  data: (address) => `寻找设定所用的数据：${address}。`,
  noData: '未给出数据：仅将印出的各数相互核对。',
  usedShown: '印出的每个数及其所代表的区间列于右侧，每个数一行。',
  usedNotShown: (numbers, most) =>
    `共 ${numbers} 个印出的数，此处不逐一列出（最多列出 ${most} 个）。`,
  headings: { row: '行', column: '列', printed: '印出值', lower: '下限', upper: '上限' },
  citations: {
    coupling: ({ rows, columns, form, weights, theta, isGiven, counts, version }) => {
      const design =
        form === undefined
          ? ''
          : `核对依据为形式 ${form} 的 C、权重为 ${weights.join('、')} 的 T = ΣαU，以及 θ = ${theta} 的 D = (C·T)^θ（${isGiven ? '按文中所述' : '由各行推断'}）。`;
      return `使用 Excel 加载项 Yoke ${version} 核对了已发表的耦合协调度表（${rows} 行；${list(columns)}）。${INTERVALS}。${design}结果：${verdicts(counts)}。`;
    },
    regression: ({ coefficients, statistics, counts, found, version }) => {
      const held = statistics.map((name) => ZH_REGRESSION_AUDIT.statistics[name]);
      const data =
        found === undefined
          ? ''
          : `对 ${found.address} 的数据，方程 ${found.equation}（样本 ${found.first}–${found.last}）给出印出的 ${found.printedDigits} 位数字中的 ${found.digits} 位。`;
      return `使用 Excel 加载项 Yoke ${version} 核对了已发表的回归结果表（${[`${coefficients} 个系数`, ...held].join('、')}）。${INTERVALS}，并以最小二乘法的各恒等式相互核对。结果：${verdicts(counts)}。${data}`;
    },
  },
};
