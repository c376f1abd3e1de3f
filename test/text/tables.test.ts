import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { CUSTOM_FUNCTIONS } from '../../src/functions/custom-functions';
import { ANALYSES } from '../../src/help/analyses/analyses';
import { GUIDES } from '../../src/help/guides/guides';
import { ANALYSES as SHARED_ANALYSES, ANALYSIS_NAMES } from '../../src/text/analyses/analyses';
import { exampleTexts } from '../../src/text/examples';
import { firstStartTexts } from '../../src/text/first-start-texts';
import { helpTexts } from '../../src/text/help-texts';
import type { Language } from '../../src/text/language';
import { paneTexts } from '../../src/text/pane-texts';
import { regressionTexts } from '../../src/text/regression-texts';
import { studyTexts } from '../../src/text/study-texts';
import { ALLOWED_WORDS } from './allowed-words';

const CHINESE = path.join(__dirname, '../../src/text/zh');

/** Every text of a source file that a person may read: not its imports, keys, comparisons, formats. */
function textsIn(file: string): string[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(path.join(CHINESE, file), 'utf8'),
    ts.ScriptTarget.ES2020,
    true,
  );
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isBinaryExpression(node) && /^[!=]==$/.test(node.operatorToken.getText())) return;
    if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node)
    ) {
      texts.push(node.text);
    }
    node.forEachChild((child) => {
      if (!(ts.isPropertyAssignment(node) && child === node.name)) visit(child);
    });
  };
  visit(source);
  return texts;
}

const wordsIn = (text: string): string[] => text.match(/[A-Za-z][A-Za-z']+/g) ?? [];
const strangers = (texts: readonly string[]): string[] => {
  const words = new Set(texts.flatMap(wordsIn));
  return [...words].filter((word) => !ALLOWED_WORDS.has(word.toLowerCase()));
};

describe('the Chinese texts', () => {
  it.each(readdirSync(CHINESE))('hold no English word but terms and names: %s', (file) => {
    expect(strangers(textsIn(file))).toEqual([]);
  });

  it('of functions, analyses and guides hold no English word but terms and names', () => {
    const formulas = CUSTOM_FUNCTIONS.flatMap(({ formula }) => formula);
    const texts = [
      ...CUSTOM_FUNCTIONS.flatMap(({ description, parameters, examples }) => [
        description,
        ...parameters.map((parameter) => parameter.description),
        ...examples.map((example) => example.description),
      ]),
      ...ANALYSES.flatMap(({ title, summary, where, choices, behaviour, examples }) => [
        title,
        summary,
        where,
        ...choices.flatMap(({ meaning, standard }) => [meaning, ...(standard ? [standard] : [])]),
        ...behaviour,
        ...examples.map((example) => example.description),
      ]),
      ...GUIDES.flatMap(({ title, summary, where, parts }) => [
        title,
        summary,
        where,
        ...parts.flatMap((part) => [part.title, ...part.lines]),
      ]),
      ...formulas.flatMap((formula) =>
        typeof formula === 'string' || formula.en === formula.zh ? [] : [formula],
      ),
    ].map(({ zh }) => zh);
    expect(strangers(texts)).toEqual([]);
  });

  it('that Method sheets and pages of help share hold no English word but terms and names', () => {
    const told = ANALYSIS_NAMES.map((name) => SHARED_ANALYSES[name]);
    const texts = told.flatMap(({ title, purpose, formulas, conventions }) => [
      title,
      purpose,
      ...formulas.filter(({ en, zh }) => en !== zh),
      ...conventions,
    ]);
    expect(strangers(texts.map(({ zh }) => zh))).toEqual([]);
  });
});

/** Every text of a table by its path; functions are told apart by their kind alone. */
function leaves(value: unknown, at = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[at, value]];
  return Object.entries(value).flatMap(([key, own]) => leaves(own, `${at}.${key}`));
}

describe('the tables of texts', () => {
  const tables: Readonly<Record<string, (language: Language) => unknown>> = {
    pane: paneTexts,
    help: helpTexts,
    firstStart: firstStartTexts,
    regression: regressionTexts,
    study: studyTexts,
    examples: exampleTexts,
  };

  it.each(Object.keys(tables))(
    'are empty in Chinese only where they are in English: %s',
    (name) => {
      const english = new Map(leaves(tables[name]('en')));
      const chinese = new Map(leaves(tables[name]('zh')));
      expect([...chinese.keys()]).toEqual([...english.keys()]);
      const differing = [...english].filter(
        ([at, text]) =>
          typeof text !== typeof chinese.get(at) || (text === '') !== (chinese.get(at) === ''),
      );
      expect(differing).toEqual([]);
    },
  );

  it('describe every function, argument and example in both languages', () => {
    for (const { description, parameters, examples } of CUSTOM_FUNCTIONS) {
      for (const { en, zh } of [
        description,
        ...parameters.map((parameter) => parameter.description),
        ...examples.map((example) => example.description),
      ]) {
        expect(en.trim()).not.toBe('');
        expect(zh).not.toBe(en);
        expect(zh.trim()).not.toBe('');
      }
    }
  });
});
