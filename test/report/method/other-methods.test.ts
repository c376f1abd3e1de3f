import { allSteps } from '../../../src/numerics/steps';
import { lagChoiceMethod } from '../../../src/report/method/lag-choice-method';
import type { Method } from '../../../src/report/method/method';
import { modelsMethod } from '../../../src/report/method/models-method';
import { PAPER_STANDARD, paperTable } from '../../../src/report/paper/paper-table';
import { lagChoiceReport } from '../../../src/report/regression/lag-choice-report';
import { lagChoiceSteps } from '../../../src/statistics/regression/lag-choice';
import type { Language } from '../../../src/text/language';
import { paperModel } from '../../support/paper-models';
import { HENAN_SOURCE, HENAN_TABLE, methodLines } from '../../support/method-lines';

describe('the Method sheet of a choice of lags', () => {
  const request = {
    equation: 'DU C K',
    sample: '2000 2016',
    dependentLags: 2,
    seriesLags: { K: 1 },
  };
  const choice = allSteps(lagChoiceSteps(HENAN_TABLE, request));
  const methodIn = (language: Language): Method => {
    const report = lagChoiceReport(choice, 'aic', language);
    return lagChoiceMethod({ choice, request, criterion: 'aic', report }, HENAN_SOURCE, language);
  };

  it('tells the equation and the largest lags as asked, and the sample', () => {
    const text = methodLines(methodIn('en'), 'en');
    expect(text).toContain('Equation: DU C K');
    expect(text).toContain('Lags compared: DU: 1 to 2 lags; K: lags from 0 up to 1 at most.');
    expect(text).toContain('Sample: 2000 2016');
    expect(methodLines(methodIn('zh'), 'zh')).toContain(
      '所比较的滞后：DU：1 至 2 阶；K：自 0 阶起，至多 1 阶。',
    );
  });

  it('holds no formula twice', () => {
    const text = methodLines(methodIn('en'), 'en');
    for (const mark of ['AIC = −2ℓ/T', 'adjusted R² = 1 −']) {
      expect(text.filter((line) => line.includes(mark))).toHaveLength(1);
    }
  });

  it('has a text for a paper with the criterion, the combinations and what was chosen', () => {
    const { citation } = methodIn('en');
    expect(citation.en).toContain(
      'The lag orders of DU C K were chosen by AIC among 4 combinations (DU: 1 to 2 lags; K: lags from 0 up to 1 at most), all estimated by least squares over the same 15 observations of 2002–2016',
    );
    expect(citation.en).toMatch(/ Chosen: DU C DU\(-1 to -2\) K\(0 to -1\)\.$/);
    expect(citation.zh).toContain('DU C K 的滞后阶数按 AIC 从 4 种组合中选定');
    expect(citation.zh).toContain('2002–2016 的同一 15 个观测');
  });
});

describe('the Method sheet of a table of models', () => {
  const models = [
    paperModel({ address: 'Henan!A1:G20' }),
    paperModel({
      equation: 'DU C K K(-1)',
      address: 'Panel!A1:D90',
      covariance: { kind: 'hc1' },
      group: 'region',
    }),
    paperModel({ address: 'Panel!A1:D90', fixedEffects: 6, group: 'region' }),
  ];
  const methodIn = (language: Language): Method =>
    modelsMethod(models, (own) => paperTable(models, PAPER_STANDARD, own).notes, language);

  it('names data, sample, groups and the kind of standard errors of each model', () => {
    const text = methodLines(methodIn('en'), 'en');
    expect(text).toContain(
      'Each model on data of its own, as they were when it was run: see below.',
    );
    expect(text).toContain(
      '(1) DU C K, 2001–2016, 16 observations, data Henan!A1:G20, standard errors: ordinary',
    );
    expect(text).toContain(
      '(2) DU C K K(-1), 2001–2016, 16 observations, data Panel!A1:D90, lags within the groups of region, standard errors: White HC1',
    );
    expect(text).toContain(
      '(3) DU C K, 2001–2016, 16 observations, data Panel!A1:D90, fixed effects of 6 groups of the column region, standard errors: ordinary',
    );
    expect(methodLines(methodIn('zh'), 'zh')).toContain(
      '(3) DU C K，2001–2016，16 个观测，数据 Panel!A1:D90，固定效应（region 列，6 组），标准误：普通',
    );
  });

  it('holds the formulas of the standard errors that were used', () => {
    const text = methodLines(methodIn('en'), 'en').join('\n');
    expect(text).toContain('HC1: V =');
    expect(text).toContain('ordinary: V =');
    expect(text).not.toContain('HC3: V =');
  });

  it('has a text for a paper with the models and what stands under the table', () => {
    const { citation } = methodIn('en');
    expect(citation.en).toContain('(2) DU C K K(-1), 2001–2016, 16 observations');
    expect(citation.en).toContain('Standard errors in parentheses. * p < 0.1');
    expect(citation.zh).toContain('括号内为标准误。');
  });
});
