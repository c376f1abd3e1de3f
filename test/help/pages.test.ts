/** @jest-environment jsdom */
import { ANALYSES } from '../../src/help/analyses/analyses';
import { GUIDES } from '../../src/help/guides/guides';
import { helpPages } from '../../src/help/pages-entry';
import { CUSTOM_FUNCTIONS } from '../../src/functions/custom-functions';
import { helpPage } from '../../src/functions/kit/help-file';
import { CCD } from '../../src/functions/coupling/ccd';
import { ANALYSES as METHODS, ANALYSIS_NAMES } from '../../src/text/analyses/analyses';
import { functionPage } from '../../src/help/pages/function-page';

const PAGES = helpPages();
const page = (file: string): Document =>
  new DOMParser().parseFromString(PAGES[file] ?? '', 'text/html');
const textOf = (document: Document): string => document.querySelector('main')?.textContent ?? '';

describe('the pages of help', () => {
  it('tell of every argument with its bounds and what it is when left out', () => {
    const rows = [...page('help/en/ccd.html').querySelectorAll('table.plain')][0];
    const theta = [...rows.querySelectorAll('tr')].find((row) => row.textContent?.startsWith('θ'));
    expect([...(theta?.cells ?? [])].map(({ textContent }) => textContent)).toEqual([
      'θ',
      'Exponent, above 0 and at most 1; 0.5 when left out.',
      'a number, a cell or a range; above 0 and at most 1',
      '0.5',
    ]);
  });

  it('show what a blank, a text, a negative number and an error give', () => {
    const tables = page('help/en/coupling.html').querySelectorAll<HTMLTableElement>('table.plain');
    expect([...tables[1].tBodies[0].rows].map((row) => row.textContent)).toEqual([
      'nothing (blank)#N/AK is needed; it is blank',
      'the text n/a#VALUE!K must be a number; it is the text “n/a”',
      'the number −1#VALUE!K must be 0 or more; it is −1',
      'the error #DIV/0!#DIV/0!K needs a value; it is the error #DIV/0!',
    ]);
  });

  it('carry the source paper’s regression as it is computed', () => {
    const text = textOf(page('help/en/regression.html'));
    expect(text).toContain('Durbin-Watson stat');
    expect(text).toContain('-0.829926807'.replace('-', '−'));
  });

  it.each(ANALYSES.map((analysis) => [analysis.id, analysis] as const))(
    'show a result for every example of %s',
    (id, analysis) => {
      expect(analysis.examples.length).toBeGreaterThan(0);
      const examples = page(`help/en/${id}.html`).querySelectorAll('.example');
      expect(examples).toHaveLength(analysis.examples.length);
      const firstCells = [...examples].map((example) => example.querySelector('.result td'));
      for (const cell of firstCells) expect(cell?.textContent).not.toMatch(/^#/);
    },
  );

  it('tell of every analysis that a Method sheet can name, each on one page', () => {
    const told = ANALYSES.flatMap(({ tells }) => tells);
    expect([...told].sort()).toEqual([...ANALYSIS_NAMES].sort());
  });

  it('give each of several analyses its title above its formulas, and shared words once', () => {
    const document = page('help/en/heteroskedasticity.html');
    const titles = [...document.querySelectorAll('main h3')].map(({ textContent }) => textContent);
    expect(titles).toContain(`${METHODS.arch.title.en} arch`);
    const formula = [...document.querySelectorAll('.math')].map(({ textContent }) => textContent);
    expect(formula).toEqual(
      ANALYSES.find(({ id }) => id === 'heteroskedasticity')?.tells.flatMap((name) =>
        METHODS[name].formulas.map(({ en }) => en),
      ),
    );
    const shared = METHODS.white.references[0];
    expect(textOf(document).split(shared)).toHaveLength(2);
  });

  it('say what the program does with blanks after what holds of the method', () => {
    const items = [...page('help/zh/regression.html').querySelectorAll('main > ul li')];
    const texts = items.map(({ textContent }) => textContent);
    const { conventions } = METHODS.leastSquares;
    const blanks = texts.findIndex((text) => text?.includes('空白与 #N/A'));
    expect(blanks).toBe(conventions.length);
    expect(texts[0]).toBe(conventions[0].zh);
  });

  it('lead from every analysis to functions that exist, and back', () => {
    for (const { functions } of ANALYSES) {
      for (const declared of functions) expect(CUSTOM_FUNCTIONS).toContain(declared);
    }
    expect(page('help/en/ccd.html').querySelector('a[href="coupling-study.html"]')).not.toBeNull();
  });

  it.each(GUIDES.map((guide) => [guide.id, guide] as const))(
    'tell of the workbook in both languages, and are listed: %s',
    (id, { parts, title }) => {
      for (const language of ['en', 'zh'] as const) {
        const document = page(`help/${language}/${id}.html`);
        const lines = [...document.querySelectorAll('main li')].map((line) => line.textContent);
        expect(lines).toEqual(parts.flatMap((part) => part.lines.map((line) => line[language])));
        const listed = page(`help/${language}/index.html`).querySelector(`a[href="${id}.html"]`);
        expect(listed?.textContent).toBe(title[language]);
      }
    },
  );

  it('have names that no other page has', () => {
    const names = [...CUSTOM_FUNCTIONS, ...ANALYSES, ...GUIDES].map(({ id }) => helpPage(id));
    expect(new Set(names).size).toBe(names.length);
  });

  it('have a language each, and a link to the other', () => {
    const chinese = page('help/zh/ccd.html');
    expect(chinese.documentElement.lang).toBe('zh-CN');
    expect(chinese.querySelector('header a[hreflang="en"]')?.getAttribute('href')).toBe(
      '../en/ccd.html',
    );
  });

  it('compute the examples of a Chinese page for a Chinese reader', () => {
    const results = [...page('help/zh/ols.html').querySelectorAll('.result')];
    for (const result of results) {
      expect(result.textContent).toContain('标准误来自普通协方差矩阵');
      expect(result.textContent).not.toContain('Standard errors from');
    }
    const level = page('help/zh/ccd-level.html').querySelector('.example');
    expect(level?.querySelector('.formula')?.textContent).toBe('=CCD.LEVEL({0.3;0.31;1},,"zh")');
    expect(level?.querySelector('.result')?.textContent).toContain('低度耦合协调');
    const english = page('help/en/ccd-level.html').querySelector('.formula');
    expect(english?.textContent).toBe('=CCD.LEVEL({0.3;0.31;1})');
  });

  it('give the formulas of OLS in full, standard errors of every kind among them', () => {
    const formulas = [...page('help/zh/ols.html').querySelectorAll('.math')].map(
      ({ textContent }) => textContent,
    );
    for (const mark of [
      's² = e′e/(T − k)',
      '普通形式：V =',
      'HC3: V =',
      'HAC: V =',
      'AIC =',
      'h =',
    ]) {
      expect(formulas.filter((line) => line?.includes(mark)).length).toBeGreaterThan(0);
    }
  });

  it('print references in full on the pages of functions, as on those of analyses', () => {
    const references = (file: string): string[] =>
      [...page(file).querySelectorAll('main > ul')]
        .flatMap((list) => [...list.querySelectorAll('li')])
        .map(({ textContent }) => textContent ?? '');
    expect(references('help/zh/ccd.html')).toEqual(
      expect.arrayContaining([METHODS.couplingStudy.references[0], METHODS.levels.references[1]]),
    );
    const rescale = references('help/zh/rescale.html');
    expect(rescale).toContain('low 0.01、high 0.99：SPSSAU 的默认值。');
    expect(rescale.some((line) => line.startsWith('abszscore：X. Wu, Mechanism'))).toBe(true);
    for (const { id } of CUSTOM_FUNCTIONS) {
      expect(textOf(page(`help/zh/${helpPage(id)}`))).not.toMatch(/X\. Wu \(2020\)/);
    }
  });

  it('divide what an argument takes by the semicolon of its language', () => {
    expect(textOf(page('help/zh/rescale.html'))).toContain('单个值；minmax');
    expect(textOf(page('help/en/rescale.html'))).toContain('one value; one of minmax');
  });

  it('take texts for texts', () => {
    const hostile = {
      ...CCD,
      description: { en: '<img src=x onerror=alert(1)>&"', zh: '' },
    };
    const document = new DOMParser().parseFromString(functionPage(hostile, 'en'), 'text/html');
    expect(document.querySelector('img')).toBeNull();
    expect(document.querySelector('.summary')?.textContent).toBe(hostile.description.en);
  });
});
