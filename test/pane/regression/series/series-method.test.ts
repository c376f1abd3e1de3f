import { seriesTableOf } from '../../../../src/cells/data-block';
import {
  EMPTY_SERIES_DRAFT,
  seriesMethodOf,
} from '../../../../src/pane/regression/series/series-draft';
import type { Method } from '../../../../src/report/method/method';
import { VERSION } from '../../../../src/report/version';
import type { Language } from '../../../../src/text/language';
import { HENAN_SOURCE, HENAN_TABLE, methodLines } from '../../../support/method-lines';

describe('the Method sheet of descriptive statistics', () => {
  const methodIn = (language: Language): Method =>
    seriesMethodOf(
      HENAN_TABLE,
      { ...EMPTY_SERIES_DRAFT, names: ['K', 'DU'] },
      HENAN_SOURCE,
      language,
    );

  it('names the series and gives the formula of the probability', () => {
    const text = methodLines(methodIn('en'), 'en');
    expect(text).toContain('Series: K, DU');
    expect(text.join('\n')).toContain('Probability = P(χ²(2) > JB) = e^(−JB/2)');
    const chinese = methodLines(methodIn('zh'), 'zh');
    expect(chinese).toContain('序列：K、DU');
    expect(chinese.join('\n')).toContain('概率 = P(χ²(2) > JB) = e^(−JB/2)');
  });

  it('has a text for a paper that says of what, over what and how', () => {
    const { citation } = methodIn('en');
    expect(citation.en).toContain(`Descriptive statistics of K, DU: computed with Yoke ${VERSION}`);
    expect(citation.en).toContain('Over the 19 observations that all of the series have.');
    expect(citation.en).toContain('The standard deviation divides by n − 1');
    expect(citation.zh).toContain('K、DU 的描述统计');
    expect(citation.zh).toContain('基于所有序列共有的 19 个观测');
    expect(citation.zh).toContain('标准差以 n − 1 为分母');
  });
});

describe('the Method sheet of tests of series', () => {
  it('says in the text for a paper what each series gave, over the sample that was asked for', () => {
    const draft = {
      ...EMPTY_SERIES_DRAFT,
      analysis: 'adf' as const,
      names: ['K', 'DU'],
      sample: '2000 2016',
    };
    const method = seriesMethodOf(HENAN_TABLE, draft, HENAN_SOURCE, 'en');
    expect(method.steps).toContain('Sample: 2000 2016');
    expect(method.citation.en).toMatch(
      /over 2000 2016: computed with .* K: Augmented Dickey-Fuller/,
    );
    expect(method.citation.en).toMatch(/ DU: Augmented Dickey-Fuller test statistic −?[\d.]+/);
    expect(method.citation.zh).toContain('（样本 2000 2016）');
  });

  it('tells Granger’s F and p both ways', () => {
    const draft = { ...EMPTY_SERIES_DRAFT, analysis: 'granger' as const, names: ['K', 'DU'] };
    const { citation } = seriesMethodOf(HENAN_TABLE, draft, HENAN_SOURCE, 'zh');
    expect(citation.en).toMatch(/DU does not Granger Cause K [\d.]+ \(Prob\. F\(2,\d+\) [\d.]+\)/);
    expect(citation.en).toMatch(/K does not Granger Cause DU [\d.]+ \(Prob\. F\(2,\d+\) [\d.]+\)/);
    expect(citation.zh).toContain('无助于预测');
  });

  it('does not advise to name groups, which the test refuses', () => {
    const stacked = seriesTableOf([
      ['year', 'region', 'A', 'B'],
      ...['East', 'West'].flatMap((region) =>
        Array.from({ length: 12 }, (_, i) => [
          2001 + i,
          region,
          Math.sin(3 * i) + i,
          Math.cos(5 * i),
        ]),
      ),
    ]);
    const draft = { ...EMPTY_SERIES_DRAFT, analysis: 'granger' as const, names: ['A', 'B'] };
    const text = (language: Language): string =>
      seriesMethodOf(stacked, draft, HENAN_SOURCE, language).steps.join('\n');
    expect(text('en')).toContain('The test is of one series: select the rows of one region.');
    expect(text('en')).not.toContain('as group');
    expect(text('zh')).toContain('请只选一个地区的各行');
  });
});
