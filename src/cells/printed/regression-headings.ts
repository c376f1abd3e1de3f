import type {
  AuditedStatistic,
  RowColumn,
} from '../../statistics/audit/regression/printed-regression';

/** A heading or a name without case, blanks, dots and the like. */
export function plainName(text: string): string {
  return text
    .replace(/²/g, '2')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.,:：;；_*'’“”"‐-―−-]/g, '');
}

const COLUMNS: readonly (readonly [RowColumn, RegExp])[] = [
  [
    'standardError',
    /^(se|s\.?e|stderr(or)?s?|standarderrors?|(robust|white|hac|hc[0-3]|clustered)(std)?(err|errors?|standarderrors?|se)|标准误差?|标准差|标准错误|(稳健|聚类)(稳健)?标准误差?)$/,
  ],
  [
    'tStatistic',
    /^(t|\|t\||tstat(istic)?s?|tvalues?|tratio|t值|t统计量|t检验值?|z|zstat(istic)?|zvalues?|z值)$/,
  ],
  [
    'probability',
    /^(p|prob(ability)?|pvalues?|p值|p>\|?[tz]\|?|pr\(>\|?[tz]\|?\)|sig|signif(icance)?|显著性|概率|伴随概率)$/,
  ],
  [
    'coefficient',
    /^(b|beta|β|coef(f|ficients?)?|estimates?|(un)?standardi[sz]edcoefficients?|系数|回归系数|(非|未)标准化(回归)?系数|估计值|估计系数|参数估计|系数估计值?)$/,
  ],
];

/** What stands beneath a heading of a coefficient table, or undefined. */
export function rowColumnOf(heading: string): RowColumn | undefined {
  const word = plainName(heading);
  return COLUMNS.find(([, pattern]) => pattern.test(word))?.[0];
}

/** Whether a heading names coefficients of standardised variables; SPSS calls them Beta. */
export function headsStandardised(heading: string): boolean {
  return /^(beta|β|standardi[sz]edcoefficients?|标准化(回归)?系数)$/.test(plainName(heading));
}

/** Whether a heading or a note names z rather than t: probabilities are those of the normal distribution. */
export function headsNormal(heading: string): boolean {
  return /^(z|zstat(istic)?s?|zvalues?|z值|p>\|?z\|?|pr\(>\|?z\|?\))$/.test(plainName(heading));
}

const R2 = 'r2|rsquared?|rsq|r方|r平方|拟合优度|可决系数|判定系数|决定系数';

const STATISTICS: readonly (readonly [AuditedStatistic, RegExp])[] = [
  [
    'adjr2',
    new RegExp(
      `^((adj(usted)?|corrected)(${R2})|(${R2})[(]?adj(usted)?[)]?|r2a|r2adj|(调整|修正|校正)后?的?(${R2})值?|adjr方)$`,
    ),
  ],
  [
    'r2',
    new RegExp(
      `^((multiple|unadjusted|ordinary)?(${R2})值?|(拟合优度|可决系数|决定系数|判定系数)[(]?r2[)]?)$`,
    ),
  ],
  [
    'probf',
    /^(prob[(]f(stat(istic)?)?[)]|prob>f|p>f|p[(]f[)]|pf|fp值?|sigf|signiff|significancef|p(value)?[(]?(of)?f[)]?|p值[(]f[)]|f的?(p值|概率|显著性|伴随概率)|f统计量的?(概率|p值)|f检验p值|p值[(]f统计量[)])$/,
  ],
  ['f', /^(f|f统计量|f统计值|fstat(istics?)?|fvalues?|ftest|f值|f检验值?|f[(]\d+[)])$/],
  [
    'n',
    /^(n|t|obs|noobs|noofobs(ervations)?|noobservations|observations?n?|includedobservations|numberofobs(ervations)?|numobs|nobs|nobservations|samplesize|n值|样本量n?|样本数n?|样本容量n?|样本观测数|观测值?数?n?|观测量|观测值个数|观察值|观察数|观察值数|观测个数|样本个数|样本)$/,
  ],
  ['df', /^(df|residualdf|degreesoffreedom|dfresid(ual)?s?|residdf|自由度|残差自由度)$/],
  [
    'ser',
    /^(seofregression|(residual)?(standard|std)error(ofregression)?|residualstderror|rootmse|ser|(std|standard)error(of)?the?estimate|sigma|回归标准误差?|回归的标准误差?|估计标准误差?|标准估[计算]的(错误|误差))$/,
  ],
  ['ssr', /^(sumsquaredresid(uals)?|ssr|rss|residualsumofsquares|sse|残差平方和)$/],
  ['loglik', /^(log(pseudo)?likelihood|loglik|ll|logl|对数似然值?|对数似然函数值)$/],
  [
    'meandep',
    /^(meandependentvar(iable)?|meanofdependentvar(iable)?|meandep|因变量均值|被解释变量均值)$/,
  ],
  [
    'sddep',
    /^(sddependentvar(iable)?|sdofdependentvar(iable)?|sddep|因变量标准差|被解释变量标准差)$/,
  ],
  [
    'aic',
    /^(aic|akaike(info(rmation)?criterion|criterion|inf?crit?)?|赤池信息(量)?准则|aic值|aic准则|aic信息准则)$/,
  ],
  [
    'sc',
    /^(sc|bic|sic|sbc|schwarz(criterion|bayesiancriterion|infcrit)?|bayesianinf?crit?|施瓦茨(信息)?准则|(bic|sc)值|(bic|sc)准则|(bic|sc)信息准则)$/,
  ],
  ['hq', /^(hq|hqic|hannanquinn(criter|criterion)?|hq准则|汉南奎因准则)$/],
  ['dw', /^(dw|dw值|dw统计量|dw检验|durbinwatson(stat(istic)?)?|德宾沃森统计量|杜宾瓦特森统计量)$/],
];

/** Which statistic a name stands for, or undefined. */
export function statisticNamed(name: string): AuditedStatistic | undefined {
  const word = plainName(name);
  return STATISTICS.find(([, pattern]) => pattern.test(word))?.[0];
}

const OF_ROBUST_ERRORS =
  /robust|wald|\bhac\b|\bhc[0-3]\b|cluster(ed)?|(异方差)?稳健|聚类|瓦尔德|沃尔德/gi;

/**
 * Which of F and its p a name stands for that says that it is Wald's, by robust errors: Robust F,
 * F (robust), Wald F-statistic, Prob(Wald F-statistic). Undefined for any other, as for the Wald F of
 * weak instruments.
 */
export function robustStatisticNamed(name: string): 'f' | 'probf' | undefined {
  const plain = name.normalize('NFKC').replace(OF_ROBUST_ERRORS, ' ');
  if (plain === name.normalize('NFKC')) return undefined;
  const statistic = statisticNamed(plain.replace(/[([]\s*[)\]]/g, ' ').replace(/,\s*(?=\))/g, ''));
  return statistic === 'f' || statistic === 'probf' ? statistic : undefined;
}

/** Whether a name is that of a statistic, of whichever errors. */
export function namesStatistic(name: string): boolean {
  return (statisticNamed(name) ?? robustStatisticNamed(name)) !== undefined;
}
