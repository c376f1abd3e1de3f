import { allSteps } from '../../../../../src/numerics/steps';
import { auditRegression } from '../../../../../src/statistics/audit/regression/regression-audit';
import { chanceMatch } from '../../../../../src/statistics/audit/regression/search/chance-match';
import type {
  Match,
  MatchedCell,
} from '../../../../../src/statistics/audit/regression/search/match';
import { specificationSearchSteps } from '../../../../../src/statistics/audit/regression/search/specification-search';
import { printedRegression } from '../../../../support/printed-regression';

const cell = (place: MatchedCell['place'], digits: number, printedDigits: number): MatchedCell => ({
  place,
  computed: 1,
  digits,
  printedDigits,
  isMatched: digits === printedDigits,
  isSignLost: false,
});
const matchOf = (...cells: MatchedCell[]): Match => ({
  cells,
  termOfRow: [],
  digits: 0,
  printedDigits: 0,
});

describe('a match against chance', () => {
  it('counts the digits of numbers that are free of each other', () => {
    const match = matchOf(
      cell({ kind: 'row', row: 0, column: 'coefficient' }, 3, 3),
      cell({ kind: 'row', row: 0, column: 'standardError' }, 2, 3),
      cell({ kind: 'row', row: 0, column: 'tStatistic' }, 3, 3),
      cell({ kind: 'statistic', name: 'r2' }, 4, 4),
      cell({ kind: 'statistic', name: 'adjr2' }, 4, 4),
      cell({ kind: 'statistic', name: 'n' }, 2, 2),
    );
    expect(chanceMatch(match, 1000)).toMatchObject({ digits: 9, printedDigits: 10 });
  });

  it('expects of one number so many digits as the tries have', () => {
    const match = matchOf(cell({ kind: 'statistic', name: 'r2' }, 9, 9));
    // 7 · 15,000 tries: a hundred thousand of them share five digits once.
    expect(chanceMatch(match, 15_000)).toMatchObject({ byChance: 5, isNoBetter: false });
    const five = matchOf(cell({ kind: 'statistic', name: 'r2' }, 5, 9));
    expect(chanceMatch(five, 15_000).isNoBetter).toBe(true);
  });

  it('finds nothing better than chance in data that have nothing to do with a table', () => {
    const audit = auditRegression(
      printedRegression(
        [
          ['C', '', '', '4.17', ''],
          ['X', '', '', '-2.48', ''],
          ['Z', '', '', '1.93', ''],
        ],
        { r2: '0.71' },
      ),
    );
    // Digits of π and of e, which belong to no regression.
    const digits = ['31415926535897932', '27182818284590452', '14142135623730950'];
    const data = {
      labels: [...digits[0]].map((_, row) => String(row)),
      series: digits.map((text, at) => ({
        name: `S${at}`,
        values: Float64Array.from(text, (digit, row) => Number(digit) + 1 + 0.1 * row),
      })),
    };
    const { found, tried } = allSteps(specificationSearchSteps(audit, data));
    expect(tried).toBeGreaterThan(10_000);
    expect(chanceMatch(found[0].match, tried).isNoBetter).toBe(true);
  });
});
