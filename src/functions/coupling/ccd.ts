import {
  comprehensiveIndex,
  coordinationDegree,
} from '../../statistics/coupling/coupling-coordination';
import { couplingForm } from '../../statistics/coupling/coupling-degree';
import { elementwise } from '../kit/elementwise';
import { ALPHA, BETA, FIRST_SYSTEM, FORM, SECOND_SYSTEM, THETA } from './shared-parameters';
import { LIAO, WU } from '../../text/analyses/references';

export const CCD = elementwise({
  id: 'CCD',
  category: 'coupling',
  description: {
    en: 'Coupling coordination degree D of two systems.',
    zh: '两个系统的耦合协调度 D。',
  },
  formula: {
    en: 'D = (C·T)^θ with T = αK + βDu',
    zh: 'D = (C·T)^θ，其中 T = αK + βDu',
  },
  references: [WU, LIAO],
  options: { form: FORM },
  numbers: {
    K: FIRST_SYSTEM,
    Du: SECOND_SYSTEM,
    α: ALPHA,
    β: BETA,
    θ: THETA,
  },
  formulaFor: ({ form }) => {
    const { degree } = couplingForm(form);
    return (first, second, alpha, beta, theta) =>
      coordinationDegree(
        degree(first, second),
        comprehensiveIndex(first, second, alpha, beta),
        theta,
      );
  },
  examples: [
    {
      description: {
        en: 'With equal weights the standard form gives the square root of the geometric mean.',
        zh: '等权时 standard 形式等于几何平均数的平方根。',
      },
      arguments: [0.2, 0.8, 0.5, 0.5, 0.5, 'standard'],
      result: 0.6324555320336759,
    },
    {
      description: {
        en: 'A blank cell stays #N/A in its own row; the other rows are computed.',
        zh: '空白单元格所在行为 #N/A，其余各行照常计算。',
      },
      arguments: [[[0.5], ['']], 0.5],
      result: [[0.5], ['#N/A']],
    },
  ],
});
