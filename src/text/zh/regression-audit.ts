import type { NumberInWords, RegressionAuditTexts } from '../regression-audit-texts';
import type { AllowanceCause } from '../../statistics/audit/regression/allowance';
import { shortened } from '../quote';
import { behind } from './beside';
import { list } from './list';
import { recomputedText } from './recomputed-text';

const awayText = ({ difference }: NumberInWords): string =>
  difference === '' ? '' : `；至少相差 ${difference}`;

function boundsText({ bounds: { minimum, maximum } }: NumberInWords): string {
  if (minimum === '') return maximum === '' ? '任意数' : `不大于 ${maximum}`;
  return maximum === '' ? `不小于 ${minimum}` : `在 ${minimum} 与 ${maximum} 之间`;
}

const OPEN: Readonly<Record<AllowanceCause, string>> = {
  otherF: '与 R² 不符，而稳健标准误下的 F 本可不符',
  otherTails: '并非自由度为 n − k 的 t 分布之概率，而与正态分布或其他自由度相符',
  furtherCoefficients: '取决于未印出的系数',
  otherMethod: '所用方法并非最小二乘，另有规则',
};

/** What follows a reason where a practice that the table does not name would explain the number. */
const UNLESS: Readonly<Record<AllowanceCause, (coefficientCount: string) => string>> = {
  otherF: () => '；若为稳健标准误则不算不符',
  otherTails: () => '；若为 z 统计量则不算不符',
  furtherCoefficients: (count) => `；若共有 ${count} 个系数则不算不符`,
  otherMethod: () => '；若用其他方法则不算不符',
};

const unlessText = ({ cause, coefficientCount }: NumberInWords): string =>
  cause === undefined ? '' : UNLESS[cause](coefficientCount);

const SLIPS = { f: 'F', r2: 'R²', n: 'n' } as const;

export const ZH_REGRESSION_AUDIT: RegressionAuditTexts = {
  sheetName: '核查 OLS',
  title: '已发表回归结果表的核查',
  checked: (rows, statistics) =>
    `核查对象：${rows} 个系数${statistics.length === 0 ? '' : `；${list(statistics)}`}。`,
  modelChecked: ({ number, count, title }) =>
    `核查的是并列的 ${count} 个模型中的第 ${number} 个${title === undefined ? '' : `“${shortened(title)}”`}；对其余模型不作任何判断。`,
  nothingToCheck: '表中没有可以相互核对的数字。',
  allHold: (consistent) => `没有相互矛盾之处：${consistent} 个数字一致，无不可能或不符者。`,
  contradictions: (cells) => `与其余数字不符：${list(cells)}。`,
  sampleSizeOther: (printed, counts, agreeing) =>
    `表中印有 ${printed} 个观测；而其他数字（${agreeing}）只容许 ${counts}。`,
  sampleSizeFits: (printed) => `所印观测数 ${printed} 与其余数字一致。`,
  sampleSizeImplied: (counts) => `由所印数字推得观测数为 ${counts}。`,
  criterionForm: {
    perObservation: '信息准则按每个观测计，同 EViews。',
    total: '信息准则为总量，同 gretl 与 Stata。',
    totalWithVariance: '信息准则为总量，并把误差方差计为一个参数，同 R。',
  },
  padded: (column, printed, kept) =>
    `${column}一列的数字在 ${kept} 位小数之后均为零：印有 ${printed} 位，按 ${kept} 位处理。`,
  zeroProbabilities: (cells) =>
    `印为 0 的概率：${list(cells)}。概率可以很小而不会为 0，它代表所有舍入后为 0 的数。`,
  rowsRepeated: (first, second) => `${first} 与 ${second} 的每一位数字都相同。`,
  besideTaken: ({ enclosure, column, grounds }) => {
    const where = enclosure === 'parentheses' ? '圆括号' : '方括号';
    const why = {
      stated: '按所选',
      note: '按表中说明',
      evident: '只有这样才与符号、星号及比值相符',
      assumed: '表中并无说明，若文中另有所指请自行选择',
    };
    return `系数旁${where}内的数字作为${column}处理（${why[grounds]}）。`;
  },
  besideUnknown:
    '系数旁括号内的数字未予采用：无论作为 t 值、标准误还是 p 值，都不能与全部符号和星号相符，表中也未说明。请选择其含义后再核查。',
  unused: (lines, further) =>
    `未能识别、未予采用：${list(lines)}${further === 0 ? '' : `，另有 ${further} 处`}。`,
  likelySlip: ({ name, wouldBe }) =>
    `若 ${SLIPS[name]} 为 ${wouldBe}（仅差一处笔误），F 与 R² 即相符。稳健标准误下的 F 偶然如此接近者，500 张表中不到一张。`,
  explained: {
    otherF: () =>
      '若 F 为稳健或聚类标准误下的 F（Wald），则全部相符，它本不由 R² 得出。表中未提及此类标准误；如文中有说明，请在核查时选定。',
    otherTails: () => '若 p 值为正态分布之概率（即 z 统计量），则全部相符。表中未提及。',
    otherMethod: () => '若用最小二乘以外的方法，则全部相符。',
    furtherCoefficients: (count) =>
      `若回归共有 ${count} 个系数（多于所印者，如未列出的控制变量或固定效应），则全部相符。表中未提及。`,
  },
  signsNotPrinted: (cells) =>
    `系数有正有负而 t 值符号全同：所印 t 值似不带符号，或其括号被电子表格当作负号，${list(cells)}的符号是否正确不作判断。`,
  otherPractice: {
    otherF: () =>
      'F 统计量与普通标准误下由 R² 得出者不同。采用稳健或聚类标准误时，软件给出的是另一种 F（Wald），故不算矛盾；若为普通标准误，请在上方注明。',
    otherTails: () =>
      'p 值与自由度为 n − k 的 t 分布不符，但都与正态分布或其他自由度相符，采用稳健、聚类标准误或 z 统计量时即如此。',
    otherMethod: () =>
      '表中提到最小二乘以外的估计方法或加权：R²、F、残差平方和与信息准则不按最小二乘判断。',
    furtherCoefficients: (count) =>
      count === ''
        ? '表中提到控制变量或固定效应，或有可能是系数的行：取决于系数个数的数字不作判断。'
        : `若回归共有 ${count} 个系数（多于所印者，如未列出的控制变量或固定效应），各数字即相符：取决于系数个数的数字不作判断。`,
  },
  parts: {
    findings: '核查所见',
    cells: '逐个数字',
    implied: '各组数字所推得的观测数',
    search: '可能使用的数据与设定',
    recompute: '如何自行复算',
  },
  headings: {
    cell: '数字',
    printed: '印出值',
    implied: '推算值',
    verdict: '结论',
    reason: '理由',
    pair: '依据',
    counts: '观测数',
    specification: '设定',
    sample: '样本',
    digits: '位数',
    computed: '计算值',
  },
  columns: {
    coefficient: '系数',
    standardError: '标准误',
    tStatistic: 't 值',
    probability: 'p 值',
  },
  statistics: {
    n: '观测数',
    df: '自由度',
    r2: 'R²',
    adjr2: '调整 R²',
    f: 'F 统计量',
    probf: 'F 的概率',
    ser: '回归标准误',
    ssr: '残差平方和',
    loglik: '对数似然值',
    meandep: '因变量均值',
    sddep: '因变量标准差',
    aic: 'AIC',
    sc: 'SC',
    hq: 'HQ',
    dw: 'Durbin-Watson',
  },
  reasons: {
    agrees: ({ against }) => `与${behind(list(against))}一致`,
    differs: (cell) => `与${behind(list(cell.against))}不符${awayText(cell)}${unlessText(cell)}`,
    oneOfTwo: (cell) =>
      `系数与标准误之比与${behind(list(cell.against))}不符${awayText(cell)}；两者之中何者有误尚不能定`,
    tailOfNoF: () => '无论自由度为何，都不是所印 F 的概率',
    signDiffers: ({ against }) => `其符号与${behind(list(against))}相反`,
    signsNotPrinted: () => '所印 t 值似不带符号，其符号无从核对',
    outOfBounds: (cell) => `它必须${boundsText(cell)}`,
    notWhole: () => '它必须是整数',
    noDegreesOfFreedom: ({ coefficientCount }) => `在 ${coefficientCount} 个系数之下没有剩余自由度`,
    otherSampleSize: (cell) => `其他数字只容许 ${cell.counts}${unlessText(cell)}`,
    sampleSizeFits: () => '其他数字容许此数',
    otherPractice: ({ cause }) => (cause === undefined ? '不作判断' : OPEN[cause]),
    nothingToCompare: () => '表中没有可与之核对的数字',
    withinBounds: (cell) => `表中没有可与之核对的数字；取值${boundsText(cell)}`,
  },
  stars: {
    cell: (name) => `${name}：星号`,
    none: '无',
    conventions: {
      tenFiveOne: '* 10%、** 5%、*** 1%',
      fiveOneTenth: '* 5%、** 1%、*** 0.1%',
    },
    stated: (convention, differing, compared) =>
      differing === 0
        ? `星号：按所述的${convention}，${compared} 行均与 p 值相符。`
        : `星号：按所述的${convention}，${compared} 行中有 ${differing} 行与 p 值不符。`,
    found: (differing, isFitting) => {
      if (differing.length > 0) {
        return `星号：没有一种常用标注规则会按其 p 值给出${list(differing)}的星号。`;
      }
      return isFitting
        ? '星号：有一种常用标注规则与全部星号相符。'
        : '星号：逐个来看都可能成立，但没有一种常用标注规则与全部星号相符；请选择表中所写的规则。';
    },
    disordered: (more, fewer) => `${more} 的星号多于 ${fewer}，而其 p 值却更大。`,
    reasons: {
      starsAgree: () => '与 p 值相符',
      starsDiffer: ({ probability, claim }) =>
        claim === '' ? '所述规则没有这么多星号' : `p 值为 ${probability}，而这些星号表示 ${claim}`,
      starsUnusual: ({ probability }) => `p 值为 ${probability}，常用标注规则均不会给出这些星号`,
      starsOutOfOrder: ({ beside }) =>
        `星号与 p 值的次序与${behind(list(beside))}相反；何者有误尚不能定`,
      starsUnknown: () => 'p 值未知，或各规则不一',
    },
  },
  transformations: {
    asIs: (series) => series,
    zscore: (series) => `z(${series})`,
    abszscore: (series) => `|z|(${series})`,
    minmax: (series) => `minmax(${series})`,
    max: (series) => `${series}/max`,
    log: (series) => `LOG(${series})`,
    difference: (series) => `D(${series})`,
    logDifference: (series) => `DLOG(${series})`,
  },
  overAll: '按全部行计算',
  noCount: '无',
  found: ({ equation, first, last, observations, digits, printedDigits }) =>
    `最接近者：${equation}，${first}–${last}，${observations} 个观测：所印 ${printedDigits} 位数字中有 ${digits} 位相符。`,
  foundAll: '除此处所述之外，它给出所印的每一位数字。',
  notToTheLastDigit: (cells) =>
    `未能与所印的最后一位完全相符（印刷时经过舍入的数据往往如此）：${list(cells)}。`,
  otherCount: (cells) => `其所用观测数与所印不同：${list(cells)}。`,
  otherErrors: (cells) =>
    `系数逐位相符，而取决于标准误的数字不符：${list(cells)}。所用或为稳健、HAC 或聚类标准误，其中一部分可用 Yoke 的 OLS 计算。`,
  notGiven: (cells) => `它不能给出：${list(cells)}。`,
  beyondChance: ({ digits, printedDigits, byChance }) =>
    `互不推得的 ${printedDigits} 位数字中有 ${digits} 位相符；若数据与此表无关，如此多次尝试中的最佳者凭偶然约有 ${byChance} 位相符。`,
  noBetterThanChance: ({ digits, printedDigits, byChance }) =>
    `这并不优于偶然：互不推得的 ${printedDigits} 位数字中有 ${digits} 位相符，而在与此表无关的数据上，如此多次尝试中的最佳者约有 ${byChance} 位相符。没有理由采信。`,
  dataUnread: (cells, further) =>
    `数据中以下单元格不是数字，按缺失处理：${list(
      cells.map(({ series, label, arrived }) => `${label} 的 ${series}（${shortened(arrived)}）`),
    )}${further === 0 ? '' : `，另有 ${further} 个`}。`,
  dataLeftOut: (columns) => `数据中以下各列为文字，未予采用：${list(columns)}。`,
  dataUnlabelled: '数据的第一列既非时期也非文字：按序列处理，各行以序号标记。',
  signsLost: (cells) =>
    `按此设定，${list(cells)}的符号与所印相反：若结论取决于符号，请查看原始输出。`,
  notFound: '所尝试的设定均不接近所印数字。',
  tried: (regressions, mostLag) =>
    `共尝试 ${regressions} 个回归：连续的行、至多 ${mostLag} 阶滞后、序列取原值、对数、差分（也与滞后水平值并用）或经无量纲化，并考虑印刷中丢失的符号。`,
  onlySearchTells:
    '若系数与 t 值同时丢失符号，或某序列名实不符，仅凭表格无法看出；有了数据则可以。',
  recompute: [
    't = 系数/标准误；p = T.DIST.2T(ABS(t), n − k)，k 为含常数项的系数个数。',
    '调整 R² = 1 − (1 − R²)(n − 1)/(n − k)；F = R²/(k − 1)/((1 − R²)/(n − k))；F 的概率 = F.DIST.RT(F, k − 1, n − k)。',
    '回归标准误 = SQRT(SSR/(n − k))，SSR 为残差平方和；对数似然 L = −n/2·(1 + LN(2·PI()) + LN(SSR/n))。',
    '按每个观测值计（EViews）：AIC = (−2L + 2k)/n，SC = (−2L + k·LN(n))/n，HQ = (−2L + 2k·LN(LN(n)))/n；按总量计则不除以 n。',
    '一次完成：=AUDIT.OLS(系数表, 统计量表)。',
  ],
  recomputeFound: (found) => `在数据上重做最接近的回归：${recomputedText(found)}。`,
};
