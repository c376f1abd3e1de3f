import type {
  AuditedStatistic,
  RowColumn,
} from '../../statistics/audit/regression/printed-regression';

/** A heading or a name without case, blanks, dots and the like. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/²/g, '2')
    .replace(/[\s.,:：_*'’“”"‐-―−-]/g, '');
}

const COLUMNS: readonly (readonly [RowColumn, RegExp])[] = [
  [
    'standardError',
    /^(se|s\.?e|stderr(or)?s?|standarderrors?|robust(std)?(err|errors?)?|标准误差?|标准差|稳健标准误)$/,
  ],
  ['tStatistic', /^(t|tstat(istic)?s?|tvalues?|tratio|t值|t统计量|z|zstat(istic)?|z值)$/],
  [
    'probability',
    /^(p|prob(ability)?|pvalues?|p值|p>\|?[tz]\|?|pr\(>\|?[tz]\|?\)|sig|signif(icance)?|显著性|概率|伴随概率)$/,
  ],
  [
    'coefficient',
    /^(b|beta|coef(f|ficients?)?|estimates?|系数|回归系数|估计值|参数估计|系数估计值?)$/,
  ],
];

/** What stands beneath a heading of a coefficient table, or undefined. */
export function rowColumnOf(heading: string): RowColumn | undefined {
  const word = plain(heading);
  return COLUMNS.find(([, pattern]) => pattern.test(word))?.[0];
}

const STATISTICS: readonly (readonly [AuditedStatistic, RegExp])[] = [
  [
    'adjr2',
    /^(adj(usted)?r(2|squared|sq|square)?|r2adj(usted)?|adjr2|调整后?的?(r2|r平方|可决系数|拟合优度)|修正后?的?(r2|可决系数)|校正r2)$/,
  ],
  ['r2', /^(r2|rsquared?|rsq|multipler2|multiplersquared|r平方|r方|可决系数|决定系数|拟合优度)$/],
  [
    'probf',
    /^(prob\(f(statistic)?\)|prob>f|p\(f\)|pf|fp值?|sigf|significancef|f的?(p值|概率|显著性)|f统计量的?(概率|p值))$/,
  ],
  ['f', /^(f|f统计量|fstat(istic)?|fvalue|f值)$/],
  [
    'n',
    /^(n|t|obs|noobs|observations?|includedobservations|numberofobs(ervations)?|numobs|nobs|样本量|样本数|样本容量|观测值?数?|观察值|观测个数|样本)$/,
  ],
  ['df', /^(df|residualdf|degreesoffreedom|dfresid(ual)?|自由度|残差自由度)$/],
  [
    'ser',
    /^(seofregression|residualstandarderror|rootmse|standarderrorofregression|ser|回归标准误差?|估计标准误差?)$/,
  ],
  ['ssr', /^(sumsquaredresid(uals)?|ssr|rss|residualsumofsquares|sse|残差平方和)$/],
  ['loglik', /^(loglikelihood|loglik|ll|logl|对数似然值?|对数似然函数值)$/],
  [
    'meandep',
    /^(meandependentvar(iable)?|meanofdependentvar(iable)?|meandep|因变量均值|被解释变量均值)$/,
  ],
  [
    'sddep',
    /^(sddependentvar(iable)?|sdofdependentvar(iable)?|sddep|因变量标准差|被解释变量标准差)$/,
  ],
  ['aic', /^(aic|akaike(info(rmation)?criterion|criterion)?|赤池信息(量)?准则|aic值)$/],
  ['sc', /^(sc|bic|sic|schwarz(criterion|bayesiancriterion)?|施瓦茨(信息)?准则|bic值)$/],
  ['hq', /^(hq|hqic|hannanquinn(criter|criterion)?|汉南奎因准则)$/],
  ['dw', /^(dw|dw值|dw统计量|durbinwatson(stat(istic)?)?|德宾沃森统计量|杜宾瓦特森统计量)$/],
];

/** Which statistic a name stands for, or undefined. */
export function statisticNamed(name: string): AuditedStatistic | undefined {
  const word = plain(name);
  return STATISTICS.find(([, pattern]) => pattern.test(word))?.[0];
}
