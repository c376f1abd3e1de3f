import { number } from '../quote';
import type { StudyTexts } from '../study-texts';
import { before } from './beside';

const list = (items: readonly string[]): string => items.join('、');

const SCOPES = {
  all: '在全部样本内',
  period: '在各时期内',
  region: '在各地区内',
} as const;

const RESCALINGS = {
  none: '不处理，直接使用原值',
  minmax: '极差标准化（min-max）',
  zscore: 'z 分数（n − 1）',
  abszscore: 'z 分数取绝对值（n − 1）',
  max: '除以最大值',
  sum: '除以总和',
  norm: '除以向量范数',
} as const;

const FORMS = {
  paper: 'paper：√(U₁U₂)/(U₁+U₂)，最大 0.5',
  standard: 'standard：n·(∏U)^(1/n)/ΣU，最大 1',
  wang2021: 'wang2021：U 须在 [0, 1] 内',
  fan2024: 'fan2024：1 − 2·SD，U 须在 [0, 1] 内',
  liao1999: 'liao1999：{∏U/(ΣU/n)ⁿ}²',
} as const;

const FORMULAS = {
  paper: (systems: number) =>
    systems === 2
      ? 'C = √(U₁U₂)/(U₁+U₂)，最大 0.5'
      : 'C = (U₁U₂U₃/[(U₁+U₂)(U₁+U₃)(U₂+U₃)])^(1/3)，最大 0.5',
  standard: (systems: number) => `C = ${systems}·(∏U)^(1/${systems})/ΣU，最大 1`,
  wang2021: () => 'C = √{[1 − |Uᵢ − Uⱼ| 的均值]·(∏U/Uₘₐₓ)^(1/(n−1))}（王淑佳等 2021）',
  fan2024: () => 'C = 1 − 2·SD，SD 为 U 的总体标准差（Fan 2024）',
  liao1999: () => 'C = {∏U/(ΣU/n)ⁿ}²，k = 2（廖重斌 1999）',
} as const;

const SCHEMES = {
  own: '自定义分界',
  paper: 'paper，源论文的区间（X. Wu 2020）',
  liao10: 'liao10，以 0.1 为步长的十级（廖重斌 1999）',
} as const;

const WEIGHTINGS = {
  pca: '第一主成分',
  pcaRetained: '特征值大于 1 的各主成分',
  entropy: '熵权法',
  critic: 'CRITIC 法',
  cv: '变异系数法',
  equal: '等权',
  given: '自行给定',
} as const;

const WEIGHTING_RULES = {
  pca: '相关矩阵的第一主成分，系数除以其和，符号取其和为正',
  pcaRetained: '相关矩阵中特征值大于 1 的主成分，系数按方差贡献加权后除以其和',
  entropy: '熵权法，w ∝ 1 − e，e = −Σ p ln p/ln n，p = x/Σx，约定 0·ln 0 = 0',
  critic: 'CRITIC 法，w ∝ s·Σ(1 − r)，s 以 n − 1 为分母',
  cv: '变异系数法，w ∝ s/均值，s 以 n − 1 为分母',
  equal: '等权',
  given: '自行给定，按所给值使用',
} as const;

export const ZH_STUDY: StudyTexts = {
  sheetName: '耦合协调',
  title: (systems) => `${before(list(systems))}的耦合协调度`,
  source: (address, isLive) => (isLive ? `基于 ${address} 的实时公式` : `由 ${address} 计算的数值`),
  liveNote:
    '以下为插入时的约定。α、θ、等级与分界均在单元格中，之后可能已被改动；数据若被清空，在重新插入之前显示为 #N/A。',
  fixedWeights: '这些权重没有对应的公式：以数值写入，不随数据变化。数据改动后请重新插入。',
  warned: (warning) => `注意：${warning}`,
  version: (version) => `Yoke ${version}`,
  parts: {
    raw: '原始指标',
    rescaled: '无量纲化',
    composites: '加权和',
    result: '结果',
    relative: '相对发展度',
    obstacles: '障碍度',
    forms: '各形式下的 D',
    pivot: '各地区各时期的 D',
    scheme: '等级',
    conventions: '约定',
    statistics: {
      minimum: '最小值',
      maximum: '最大值',
      mean: '均值',
      deviation: '标准差（n − 1）',
      sum: '总和',
      norm: '范数',
    },
  },
  headings: {
    system: '系统',
    region: '地区',
    period: '时期',
    observation: '序号',
    level: '等级',
    group: '组',
    lacking: 'Σw(1 − x)',
    cut: '上限',
    name: '名称',
    weight: '权重',
    measure: '信息量',
    verdict: '判断',
    systemWeights: 'α、θ',
    inStepFrom: '同步下限',
    inStepTo: '同步上限',
  },
  verdicts: { lags: (system) => `${before(system)}滞后`, inStep: '同步' },
  rescalings: RESCALINGS,
  scopes: SCOPES,
  weightings: WEIGHTINGS,
  forms: FORMS,
  conventions: {
    rows: ({ taken, omitted }) =>
      omitted === 0
        ? `共 ${taken} 行参与计算，无缺失。`
        : `共 ${taken} 行参与计算；另有 ${omitted} 行因指标缺失而不参与任何一步。`,
    systems: ({ systems }) =>
      systems.map(({ name, indicators }) => `${name}：${list(indicators)}`).join('；') + '。',
    rescaling: ({ method, scope, low, high }) =>
      method === 'none'
        ? '指标不作无量纲化，直接使用原值。'
        : `无量纲化：${RESCALINGS[method]}${method === 'minmax' ? `，映射到 [${number(low)}, ${number(high)}]` : ''}，${SCOPES[scope]}进行。`,
    costs: ({ indicators }) => `逆向指标（已反向）：${list(indicators)}。`,
    weighting: ({ method }) =>
      method === 'equal' || method === 'given'
        ? `指标权重：${WEIGHTING_RULES[method]}。`
        : `指标权重，由全部样本的无量纲化值 x 计算：${WEIGHTING_RULES[method]}。`,
    adequacy: ({ system, kmo, bartlett }) =>
      Number.isNaN(kmo)
        ? `${system}：KMO 与 Bartlett 检验没有定义。`
        : `${system}：KMO ${kmo.toFixed(4)}；Bartlett 检验 χ²(${bartlett.degreesOfFreedom}) = ${bartlett.chiSquared.toFixed(4)}，p = ${bartlett.probability.toFixed(4)}。`,
    levelRescaling: ({ method, scope }) =>
      method === 'none'
        ? 'U 为系统内无量纲化指标的加权和。'
        : `U 为系统内无量纲化指标的加权和，再作处理：${RESCALINGS[method]}，${SCOPES[scope]}进行。`,
    index: ({ weights }) =>
      `T = ΣαU，α 按所给值：${weights.map(({ system, weight }) => `${number(weight)}（${system}）`).join('、')}。`,
    form: ({ form, systems }) => `${FORMULAS[form](systems)}。形式：${form}。`,
    coordination: ({ theta }) => `D = (C·T)^θ，θ = ${number(theta)}。`,
    scheme: ({ scheme, closed }) =>
      `等级：${SCHEMES[scheme]}，区间为 ${closed === 'right' ? '(a, b]' : '[a, b)'}。`,
    relative: ({ kind, lower, upper }) =>
      `相对发展度：${kind === 'ratio' ? 'E = U₁/U₂' : 'E = U₁ − U₂'}；介于 ${number(lower)} 与 ${number(upper)} 之间为同步。`,
  },
  warnings: {
    rowsOmitted: ({ count, of }) => `共 ${of} 行，其中 ${count} 行缺少指标，不参与计算。`,
    zeroLevel: ({ system, rows }) =>
      `${before(system)}在 ${rows} 行中恰为 0，无论其他系统如何，这些行的 C 与 D 均为 0。极差标准化会使最小值成为 0；映射到 [0.01, 0.99] 可以避免。`,
    nothingButZeros: ({ rows }) =>
      `有 ${rows} 行中各系统均恰为 0，C 为 0/0，没有定义。映射到 [0.01, 0.99] 可以避免。`,
    negativeLevel: ({ system, rows }) =>
      `${before(system)}在 ${rows} 行中为负（z 分数低于均值即为负），这些行的 C 没有定义。请用极差标准化，或说明负值的含义。`,
    levelAboveForm: ({ system, rows, form, largest }) =>
      `${before(system)}在 ${rows} 行中大于 ${number(largest)}；${form} 形式要求取值在 [0, ${number(largest)}] 内。`,
    degreeAboveScheme: ({ rows, last }) =>
      `有 ${rows} 行的 D 大于等级方案的最后一个上限 ${number(last)}，没有对应的等级。`,
    systemWeightsSum: ({ sum }) =>
      `各系统的权重之和为 ${number(Number(sum.toPrecision(6)))}，不为 1；按所给值使用。`,
    indicatorWeightsSum: ({ system, sum }) =>
      `${before(system)}内的权重之和为 ${number(Number(sum.toPrecision(6)))}，不为 1；按所给值使用。`,
    paperFormAgainstBands: ({ largest }) =>
      `paper 形式的 C 最大为 0.5，U 不超过 1 时 D 不会超过 ${number(Number(largest.toPrecision(4)))}，较高的等级无法达到。多数文献使用 standard 形式。`,
    absoluteScores: ({ name, rows }) =>
      `|z| 会使 ${before(name)}在低于均值的 ${rows} 行中反转：那里的下降会显示为上升。`,
    loadsAgainst: ({ indicator, system, loading }) =>
      `${before(indicator)}与 ${before(system)}的第一主成分反向（载荷 ${number(Number(loading.toPrecision(3)))}）：它是否为逆向指标？`,
    opposedIndicators: ({ system, first, second }) =>
      `${before(system)}的指标 ${first} 与 ${before(second)}方向相反：其中之一是否为逆向指标？`,
    singularIndicators: ({ system }) =>
      `${before(system)}中有指标恰为其他指标之和，或行数少于指标数：KMO 与 Bartlett 检验没有定义。`,
  },
};
