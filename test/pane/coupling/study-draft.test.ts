import { PRESETS, designOf, draftFor, systemNames } from '../../../src/pane/coupling/study-draft';
import { LEVEL_SCHEMES } from '../../../src/statistics/coupling/level-scheme';
import { runStudy } from '../../../src/statistics/coupling/study/run-study';
import { SMALL_PANEL, tableOf } from '../../support/small-panel';

const TABLE = tableOf(SMALL_PANEL);
const numbered = (number: number): string => `System ${number}`;

describe('the draft of a study', () => {
  it('begins with the first half of the indicators against the second, and runs as it is', () => {
    const draft = draftFor(TABLE);
    expect(draft.indicators.map(({ system }) => system)).toEqual([0, 0, 1, 1]);
    const names = systemNames(draft, TABLE, numbered);
    expect(names).toEqual(['System 1', 'System 2']);
    expect(runStudy(TABLE, designOf(draft, names)).rows).toHaveLength(12);
  });

  it('leaves out columns that hold no numbers', () => {
    const table = {
      ...TABLE,
      values: (column: number): Float64Array => {
        if (column === 1) throw new Error('a text');
        return column === 2 ? new Float64Array(12).fill(NaN) : TABLE.values(column);
      },
    };
    expect(draftFor(table).indicators.map(({ system }) => system)).toEqual([
      0,
      undefined,
      undefined,
      1,
    ]);
  });

  it('leaves out the results of an earlier study until a system takes them in', () => {
    const table = {
      ...TABLE,
      indicators: ['K', 'Du', 'C', 'D'],
      values: (column: number): Float64Array => TABLE.values(column),
    };
    const draft = draftFor(table);
    expect(draft.indicators.map(({ system }) => system)).toEqual([0, 1, undefined, undefined]);
    expect(draft.indicators.slice(0, 2).map(({ weight }) => weight)).toEqual([1, 1]);
  });

  it('calls a system by its only indicator, unless it has a name', () => {
    const draft = draftFor(TABLE);
    const indicators = draft.indicators.map((indicator, column) => ({
      ...indicator,
      system: column === 0 ? 0 : 1,
    }));
    expect(systemNames({ ...draft, indicators }, TABLE, numbered)).toEqual(['gdp', 'System 2']);
    const systems = [{ name: ' Growth ', weight: 0.5 }, draft.systems[1]];
    expect(systemNames({ ...draft, indicators, systems }, TABLE, numbered)[0]).toBe('Growth');
  });

  it('puts costs, weights and cuts of one’s own into the design', () => {
    const draft = draftFor(TABLE);
    const design = designOf(
      {
        ...draft,
        indicators: draft.indicators.map((indicator) => ({
          ...indicator,
          isCost: true,
          weight: 2,
        })),
        scheme: 'own',
        ownBands: [
          { upperCut: 0.4, name: 'weak' },
          { upperCut: 1, name: 'strong' },
        ],
      },
      ['A', 'B'],
    );
    expect(design.systems[1].indicators[0]).toEqual({ column: 2, direction: -1, weight: 2 });
    expect(design.scheme.bands[1]).toEqual({
      upperCut: 1,
      name: { en: 'strong', zh: 'strong' },
    });
  });

  it('has a preset for what the source paper did', () => {
    const design = designOf({ ...draftFor(TABLE), ...PRESETS.source }, ['A', 'B']);
    expect(design).toMatchObject({
      rescaling: { method: 'zscore' },
      weighting: 'pca',
      levelRescaling: 'abszscore',
      form: 'paper',
      scheme: LEVEL_SCHEMES.paper,
    });
  });
});
