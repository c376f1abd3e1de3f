import type { StoredModel } from '../../src/models/stored-model';
import { LEVEL_SCHEMES } from '../../src/statistics/coupling/level-scheme';

export const ID = '0123456789abcdef0123456789abcdef';

/** A kept regression. */
export const REGRESSION: StoredModel = {
  id: ID,
  name: 'Main equation',
  yokeVersion: '0.1.0',
  computedAt: '2026-11-28T01:02:03.000Z',
  lastSeen: { sheetName: 'Data', address: 'A1:C19' },
  digest: 'ab'.repeat(32),
  beside: { below: 'Total' },
  task: {
    kind: 'regression',
    equation: 'DU C K K(-1) DU(-1)',
    sample: '2001 2018',
    covariance: 'hac:3',
    group: 'province',
    fixedEffects: false,
  },
  figures: [
    { label: 'K: Coefficient', printed: '0.123456' },
    { label: 'R-squared', printed: '0.981234' },
  ],
};

/** A kept coupling study, with weights and cuts of the user's own. */
export const COUPLING: StoredModel = {
  ...REGRESSION,
  id: 'f'.repeat(32),
  name: '经济与环境',
  task: {
    kind: 'coupling',
    layout: { kind: 'rows', periodColumn: 1, regionColumn: 0 },
    headings: new Map([
      [0, 'region'],
      [1, 'year'],
    ]),
    indicators: new Map([
      [0, 'GDP'],
      [1, '能耗 "吨"'],
    ]),
    design: {
      systems: [
        { name: 'economy', weight: 0.4, indicators: [{ column: 0, direction: 1, weight: 1 }] },
        { name: 'environment', weight: 0.6, indicators: [{ column: 1, direction: -1, weight: 1 }] },
      ],
      rescaling: { method: 'minmax', scope: 'period', low: 0.01, high: 0.99 },
      weighting: 'given',
      levelRescaling: 'none',
      form: 'standard',
      theta: 0.5,
      schemeName: 'own',
      scheme: {
        bands: [
          { upperCut: 0.5, name: { en: 'low', zh: 'low' } },
          { upperCut: 1, name: { en: 'high', zh: 'high' } },
        ],
      },
      closed: 'right',
      relative: { kind: 'ratio', lower: 0.8, upper: 1.2 },
    },
  },
  figures: [{ label: 'Alder 2011', printed: '0.4321' }],
};

/** The same study with a named scheme and computed weights, in another layout. */
export function couplingWith(
  change: Partial<Extract<StoredModel['task'], { kind: 'coupling' }>>,
  design: Partial<Extract<StoredModel['task'], { kind: 'coupling' }>['design']> = {},
): StoredModel {
  if (COUPLING.task.kind !== 'coupling') throw new Error('no study');
  return {
    ...COUPLING,
    task: { ...COUPLING.task, ...change, design: { ...COUPLING.task.design, ...design } },
  };
}

/** Standard choices, of which nothing is the user's own. */
export const LIAO = { schemeName: 'liao10', scheme: LEVEL_SCHEMES.liao10 } as const;
