import type { Language } from '../../src/text/language';
import type { RecomputedInWords } from '../../src/text/regression-audit-texts';
import { type RestoredSignsTexts, restoredSignsTexts } from '../../src/text/restored-signs-texts';

const LANGUAGES: readonly Language[] = ['en', 'zh'];
const KNOWN = { name: 'integration', first: '2000', last: '2016' };
const FOUND = { ...KNOWN, name: 'K', reversedTo: '2008' };
const LOST = [
  { name: 'K', found: '= 0.0001', restored: '= 0.1167' },
  { name: 'K(-1)', found: '< 0.0001', restored: '= 0.0934' },
];
const RECOMPUTED: RecomputedInWords = {
  columns: [
    {
      kind: 'reversed',
      column: 'K_signed',
      of: 'K',
      first: '2000',
      reversedTo: '2008',
      after: '2009',
      last: '2016',
    },
    {
      kind: 'rescaled',
      column: 'I_zscore',
      of: 'I',
      first: '2000',
      last: '2016',
      method: 'zscore',
    },
  ],
  equation: '"I_zscore C K_signed"',
  sample: '"2001 2016"',
};

const sentences = (texts: RestoredSignsTexts): string[] => [
  texts.used([KNOWN]),
  texts.used([KNOWN, FOUND]),
  texts.eitherWay(['K', 'Du']),
  texts.onlyFound(LOST),
  texts.onlyRestored(LOST),
  texts.sameSignificance,
  texts.recompute(RECOMPUTED),
  texts.recompute({ ...RECOMPUTED, columns: [] }),
];

describe.each(LANGUAGES)('what is said of restored signs, in %s', (language) => {
  const texts = restoredSignsTexts(language);

  it('is said in whole sentences, with a full stop and no hole', () => {
    for (const sentence of sentences(texts)) {
      expect(sentence).toMatch(language === 'en' ? /\.$/ : /。$/);
      expect(sentence).not.toMatch(/undefined|NaN|\[object|\(\)|（）|[,、，；;：:] ?[.。]|\s{2}/);
    }
  });

  it('names rows, coefficients and their p, and how to run it', () => {
    expect(texts.used([KNOWN, FOUND])).toMatch(/integration.*2000–2016.*K.*2000–2016.*2000–2008/);
    for (const sentence of [texts.onlyFound(LOST), texts.onlyRestored(LOST)]) {
      expect(sentence).toMatch(/K .*= 0\.1167.*= 0\.0001.*K\(-1\).*= 0\.0934.*< 0\.0001|K（/);
      for (const { name, found, restored } of LOST) {
        for (const part of [name, found, restored]) expect(sentence).toContain(part);
      }
    }
    const recompute = texts.recompute(RECOMPUTED);
    expect(recompute).toMatch(/K_signed.*2000–2008.*−K.*2009–2016|−K.*2000–2008.*2009–2016/);
    expect(recompute).toMatch(/I_zscore.*2000–2016,"zscore"/);
    expect(recompute).toMatch(/=OLS\("I_zscore C K_signed",.*,"2001 2016"\)/);
  });

  it('blames nobody', () => {
    for (const sentence of sentences(texts)) {
      expect(sentence).not.toMatch(/author|wrong|error|mistake|作者|错误|造假|不当/i);
    }
  });
});
