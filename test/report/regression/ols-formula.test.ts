import { fitFormula, olsFormula } from '../../../src/report/regression/ols-formula';
import type { RegressionSource } from '../../../src/report/regression/regression-sheet';

const source: RegressionSource = {
  equation: 'DU C K K(-1)',
  sheetName: 'Henan',
  address: 'A1:G20',
};

it.each<[Partial<RegressionSource>, string]>([
  [{}, `=OLS("DU C K K(-1)",'Henan'!A1:G20)`],
  [{ sample: '', covariance: 'ordinary', group: '' }, `=OLS("DU C K K(-1)",'Henan'!A1:G20)`],
  [{ sample: '2000 2016' }, `=OLS("DU C K K(-1)",'Henan'!A1:G20,"2000 2016")`],
  [{ covariance: 'hac:2' }, `=OLS("DU C K K(-1)",'Henan'!A1:G20,,"hac:2")`],
  [{ group: 'TREE' }, `=OLS("DU C K K(-1)",'Henan'!A1:G20,,,"TREE")`],
  [
    { sample: '"a b" 2', group: 'say "x"' },
    `=OLS("DU C K K(-1)",'Henan'!A1:G20,"""a b"" 2",,"say ""x""")`,
  ],
  [{ sheetName: "O'Neill, 河南 2" }, `=OLS("DU C K K(-1)",'O''Neill, 河南 2'!A1:G20)`],
])('OLS of %j', (change, formula) => {
  expect(olsFormula({ ...source, ...change })).toBe(formula);
});

it.each<[Partial<RegressionSource>, string]>([
  [{}, `=OLS.FIT("DU C K K(-1)",'Henan'!A1:G20)`],
  [{ covariance: 'hac' }, `=OLS.FIT("DU C K K(-1)",'Henan'!A1:G20)`],
  [{ group: 'TREE' }, `=OLS.FIT("DU C K K(-1)",'Henan'!A1:G20,,"TREE")`],
])('OLS.FIT of %j, which takes no covariance', (change, formula) => {
  expect(fitFormula({ ...source, ...change })).toBe(formula);
});
