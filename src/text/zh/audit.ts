import type { AuditTexts, CellInWords, DesignInWords, LevelsInWords } from '../audit-texts';
import { behind } from './beside';
import { list } from './list';

const thetaText = ({ theta, thetaEnds }: DesignInWords): string =>
  thetaEnds === undefined
    ? `θ = ${theta}`
    : `θ 在 ${thetaEnds[0]} 与 ${thetaEnds[1]} 之间（可取 ${theta}）`;
const designText = (design: DesignInWords): string =>
  [
    `形式 ${design.form}`,
    ...(design.weights.length === 0 ? [] : [`权重 ${design.weights.join('、')}`]),
    ...(design.isThetaTold ? [thetaText(design)] : []),
  ].join('、');
const rowsText = ({ fitting, checked }: DesignInWords): string =>
  `${checked} 行中 ${fitting} 行成立`;
const byText = ({ by }: CellInWords): string => (by === '' ? '' : `，至少相差 ${by}`);

const SCHEMES = {
  paper: '源论文的区间',
  liao10: '十级标准（廖重斌 1999）',
  own: '所给的分界',
} as const;

const schemeText = ({ scheme, closed }: LevelsInWords): string => {
  if (closed === undefined) return `${SCHEMES[scheme]}（分界值归入哪一区间均可）`;
  const end = closed === 'right' ? '下方区间，(a, b]' : '上方区间，[a, b)';
  return `${SCHEMES[scheme]}（分界值归入其${end}）`;
};
const levelCount = ({ fitting, compared }: LevelsInWords): string =>
  `${compared} 个等级中 ${fitting} 个与 D 相符`;

const IDENTITIES = {
  degree: 'C 与各系统水平',
  index: 'T 与各系统水平及权重',
  results: 'D 与 (C·T)^θ',
  coordination: 'D 与各系统水平',
} as const;

const RESCALINGS = {
  minmax: '极差标准化值',
  zscore: 'z 分数（n − 1）',
  abszscore: 'z 分数的绝对值（n − 1）',
  max: '除以最大值的结果',
  sum: '除以总和的结果',
  norm: '除以向量范数的结果',
} as const;

export const ZH_AUDIT: AuditTexts = {
  sheetName: '核查 CCD',
  title: '已发表耦合协调表的核查',
  rule: '印出的数代表其数字所允许的一切取值，即末位上下各半个单位（含两端）；只有当这些取值无一可行时，才指出该单元格。',
  caution:
    '不一致只是关于数字的事实。其由来可能是录入、排版或读取时的疏漏，也可能是文中未写明的步骤，数字本身并不能说明。',
  checked: (columns, rows) => `核查对象：${list(columns)}；共 ${rows} 行。`,
  parts: {
    findings: '核查所见',
    cells: '逐个单元格',
    recovered: '由其他列推出的该列',
    recompute: '如何自行复算',
  },
  headings: {
    row: '行',
    column: '列',
    printed: '印出值',
    verdict: '结论',
    reason: '理由',
    lower: '下限',
    upper: '上限',
  },
  resultNames: { degree: 'C', index: 'T', coordination: 'D', level: '等级' },
  verdicts: {
    consistent: '一致',
    impossible: '不可能',
    differs: '不符',
    cannotTell: '无法判断',
  },
  reasons: {
    holds: () => '与本行其他单元格一致',
    levelInBand: () => 'D 在该等级之内',
    aboveLargest: ({ largest, by }) => `该形式最大为 ${largest}，超出 ${by}`,
    belowZero: () => '不能小于 0',
    onlyTogether: ({ cells }) =>
      `各恒等式单独成立，但 ${list(cells)} 没有能同时满足全部恒等式的未舍入值；可能是由已舍入的数计算的`,
    differs: (cell) => `由其他单元格得 ${cell.expected}${byText(cell)}`,
    onlyCulprit: (cell) =>
      cell.expected === ''
        ? '去掉此单元格后，本行其余部分成立'
        : `去掉此单元格后，本行其余部分成立，并给出 ${cell.expected}${byText(cell)}`,
    notAsHeaded: (cell) => `由 C、T、D 推出此列应为 ${cell.expected}${byText(cell)}`,
    levelOutsideBand: ({ levels, expected }) =>
      levels.length === 0
        ? `D 为 ${expected}，超出所有等级`
        : `D 为 ${expected}，应属${list(levels)}`,
    nothingToCompare: () => '本行没有可与之对照的单元格',
    oneOfThese: ({ cells }) => `${list(cells)} 之中有一个不对，无法确定是哪一个`,
    undecided: () => '既未能证明一致，也未能证明矛盾',
    levelUnknown: ({ levels, expected }) =>
      levels.length === 0
        ? '该方案中没有这个名称的等级'
        : `该方案中没有这个名称的等级；D 为 ${expected} 时应为${list(levels)}`,
    levelSchemeUnknown: () => '等级的分界未知',
    designUnknown: () => '形式、权重与 θ 尚不足以确定',
  },
  identities: IDENTITIES,
  allHold: (consistent) => `没有任何矛盾：${consistent} 个单元格一致，无不可能或不符者。`,
  nothingToCheck: '没有任何一行的单元格足以相互核对。',
  design: (design, isGiven) =>
    isGiven
      ? `按所述的${designText(design)}，${rowsText(design)}。`
      : `该表与${designText(design)} 相符：${rowsText(design)}。`,
  designsAlike: (forms) =>
    `各行无法区分以下设定：${forms.join('；')}。只有在全部设定下都不成立的行才会被指出。`,
  fewRows: '仅凭一行无法判断其计算设定；该行中没有任何矛盾。',
  weightsRounded: (written, design) =>
    `权重 ${written.join('、')} 按已舍入到所示位数处理：严格按所写取值时并非每行都成立，取 ${(design.weights.length === 0 ? design.written : design.weights).join('、')} 时则全部成立。`,
  weightsSum: (design) =>
    `这些权重之和不为 1：T 是各系统水平的另一种加权和（例如 ${design.written.join('、')}）。`,
  notProven: (design) =>
    `按此设定有 ${design.checked - design.fitting} 行不成立，但是否存在使每行都成立的其他权重，既未能证明也未能排除，故不指出任何一行。请填入权重后再核对。`,
  otherDesign: (stated, other) =>
    `按所述的${designText(stated)}，仅 ${rowsText(stated)}；而按${designText(other)}，${rowsText(other)}。`,
  noDesign: (design) =>
    `所试的形式、权重与指数均不能符合多数行；最好的是${designText(design)}，${rowsText(design)}。请填入文中所述的设定，或检查各列是否名副其实。`,
  oneOfRows: (leftOut, isGiven) =>
    `各行不可能全都正确：${isGiven ? '与所述相符的任何取值' : '任何形式、权重与 θ'}都不能使全部行成立。无法判断是哪一行有误：${leftOut.map((rows) => `去掉 ${list(rows)}`).join('，或')}，其余各行成立。`,
  rowImpossible: (row, broken, cells) =>
    `${row}：没有与印出值相符的未舍入值${broken.length === 0 ? '' : `（${broken.map((name) => IDENTITIES[name]).join('；')}）`}${cells.length === 0 ? '' : `：${list(cells)}`}。`,
  notAsHeaded: (column, differing, compared) =>
    `${column} 列并不是计算 C、T、D 所用的数据：去掉它后其余各列成立，而它在 ${compared} 行中有 ${differing} 行与其余各列所推出的值不同。`,
  rescaled: (column, method, isReversed, { first, last }) =>
    `推出的值就是印出的 ${column} 列在 ${first}–${last} 上的${isReversed ? '反向' : ''}${behind(RESCALINGS[method])}，与印出的位数相符。`,
  notRescaled: (column) =>
    `推出的值不是印出的 ${column} 列在任何连续行上经所试的任一种无量纲化（z 分数、其绝对值、极差、除以最大值）的结果。`,
  standardised: (column, { first, last }, reversedTo) =>
    reversedTo === undefined
      ? `${column} 是 ${first}–${last} 上的 z 分数：均值为 0，标准差（n − 1）为 1。`
      : `${column} 看来是 ${first}–${last} 上 z 分数的绝对值：将 ${first}–${reversedTo} 取负后，均值为 0，标准差（n − 1）为 1。在这样的列中，向均值的下降与离开均值的上升看起来是一样的。`,
  padded: (column, printed, counted) =>
    `${column} 的每个数在 ${counted} 位小数之后都以零结尾；印出 ${printed} 位，按 ${counted} 位处理。`,
  levels: (levels) =>
    levels.isGiven
      ? `等级：按所述的${schemeText(levels)}，${levelCount(levels)}。`
      : `等级名称出自${schemeText(levels)}：${levelCount(levels)}。`,
  levelsUnknown: '等级名称不属于此处已知的任何方案；填入其分界之后可与 D 相互核对。',
  ownLevels: (cuts, best) =>
    `各等级与该表自己的分界相符：${cuts.map(({ below, above, from, to }) => `${below}与${above}之间的分界在 ${from}–${to}`).join('；')}。${best.compared === 0 ? '此处已知的方案均无这些名称' : `此处已知的方案均不能与全部等级相符（${schemeText(best)}：${levelCount(best)}）`}；填入分界之后可逐一核对。`,
  levelsDisordered: (rows) =>
    `不存在与各等级相符的分界：在 ${list(rows)} 中，两个名称按 D 的高低互相颠倒。`,
  otherLevels: (stated, other) =>
    `等级：按所述的${schemeText(stated)}，仅 ${levelCount(stated)}；而按${schemeText(other)}，${levelCount(other)}。`,
  levelsOutside: (rows) => `${list(rows)} 的等级与 D 不符。`,
  rowsRepeated: (first, second) => `${first} 与 ${second} 的所有印出数字完全相同。`,
  recompute: ({ form, written: weights, theta }) => [
    weights.length === 2
      ? `将 U₁、U₂ 放在两列，用 =COUPLING(U₁,U₂,"${form}")、=CCD.INDEX(U₁,U₂,${weights.join(',')}) 与 =CCD(U₁,U₂,${weights.join(',')},${theta},"${form}") 对照 C、T、D。`
      : `用 =COUPLING.N(systems,"${form}") 与 =CCD.N(systems,weights,${theta},"${form}") 对照 C、D。`,
    ...(weights.length === 2
      ? [`或一步完成：=AUDIT.CCD(U₁,U₂,C,T,D,${weights.join(',')},${theta},"${form}")。`]
      : []),
    `由印出值计算 D：=(C*T)^${theta}。`,
  ],
  recomputeColumn: (column, { written: weights }) =>
    `由其他列推出 ${column}：(T − 其余系统的权重与水平乘积之和)/权重，权重为 ${weights.join('、')}。`,
};
