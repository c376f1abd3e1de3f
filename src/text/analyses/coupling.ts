import type { CouplingFormName } from '../../statistics/coupling/coupling-degree';
import type { Localized } from '../language';
import { type Analysis, symbols } from './analysis';
import { DIAKOULAKI, FAN, LIAO, SHANNON, WANG, WU } from './references';

/** The coupling degree of each form. */
export const FORM_FORMULAS: Readonly<Record<CouplingFormName, Localized>> = {
  paper: {
    en: 'paper: C = √(U₁U₂)/(U₁ + U₂), at most 0.5;  C = {U₁U₂U₃/[(U₁ + U₂)(U₁ + U₃)(U₂ + U₃)]}^(1/3)',
    zh: 'paper: C = √(U₁U₂)/(U₁ + U₂)，最大 0.5；C = {U₁U₂U₃/[(U₁ + U₂)(U₁ + U₃)(U₂ + U₃)]}^(1/3)',
  },
  standard: symbols('standard: C = n·(∏U)^(1/n)/ΣU'),
  wang2021: symbols('wang2021: C = √{[1 − Σ|Uᵢ − Uⱼ|/(n(n − 1)/2)]·(∏U/Uₘₐₓ)^(1/(n − 1))}'),
  fan2024: symbols('fan2024: C = 1 − 2·√((nΣU² − (ΣU)²)/n²)'),
  liao1999: symbols('liao1999: C = {∏U/(ΣU/n)ⁿ}ᵏ, k = 2'),
};

/** T and D, of whatever form. */
export const COORDINATION_FORMULA = symbols('T = Σ αU,  D = (C·T)^θ');

/** The coupling coordination model, as a whole and step by step. */
export const COUPLING_ANALYSES = {
  couplingStudy: {
    title: { en: 'Coupling coordination study', zh: '耦合协调度分析' },
    purpose: {
      en: 'From indicators to the coupling coordination degree of two or more systems, every step shown.',
      zh: '从指标到两个或多个系统的耦合协调度，逐步给出。',
    },
    formulas: [
      {
        en: 'x → x′ (rescaled) → U = Σ w·x′ → C(U₁…Uₙ), T = Σ αU → D = (C·T)^θ',
        zh: 'x → x′（无量纲化）→ U = Σ w·x′ → C(U₁…Uₙ), T = Σ αU → D = (C·T)^θ',
      },
    ],
    conventions: [
      {
        en: 'Nothing is patched: a zero stays a zero, weights are used as given, and a row that misses an indicator takes no part. What was chosen stands on the sheet.',
        zh: '不作任何暗中修补：零即为零，权重按所给值使用，缺失指标的行不参与计算。所作选择均写在表中。',
      },
    ],
    references: [WU, WANG, LIAO],
  },
  rescaling: {
    title: { en: 'Rescaling of indicators', zh: '指标无量纲化' },
    purpose: {
      en: 'Makes indicators of different units comparable.',
      zh: '使不同单位的指标可以比较。',
    },
    formulas: [
      {
        en: 'minmax: low + (high − low)(x − min)/(max − min);  cost: (max − x) for (x − min)',
        zh: 'minmax: low + (high − low)(x − min)/(max − min)；逆向指标以 (max − x) 代 (x − min)',
      },
      symbols('zscore: (x − x̄)/s;  abszscore: |(x − x̄)/s|'),
      symbols('max: x/max;  sum: x/Σx;  norm: x/√Σx²'),
    ],
    conventions: [
      { en: 's divides by n − 1.', zh: 's 以 n − 1 为分母。' },
      {
        en: 'Min-max gives the smallest value 0, and with it a coupling degree of 0; onto [0.01, 0.99], as SPSSAU has it, avoids that and moves every other value too.',
        zh: '极差法使最小值为 0，从而耦合度为 0；映射到 [0.01, 0.99]（SPSSAU 的默认值）可避免，但其他数值也随之改变。',
      },
      {
        en: '|z| turns a series round below its mean: a fall there shows as a rise.',
        zh: '|z| 使均值以下的部分反向：那里的下降显示为上升。',
      },
    ],
    references: [WU, WANG],
  },
  weighting: {
    title: { en: 'Weights of indicators', zh: '指标权重' },
    purpose: {
      en: 'How much each indicator counts within its system.',
      zh: '各指标在其系统中的权重。',
    },
    formulas: [
      symbols('entropy: p = x/Σx,  e = −Σ p·ln p/ln n,  w ∝ 1 − e'),
      symbols('critic: w ∝ s·Σ(1 − r);  cv: w ∝ s/x̄;  equal: w = 1/k'),
      {
        en: 'pca: coefficients of the first principal component of the correlation matrix, divided by their sum',
        zh: 'pca：相关矩阵第一主成分的系数除以其和',
      },
    ],
    conventions: [
      {
        en: '0·ln 0 = 0; s divides by n − 1; computed weights sum to 1.',
        zh: '约定 0·ln 0 = 0；s 以 n − 1 为分母；算得的权重之和为 1。',
      },
      {
        en: 'From the rescaled values over all rows. A negative coefficient of the first component is refused and named, with its loading: reverse that indicator.',
        zh: '由全部行的无量纲化数值计算。第一主成分出现负系数时拒绝计算，并指出该指标及其载荷：请将其反向。',
      },
      {
        en: 'KMO, Bartlett’s test and the variance explained stand beside principal components.',
        zh: '主成分旁列出 KMO、Bartlett 检验与方差贡献率。',
      },
      {
        en: 'Weights by hand are used as given; a sum other than 1 is said.',
        zh: '自行给定的权重按原值使用；和不为 1 时会提示。',
      },
    ],
    references: [WU, SHANNON, DIAKOULAKI],
  },
  couplingDegree: {
    title: { en: 'Coupling degree C', zh: '耦合度 C' },
    purpose: {
      en: 'How closely the levels of the systems lie together, whatever their height.',
      zh: '衡量各系统水平的接近程度，与其高低无关。',
    },
    formulas: Object.values(FORM_FORMULAS),
    conventions: [
      {
        en: 'The paper form is at most 0.5, so that with θ = 0.5 and levels up to 1 D never passes 0.7071: the bands above cannot be reached. The printed general form is taken for three systems and refused for four or more.',
        zh: 'paper 形式最大为 0.5，故 θ = 0.5 且水平不超过 1 时 D 不会超过 0.7071，更高的等级无法达到。其一般形式用于三个系统，四个及以上则拒绝。',
      },
      {
        en: 'wang2021 and fan2024 need levels within [0, 1]. All systems at 0 leave C undefined. One at 0 makes it 0, but not in fan2024, whose C hangs on the distance alone.',
        zh: 'wang2021 与 fan2024 要求水平在 [0, 1] 内。各系统均为 0 时 C 没有定义；其一为 0 时 C 为 0，但 fan2024 只取决于两者之差，不在此例。',
      },
    ],
    references: [WU, WANG, FAN, LIAO],
  },
  coordination: {
    title: { en: 'Comprehensive index T and coordination degree D', zh: '综合指数 T 与协调度 D' },
    purpose: {
      en: 'Joins how close the systems are with how high they stand.',
      zh: '把系统间的接近程度与水平高低结合起来。',
    },
    formulas: [COORDINATION_FORMULA],
    conventions: [
      {
        en: 'The weights α are expected to sum to 1 and are used as given; θ is 0.5 unless told otherwise.',
        zh: '权重 α 之和应为 1，按所给值使用；θ 默认为 0.5。',
      },
    ],
    references: [WU, WANG],
  },
  levels: {
    title: { en: 'Levels of coordination', zh: '协调等级' },
    purpose: { en: 'Names for ranges of D.', zh: '对 D 的区间命名。' },
    formulas: [
      symbols('paper: 0 | (0, 0.3] | (0.3, 0.5] | (0.5, 0.8] | (0.8, 1) | 1'),
      symbols('liao10: [0, 0.1], (0.1, 0.2], …, (0.9, 1]'),
    ],
    conventions: [
      {
        en: 'A cut belongs to the band below it, (a, b], unless told otherwise, [a, b); the outermost ends are always closed. Sources differ.',
        zh: '分界值默认归入其下方的等级 (a, b]，可改为 [a, b)；最外端始终闭合。各文献做法不一。',
      },
      {
        en: 'Cuts are exact decimals: three tenths is 0.3, and D is compared at 14 decimals. A D above the last cut has no level, which is said.',
        zh: '分界为精确小数：十分之三即 0.3，D 按 14 位小数比较。D 超过最后分界时没有等级，会加以说明。',
      },
    ],
    references: [WU, LIAO],
  },
  relative: {
    title: { en: 'Relative development', zh: '相对发展度' },
    purpose: { en: 'Which of two systems lags behind.', zh: '判断两个系统中哪一个滞后。' },
    formulas: [symbols('E = U₁/U₂  |  E = U₁ − U₂')],
    conventions: [
      {
        en: 'In step from 0.8 to 1.2 (ratio) or within ±0.1 (difference), both ends included, unless other cuts are given. U₂ = 0 leaves the ratio undefined.',
        zh: '默认比值在 0.8 至 1.2 之间、或差值在 ±0.1 之内（含两端）为同步，分界可改。U₂ = 0 时比值没有定义。',
      },
      {
        en: 'With more than two systems the first is compared with each of the others.',
        zh: '多于两个系统时，第一个系统分别与其余系统比较。',
      },
    ],
    references: [LIAO],
  },
  obstacles: {
    title: { en: 'Obstacle degree', zh: '障碍度' },
    purpose: {
      en: 'How much of what is missing to the full value each indicator accounts for.',
      zh: '障碍度模型：各指标在与满分差距中所占的份额。',
    },
    formulas: [symbols('Oⱼ = wⱼ(1 − xⱼ)/Σ w(1 − x)')],
    conventions: [
      {
        en: 'Of rescaled values within [0, 1], as min-max gives them; summed to systems. A row that lacks nothing has no obstacles.',
        zh: '使用 [0, 1] 内的无量纲化数值（例如极差标准化的结果），并按系统求和。没有差距的行不存在障碍度。',
      },
    ],
    references: [],
  },
} as const satisfies Record<string, Analysis>;
