import { InputError } from '../../errors/input-error';
import { isBlank, toBlock } from '../../cells/cell-value';
import { coefficientRows, statisticRows } from '../../cells/printed/audit-arguments';
import { verdictRows } from '../../report/audit/verdict-rows';
import {
  type PrintedRegression,
  placesOf,
} from '../../statistics/audit/regression/printed-regression';
import { auditRegression } from '../../statistics/audit/regression/regression-audit';
import type { Parameter } from '../kit/option';
import { wholeTable } from '../kit/whole-table';
import { EVIEWS_REGRESSION } from '../../text/analyses/references';

const COEFFICIENTS: Parameter<Pick<PrintedRegression, 'rows' | 'padded'>> = {
  description: {
    en: 'Five columns as printed: name, coefficient, standard error, t, p; blank where not printed. Cells kept as text show their decimals; stars, (t) and <0.001 are read.',
    zh: '五列，照表中所印：名称、系数、标准误、t、p，未印的留空。以文本保存的单元格能显示小数位；可读星号、括号与 <0.001。',
  },
  matrix: true,
  optional: false,
  read: (argument, name) => {
    if (isBlank(argument)) throw new InputError({ code: 'missingArgument', name });
    return coefficientRows(toBlock(argument), name);
  },
};

const STATISTICS: Parameter<PrintedRegression['statistics']> = {
  description: {
    en: 'Two columns: name as in OLS.STAT (n, r2, adjr2, f, probf, ser, ssr, loglik, aic, sc, hq, dw, …) and value as printed.',
    zh: '两列：名称同 OLS.STAT（n、r2、adjr2、f、probf、ser、ssr、loglik、aic、sc、hq、dw 等）与所印数值。',
  },
  matrix: true,
  optional: true,
  read: (argument, name) => (isBlank(argument) ? {} : statisticRows(toBlock(argument), name)),
};

export const AUDIT_OLS = wholeTable({
  id: 'AUDIT.OLS',
  category: 'checking',
  description: {
    en: 'Holds a printed regression table against itself: each number, what the others imply, a verdict.',
    zh: '用表内其他数字核对印出的回归表：逐个给出所印、所推与结论。',
  },
  formula: {
    en: 't = b/se, p from t with n − k; adjusted R², F against R², n, k; criteria, log likelihood, SSR, s, SD of y against each other; every printed number stands for ± half a unit of its last digit',
    zh: 't = b/se，p 由 t 与 n − k 得出；调整 R²、F 对 R²、n、k；信息准则、对数似然、SSR、s 与 y 的标准差互相核对；每个所印数字代表末位 ± 半个单位的区间',
  },
  references: [EVIEWS_REGRESSION],
  parameters: { coefficients: COEFFICIENTS, statistics: STATISTICS },
  result: 'matrix',
  evaluate: ({ coefficients, statistics }) => {
    const printed = { ...coefficients, statistics };
    if (placesOf(printed).length === 0) {
      throw new InputError({ code: 'nothingPrinted', name: 'coefficients' });
    }
    return verdictRows(auditRegression(printed));
  },
  examples: [
    {
      description: {
        en: 'The source paper prints 18 observations; R², adjusted R² and F leave 16 only.',
        zh: '原论文印有 18 个观测；由 R²、调整 R² 与 F 推得只能是 16 个。',
      },
      arguments: [
        [
          ['C', '0.154355', '0.059520', '2.593341', '0.0235'],
          ['K', '0.776780', '0.135866', '5.717248', '0.0001'],
          ['K(-1)', '0.829927', '0.169588', '4.893775', '0.0004'],
          ['Du(-1)', '0.780305', '0.098101', '7.954068', '0.0000'],
        ],
        [
          ['n', '18'],
          ['r2', '0.953460'],
          ['adjr2', '0.941825'],
          ['f', '81.94747'],
        ],
      ],
      result: [
        ['Checked', 'Printed', 'Implied', 'Verdict'],
        ['C: b', '0.154355', '0.15435433 … 0.15435698', 'consistent'],
        ['C: se', '0.059520', '0.05951954 … 0.05951995', 'consistent'],
        ['C: t', '2.593341', '2.59329979 … 2.59336016', 'consistent'],
        ['C: p', '0.0235', '0.023513', 'consistent'],
        ['K: b', '0.776780', '0.77677669 … 0.77678254', 'consistent'],
        ['K: se', '0.135866', '0.13586597 … 0.13586617', 'consistent'],
        ['K: t', '5.717248', '5.71722610 … 5.71727554', 'consistent'],
        ['K: p', '0.0001', '0.000096', 'consistent'],
        ['K(-1): b', '0.829927', '0.82992298 … 0.82992805', 'consistent'],
        ['K(-1): se', '0.169588', '0.16958818 … 0.16958842', 'consistent'],
        ['K(-1): t', '4.893775', '4.89376638 … 4.89380114', 'consistent'],
        ['K(-1): p', '0.0004', '0.000370', 'consistent'],
        ['Du(-1): b', '0.780305', '0.78029800 … 0.78030605', 'consistent'],
        ['Du(-1): se', '0.098101', '0.09810131 … 0.09810144', 'consistent'],
        ['Du(-1): t', '7.954068', '7.95405269 … 7.95414396', 'consistent'],
        ['Du(-1): p', '0.0000', '0.000004', 'consistent'],
        ['n', '18', '16', 'differs'],
        ['r2', '0.953460', '0.95345994 … 0.95345995', 'consistent'],
        ['adjr2', '0.941825', '0.94182493', 'consistent'],
        ['f', '81.94747', '81.9468333 … 81.9483107', 'consistent'],
      ],
    },
    {
      description: {
        en: 'A t without its sign, and a t that is not b/se.',
        zh: '一个 t 缺了负号，另一个 t 不等于 b/se。',
      },
      arguments: [
        [
          ['C', '-0.55', '0.25', '2.20', ''],
          ['X', '1.20', '0.40', '3.30', ''],
        ],
      ],
      result: [
        ['Checked', 'Printed', 'Implied', 'Verdict'],
        ['C: b', '-0.55', '', 'cannot tell'],
        ['C: se', '0.25', '', 'cannot tell'],
        ['C: t', '2.20', '-2.2653 … -2.1373', 'differs: sign'],
        ['X: b', '1.20', '', 'cannot tell'],
        ['X: se', '0.40', '', 'cannot tell'],
        ['X: t', '3.30', '2.9506 … 3.0506', 'differs by +0.25'],
      ],
    },
  ],
});
