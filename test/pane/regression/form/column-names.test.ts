import { columnNames, groupText, speller } from '../../../../src/pane/regression/form/column-names';
import { designOf } from '../../../../src/statistics/regression/design';
import { parseEquation } from '../../../../src/statistics/regression/equation/parse-equation';
import { seriesTableOf } from '../../../../src/cells/data-block';

describe('the names to choose from', () => {
  it('are each there once, in one line, those without a name left out', () => {
    expect(columnNames(['K', '', ' GDP\n(亿元) ', 'k', 'Ｋ', '  '])).toEqual(['K', 'GDP (亿元)']);
  });

  it('spell a name that is written in another way', () => {
    const spell = speller(['Gdp\nGrowth', 'K']);
    expect([spell('gdp  growth'), spell('ｋ'), spell('other')]).toEqual([
      'Gdp Growth',
      'K',
      'other',
    ]);
  });
});

describe('the name of a column of groups', () => {
  it.each(['region', 'C', 'GDP growth', '[x]', '[a]]b]'])('%p is found by its text', (name) => {
    const table = seriesTableOf([
      [name, 'Y', 'X'],
      ...[1, 2, 1, 2].map((group, row) => [group, row * row, row]),
    ]);
    const design = designOf(parseEquation('Y C X'), table, { group: groupText(name) });
    expect(design.observations.isGrouped).toBe(true);
  });
});
