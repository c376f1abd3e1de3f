import type { Covariance } from '../../statistics/regression/covariance/coefficient-covariance';
import type { NoteTexts } from '../explain';
import { number, shortened } from '../quote';

const firstColumn = (name: string): string => (name === '' ? '首列' : `首列（${shortened(name)}）`);

const ORDINARY_F = 'F 统计量及其概率仍为普通形式。';

function covarianceText(covariance: Covariance): string {
  switch (covariance.kind) {
    case 'ordinary':
      return '标准误来自普通协方差矩阵。';
    case 'hac': {
      const { lags, isLagsByRule, isRaw, hasHoles } = covariance;
      const rule = isLagsByRule ? '（EViews 规则 4(T/100)^(2/9)）' : '';
      const factor = isRaw ? '不乘以 T/(T − k)' : '乘以 T/(T − k)';
      const holes = hasHoles ? '缺口两侧的观测视为相邻。' : '';
      return `标准误来自 Newey-West 协方差矩阵：Bartlett 核，滞后 ${lags} 期${rule}，${factor}。${holes}${ORDINARY_F}`;
    }
    default: {
      const full =
        covariance.fullLeverage === undefined
          ? ''
          : `标准误没有定义：无论观测 ${covariance.fullLeverage} 取何值，解释变量都完全拟合它。`;
      return `标准误来自 White 异方差稳健协方差矩阵 ${covariance.kind.toUpperCase()}。${full}${ORDINARY_F}`;
    }
  }
}

export const ZH_NOTES: NoteTexts = {
  sampleLost: ({ requested, included, lostToLags, lostToMissing }) => {
    const causes = [
      ...(lostToLags > 0 ? [`因滞后 ${lostToLags} 个`] : []),
      ...(lostToMissing > 0 ? [`因缺失数据 ${lostToMissing} 个`] : []),
    ];
    return `样本中的 ${requested} 个观测有 ${included} 个参与估计；舍去：${causes.join('，')}。`;
  },
  labelsRepeat: ({ name, label, isGrouped }) =>
    isGrouped
      ? `未采用${firstColumn(name)}中的标签，因为“${shortened(label)}”在同一组内重复出现：观测按行编号，滞后取同组的上一行。`
      : `未采用${firstColumn(name)}中的标签，因为“${shortened(label)}”重复出现：观测按行编号，滞后取上一行，而不论该行属于哪个地区。面板数据请用 group 指定地区所在的列。`,
  regionsInSeries: ({ name, label }) =>
    `未采用${firstColumn(name)}中的标签，因为“${shortened(label)}”重复出现：滞后取上一行，而不论该行属于哪个地区，各地区被当作同一个序列。该检验只适用于一个序列，请只选一个地区的各行。`,
  labelsUsed: ({ name }) =>
    `${shortened(name)} 已用于方程，因此不作为标签：滞后即上一行，缺少的时期不计。若要两用，请将其另复制一列；@TREND 也可表示时期。`,
  labelsNotCalendar: ({ name, label }) =>
    `${firstColumn(name)}中的标签未作为日历，因为“${shortened(label)}”不是与其他标签同类的时期：滞后取上一行，即使中间缺少时期。`,
  durbinWatsonWithLag: ({ durbinH }) => {
    const biased = '含有滞后因变量时 Durbin-Watson 统计量偏向 2';
    if (typeof durbinH === 'number') {
      return `${biased}；请看 Durbin h 统计量（${durbinH.toFixed(4)}）和序列相关 LM 检验。`;
    }
    return durbinH.undefined === 'brokenSeries'
      ? `${biased}；Durbin h 和序列相关 LM 检验需要一条没有分组和缺口的序列。`
      : `${biased}，而此处 Durbin h 没有定义；请用序列相关 LM 检验。`;
  },
  covariance: ({ covariance }) => covarianceText(covariance),
  columnNamedC: () => '方程中的 C 是常数项；名为 C 的列写作 [C]。',
  source: ({ equation, address }) => `方程：${equation}。数据：${address}。`,
  nearlyCollinear: ({ terms }) => {
    const named = terms.map(
      ({ term, inflation }) =>
        `${shortened(term)}（VIF ${number(Number(inflation.toPrecision(4)))}）`,
    );
    return `近似多重共线：其余解释变量几乎完全解释了 ${named.join('、')}。这些系数的标准误很大，数据或方程稍有改动，系数就会明显变化。`;
  },
  unitRootInResiduals: ({ statistic, criticalValue, lags, series }) => {
    const numbers = (kind: string): string =>
      `不含常数项的 ADF 检验（按 SC 选取滞后 ${lags} 阶）在 10% 水平上不能拒绝单位根（t 为 ${number(Number(statistic.toFixed(4)))}，MacKinnon 对${kind}的临界值为 ${number(Number(criticalValue.toFixed(4)))}）`;
    return series === 1
      ? `残差可能不平稳：${numbers('单个观测序列')}。对估计方程的残差而言，该临界值偏于宽松，因此更应存疑：该回归可能是伪回归。`
      : `残差可能不平稳：${numbers(` ${series} 个序列的残差`)}。除非这些序列协整，否则该回归可能是伪回归；可改用差分或加入因变量的滞后项。`;
  },
  exactFit: () => '方程完全拟合：以残差为除数的统计量没有定义。',
};
