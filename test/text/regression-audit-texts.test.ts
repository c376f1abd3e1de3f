import {
  AUDITED_STATISTICS,
  ROW_COLUMNS,
} from '../../src/statistics/audit/regression/printed-regression';
import { ALLOWANCE_CAUSES } from '../../src/statistics/audit/regression/allowance';
import { CRITERION_FORMS } from '../../src/statistics/audit/regression/residual-squares';
import { STAR_CONVENTION_NAMES } from '../../src/statistics/audit/regression/star-convention';
import { TRANSFORMATION_KINDS } from '../../src/statistics/audit/regression/search/transformation';
import type { Language } from '../../src/text/language';
import {
  type NumberInWords,
  type RegressionAuditTexts,
  regressionAuditTexts,
} from '../../src/text/regression-audit-texts';

const LANGUAGES: readonly Language[] = ['en', 'zh'];
const CELL: NumberInWords = {
  against: ['K: t', 'R²'],
  difference: '+0.25',
  counts: '16–18, 21',
  bounds: { minimum: '0', maximum: '1' },
  coefficientCount: '4',
  cause: 'otherF',
};
const CHANCE = { digits: 9, printedDigits: 15, byChance: 9, isNoBetter: true };
const CELLS = ['K: t', 'K: p'];

/** Every sentence that may stand by itself. */
const sentences = (texts: RegressionAuditTexts): string[] => [
  ...[0, 1, 4].map((rows) => texts.checked(rows, rows === 0 ? [] : ['R²', 'F'])),
  texts.nothingToCheck,
  ...[1, 12].map(texts.allHold),
  texts.contradictions(CELLS),
  texts.sampleSizeOther(18, '16', 'R², F'),
  texts.sampleSizeFits(16),
  texts.sampleSizeImplied('16–18'),
  ...CRITERION_FORMS.map((form) => texts.criterionForm[form]),
  texts.padded('p', 6, 4),
  texts.zeroProbabilities(CELLS),
  texts.rowsRepeated('K', 'Du'),
  ...ALLOWANCE_CAUSES.map((cause) => texts.otherPractice[cause]('7')),
  texts.otherPractice.furtherCoefficients(''),
  ...(['stated', 'note', 'evident', 'assumed'] as const).map((grounds) =>
    texts.besideTaken({ enclosure: 'parentheses', column: texts.columns.tStatistic, grounds }),
  ),
  texts.besideTaken({
    enclosure: 'brackets',
    column: texts.columns.standardError,
    grounds: 'note',
  }),
  texts.besideUnknown,
  ...[0, 3].map((further) => texts.unused(['VIF (1.02)'], further)),
  ...STAR_CONVENTION_NAMES.flatMap((name) =>
    [0, 2].map((differing) => texts.stars.stated(texts.stars.conventions[name], differing, 3)),
  ),
  texts.stars.found([], true),
  texts.stars.found([], false),
  texts.stars.found(['K'], false),
  texts.stars.disordered('K', 'Du'),
  texts.found({
    equation: 'Du C K',
    first: '2001',
    last: '2016',
    observations: 16,
    digits: 98,
    printedDigits: 100,
  }),
  texts.foundAll,
  texts.notToTheLastDigit(CELLS),
  texts.signsLost(CELLS),
  texts.otherCount(CELLS),
  texts.otherErrors(CELLS),
  texts.notGiven(CELLS),
  texts.beyondChance(CHANCE),
  texts.noBetterThanChance(CHANCE),
  ...[0, 3].map((further) =>
    texts.dataUnread([{ series: 'K', label: '2001', arrived: 'high' }], further),
  ),
  texts.dataLeftOut(['remark']),
  texts.dataUnlabelled,
  texts.notFound,
  texts.tried(1234, 2),
  texts.onlySearchTells,
];

describe.each(LANGUAGES)('what is said of a checked regression table, in %s', (language) => {
  const texts = regressionAuditTexts(language);

  it('is said in whole sentences, with a full stop and no hole', () => {
    for (const sentence of sentences(texts)) {
      expect(sentence).toMatch(language === 'en' ? /\.$/ : /。$/);
      expect(sentence).not.toMatch(/undefined|NaN|\[object|\(\)|（）|[,、；;：:] ?[.。]|\s{2}/);
    }
  });

  it('names what was given to it', () => {
    expect(texts.sampleSizeOther(18, '16–17', 'R², F')).toMatch(/18.*16–17|16–17.*18/);
    expect(texts.padded('p', 6, 4)).toMatch(/4.*6.*4|6.*4/);
    expect(texts.rowsRepeated('K', 'Du')).toMatch(/K.*Du/);
    expect(texts.signsLost(CELLS)).toMatch(/K: t.*K: p/);
    expect(texts.stars.disordered('K', 'Du')).toMatch(/K.*Du/);
    expect(texts.stars.stated('* 10 %', 2, 3)).toMatch(/2.*3|3.*2/);
  });

  it('has reasons that stand in a cell, without a full stop', () => {
    for (const reason of Object.values(texts.reasons)) {
      expect(reason(CELL)).not.toMatch(/[.。]$|undefined|\[object/);
      expect(reason(CELL)).not.toBe('');
    }
  });

  it('says in a reason what the number is held against, and how far it is off', () => {
    for (const code of ['agrees', 'differs', 'oneOfTwo', 'signDiffers'] as const) {
      expect(texts.reasons[code](CELL)).toMatch(/K: t.*R²/);
    }
    for (const code of ['differs', 'oneOfTwo'] as const) {
      expect(texts.reasons[code](CELL)).toContain('+0.25');
      expect(texts.reasons[code]({ ...CELL, difference: '' })).not.toMatch(/off|相差/);
    }
    expect(texts.reasons.otherSampleSize(CELL)).toContain('16–18, 21');
    expect(texts.reasons.noDegreesOfFreedom(CELL)).toContain('4');
  });

  it('has bounds at both ends, at one, or none', () => {
    const bounded = (minimum: string, maximum: string): string =>
      texts.reasons.outOfBounds({ ...CELL, bounds: { minimum, maximum } });
    expect(bounded('0', '4')).toMatch(/0.*4/);
    expect(bounded('1', '')).toMatch(/1/);
    expect(bounded('', '1')).toMatch(/1/);
    const all = [bounded('0', '1'), bounded('1', ''), bounded('', '1'), bounded('', '')];
    expect(new Set(all).size).toBe(4);
  });

  it('has a name of its own for each column, statistic and transformation', () => {
    const names = [
      ...ROW_COLUMNS.map((column) => texts.columns[column]),
      ...AUDITED_STATISTICS.map((name) => texts.statistics[name]),
    ];
    expect(new Set(names).size).toBe(names.length);
    const series = TRANSFORMATION_KINDS.map((kind) => texts.transformations[kind]('K'));
    expect(new Set(series).size).toBe(TRANSFORMATION_KINDS.length);
    expect(series.every((shown) => shown.includes('K'))).toBe(true);
    expect(texts.transformations.asIs('K')).toBe('K');
  });
});
