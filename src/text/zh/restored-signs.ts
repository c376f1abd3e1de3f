import { shortened } from '../quote';
import type {
  ProbabilitiesInWords,
  RestoredSignsTexts,
  UnsignedSeries,
} from '../restored-signs-texts';
import { before, behind } from './beside';
import { list } from './list';
import { recomputedText } from './recomputed-text';

function seriesText({ name, first, last, reversedTo }: UnsignedSeries): string {
  const series = shortened(name);
  return reversedTo === undefined
    ? `${series}，取其 ${first}–${last} 上 z 分数的绝对值`
    : `${series}，本身看来就是 ${first}–${last} 上 z 分数的绝对值（将 ${first}–${reversedTo} 取负后，均值为 0，标准差为 1）`;
}

function probabilitiesText(coefficients: readonly ProbabilitiesInWords[]): string {
  return coefficients
    .map(({ name, found, restored }) => `${shortened(name)}（p ${restored}，所找到的 p ${found}）`)
    .join('、');
}

export const ZH_RESTORED_SIGNS: RestoredSignsTexts = {
  heading: '恢复 z 分数的符号之后',
  used: (series) =>
    `最接近的回归使用了不带符号的序列：${series.map(seriesText).join('；')}。在这样的序列中，向均值的下降与离开均值的上升看起来是一样的。恢复符号而其余不变，同一回归给出下表的结果。`,
  eitherWay: (names) =>
    `对${before(behind(list(names)))}而言，数字只说明符号在何处改变，并不说明哪一侧为负；若反过来取，只有系数的符号随之改变，|t| 与 p 不变。`,
  onlyFound: (coefficients) =>
    `按所找到的回归在 5% 水平上显著、恢复符号后不显著者：${probabilitiesText(coefficients)}。`,
  onlyRestored: (coefficients) =>
    `恢复符号后在 5% 水平上显著、按所找到的回归不显著者：${probabilitiesText(coefficients)}。`,
  sameSignificance: '恢复符号前后，在 5% 水平上显著的系数相同。',
  headings: {
    coefficient: '系数',
    found: '所找到的',
    restored: '恢复符号',
    foundProbability: '所找到的 p',
    restoredProbability: '恢复符号后的 p',
  },
  recompute: (restored) => `恢复 z 分数的符号重做一次：${recomputedText(restored)}。`,
};
