import { REGRESSION_VIEWS } from '../../../src/report/regression/views/regression-view';
import { WITHIN_VIEWS } from '../../../src/report/regression/views/within-view';
import { ANALYSES, ANALYSIS_NAMES } from '../../../src/text/analyses/analyses';

const CHINESE = /[\u4e00-\u9fff]/;

describe('the analyses', () => {
  it('cover every view of a regression', () => {
    const views = [...REGRESSION_VIEWS, ...WITHIN_VIEWS].filter((view) => view !== 'effects');
    expect(views.filter((view) => !ANALYSIS_NAMES.includes(view as never))).toEqual([]);
  });

  it.each(ANALYSIS_NAMES)('%s says in both languages what it is for', (name) => {
    const { title, purpose, formulas, conventions } = ANALYSES[name];
    for (const text of [title, purpose, ...conventions]) {
      expect(text.zh).toMatch(CHINESE);
      expect(text.en).not.toMatch(CHINESE);
      expect(text.en.trim()).not.toBe('');
    }
    expect(formulas.length).toBeGreaterThan(0);
    for (const text of formulas) expect([text.en, text.zh]).not.toContain('');
  });
});
