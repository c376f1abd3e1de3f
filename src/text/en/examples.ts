import type { ExampleTexts } from '../examples';

export const EN_EXAMPLES: ExampleTexts = {
  henan: {
    name: 'Henan 2000–2018',
    notes: [
      'Source: X. Wu, Mechanism and Countermeasures for Action of Scientific and Technological Innovation on Integration of Industrialization and Urbanization (2020), Table 1, as printed.',
      'DU is not in the paper: it is recovered as Du* = 2T − K, because C, T and D were computed from it and not from the printed integration column.',
      'For 2000–2016, DU equals |z-score of integration|. The printed rows 2017 and 2018 do not satisfy the formulas: C exceeds 0.5, its largest possible value, and D² differs from C·T.',
    ],
  },
};
