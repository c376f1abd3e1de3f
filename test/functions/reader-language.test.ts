import {
  inReaderLanguage,
  keepReaderLanguage,
  readerLanguage,
  setReaderLanguage,
} from '../../src/functions/kit/reader-language';
import { OLS } from '../../src/functions/regression/ols';
import { CCD_LEVEL } from '../../src/functions/coupling/ccd-level';
import type { Language } from '../../src/text/language';

const surroundings = globalThis as { localStorage?: unknown; Office?: unknown };

/** Storage of a browser, and what it holds. */
function giveStorage(): Map<string, string> {
  const kept = new Map<string, string>();
  surroundings.localStorage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  };
  return kept;
}

const office = (displayLanguage: string, partitionKey?: string): void => {
  surroundings.Office = { context: { displayLanguage, partitionKey } };
};

afterEach(() => {
  setReaderLanguage(undefined);
  delete surroundings.localStorage;
  delete surroundings.Office;
});

describe('the language of what cells say', () => {
  it('is English where nothing tells otherwise, and Office’s where it does', () => {
    expect(readerLanguage()).toBe('en');
    office('zh-CN');
    expect(readerLanguage()).toBe('zh');
  });

  it('is the one that the pane was switched to, at once and the next time', () => {
    giveStorage();
    office('en-US');
    keepReaderLanguage('zh');
    expect(readerLanguage()).toBe('zh');
    setReaderLanguage(undefined);
    expect(readerLanguage()).toBe('zh');
  });

  it('was switched under one display language and says nothing of another', () => {
    giveStorage();
    office('en-US');
    keepReaderLanguage('zh');
    setReaderLanguage(undefined);
    office('fr-FR');
    expect(readerLanguage()).toBe('zh');
    office('zh-CN');
    keepReaderLanguage('en');
    setReaderLanguage(undefined);
    expect(readerLanguage()).toBe('en');
  });

  it('is kept apart for each host that has a partition of its own', () => {
    const kept = giveStorage();
    office('en-US', 'host1;');
    keepReaderLanguage('zh');
    expect([...kept.keys()]).toEqual(['host1;yoke.language.en']);
  });

  it('does without a storage that refuses', () => {
    surroundings.localStorage = {
      getItem: () => {
        throw new Error('denied');
      },
      setItem: () => {
        throw new Error('denied');
      },
    };
    expect(readerLanguage()).toBe('en');
    keepReaderLanguage('zh');
    expect(readerLanguage()).toBe('zh');
  });
});

describe('the table of OLS', () => {
  const DATA = [['year', 'Y', 'X'], ...[4, 4, 6, 10, 9, 13].map((y, i) => [2001 + i, y, i + 1])];
  const tableIn = (language: Language): unknown[][] =>
    inReaderLanguage(language, () => OLS.call('Y C X Y(-1)', DATA)) as unknown[][];

  it('has its notes in the reader’s language, and all else the same', () => {
    const [english, chinese] = [tableIn('en'), tableIn('zh')];
    expect(chinese).toHaveLength(english.length);
    const isNote = ([first]: unknown[]): boolean => /^\d+\. /.test(String(first));
    expect(chinese.filter((row) => !isNote(row))).toEqual(english.filter((row) => !isNote(row)));
    const notes = chinese.filter(isNote).map(([first]) => String(first));
    expect(notes.length).toBeGreaterThan(1);
    for (const note of notes) expect(note).toMatch(/[\u4e00-\u9fff]/);
    for (const [first] of english.filter(isNote)) expect(first).not.toMatch(/[\u4e00-\u9fff]/);
  });
});

describe('CCD.LEVEL', () => {
  it('names levels in English unless its argument says otherwise, whoever reads', () => {
    const levels = inReaderLanguage('zh', () => [
      CCD_LEVEL.call(0.5),
      CCD_LEVEL.call(0.5, 'paper', 'zh'),
    ]);
    expect(levels).toEqual([[['medium']], [['中度耦合协调']]]);
  });
});
