import { type AuditTexts, auditTexts, type LevelsInWords } from '../../src/text/audit-texts';
import { regressionAuditTexts } from '../../src/text/regression-audit-texts';
import type { Language } from '../../src/text/language';

const LANGUAGES: readonly Language[] = ['en', 'zh'];
const CELL = {
  expected: '0.5 … 0.6',
  by: '0.1',
  largest: '0.5',
  cells: ['C', 'D'],
  levels: ['low'],
};
const LEVELS: LevelsInWords = {
  scheme: 'liao10',
  closed: 'left',
  isGiven: true,
  fitting: 2,
  compared: 3,
};

const sentences = (texts: AuditTexts): string[] => [
  texts.rule,
  texts.caution,
  texts.nothingToCheck,
  texts.levelsUnknown,
  texts.levels(LEVELS),
  texts.levels({ ...LEVELS, isGiven: false, closed: undefined }),
  texts.otherLevels(LEVELS, { ...LEVELS, scheme: 'own', closed: 'right' }),
  texts.levelsOutside(['2001', '2002']),
  texts.rowsRepeated('2001', '2002'),
];

describe.each(LANGUAGES)('what is said of a checked table, in %s', (language) => {
  const texts = auditTexts(language);

  it('is said in whole sentences, with a full stop', () => {
    for (const sentence of sentences(texts)) {
      expect(sentence).toMatch(language === 'en' ? /\.$/ : /。$/);
      expect(sentence).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  it('has reasons that stand in a cell, without one', () => {
    const stars = regressionAuditTexts(language).stars;
    const words = { probability: '0.03', claim: '0.01 … 0.05', beside: ['K'] };
    const reasons = [
      ...Object.values(texts.reasons).map((reason) => reason(CELL)),
      ...Object.values(stars.reasons).map((reason) => reason(words)),
    ];
    for (const reason of reasons) expect(reason).not.toMatch(/[.。]$|undefined/);
  });

  it('names the level that a scheme has for D, where one is known', () => {
    expect(texts.reasons.levelUnknown(CELL)).toContain('low');
    expect(texts.reasons.levelUnknown({ ...CELL, levels: [] })).not.toContain('0.5');
  });
});
