import type { CouplingRole } from '../../../src/cells/printed/coupling-block';
import { allSteps } from '../../../src/numerics/steps';
import {
  type AssumedDraft,
  type CheckedCouplingTable,
  EMPTY_ASSUMED,
  couplingCheck,
  problemOfWeights,
  systemCount,
  unreadableList,
} from '../../../src/pane/check/coupling-check-run';
import { reportLines } from '../../../src/report/report';
import type { Language } from '../../../src/text/language';
import { GOLDEN_COUPLING } from '../../support/audit-goldens';
import { reasonOf } from '../../support/reason-of';
import { readBlock } from './read-block';

const GOLDEN = GOLDEN_COUPLING["the source paper's form with 0.4 and 0.6"];
const CELLS = [
  ['year', 'U1', 'U2', 'C', 'T', 'D'],
  ...GOLDEN.rows.map((row, at) => [String(2001 + at), ...row]),
];
const ROLES: readonly CouplingRole[] = [
  'label',
  'system',
  'system',
  'degree',
  'index',
  'coordination',
];

const checkOf = (part: Partial<AssumedDraft> = {}, cells: unknown[][] = CELLS, roles = ROLES) =>
  couplingCheck(readBlock(cells), roles, { ...EMPTY_ASSUMED, ...part });

function made(part: Partial<AssumedDraft> = {}, cells: unknown[][] = CELLS, roles = ROLES) {
  const check = checkOf(part, cells, roles);
  if (check === undefined) throw new Error('nothing can be checked');
  const result: CheckedCouplingTable = allSteps(check.steps());
  const linesIn = (language: Language): string[] => reportLines(check.report(result, language));
  return { result, linesIn, text: linesIn('en').join('\n') };
}

describe('what is typed of weights', () => {
  it.each(['', '   ', '0.4 0.6', '0.4; 0.6', '０.４　０.６', '0.4、0.6', '.5\t.5'])(
    'is read: “%s”',
    (text) => {
      expect(unreadableList(text)).toBe(false);
      expect(problemOfWeights(text, ROLES)).toBeUndefined();
    },
  );

  it.each(['half half', '0.4 x', '0.5 Infinity', '--1'])('is no list of numbers: “%s”', (text) => {
    expect(unreadableList(text)).toBe(true);
    expect(problemOfWeights(text, ROLES)).toBe('notAList');
  });

  it('must be one a system', () => {
    expect(problemOfWeights('1', ROLES)).toBe('otherCount');
    expect(problemOfWeights('0.2 0.3 0.5', ROLES)).toBe('otherCount');
    expect(problemOfWeights('0.2 0.3 0.5', [...ROLES, 'system'])).toBeUndefined();
  });

  it('is one a system of two where fewer are printed', () => {
    expect(systemCount([])).toBe(2);
    expect(systemCount(['system', 'degree'])).toBe(2);
    expect(systemCount(['system', 'system', 'system'])).toBe(3);
    expect(problemOfWeights('0.4 0.6', ['system', 'index'])).toBeUndefined();
  });
});

describe('whether a table can be checked', () => {
  it('takes two columns of numbers, or one and the levels', () => {
    const withRoles = (...roles: CouplingRole[]): unknown => checkOf({}, CELLS, roles);
    expect(withRoles('label', 'system', 'unused', 'unused', 'unused', 'unused')).toBeUndefined();
    expect(withRoles('label', 'label', 'unused', 'unused', 'unused', 'unused')).toBeUndefined();
    expect(withRoles('label', 'system', 'system', 'unused', 'unused', 'unused')).toBeDefined();
    expect(withRoles('label', 'unused', 'unused', 'unused', 'level', 'degree')).toBeDefined();
  });

  it('takes what is stated to be readable', () => {
    expect(checkOf({ weights: '0.4' })).toBeUndefined();
    expect(checkOf({ weights: 'a b' })).toBeUndefined();
    expect(checkOf({ theta: 'half' })).toBeUndefined();
    expect(checkOf({ theta: '0.5' })).toBeDefined();
  });

  it('keeps the block that it was read from, for what is inserted', () => {
    const block = readBlock(CELLS);
    expect(couplingCheck(block, ROLES, EMPTY_ASSUMED)?.data).toBe(block);
  });
});

describe('the check of a coupling table', () => {
  it('finds out what is not stated', () => {
    const { result, text } = made();
    expect(result.audit.fitted).toMatchObject({
      fitting: 8,
      checked: 8,
      design: { form: 'paper' },
    });
    expect(text).toContain(
      'The table goes with the form paper, weights 0.4, 0.6 and θ = 0.5: 8 of 8 rows hold.',
    );
  });

  it('keeps to what is stated', () => {
    const { text } = made({ form: 'paper', weights: '0.4 0.6', theta: '0.5' });
    expect(text).toContain(
      'With the form paper, weights 0.4, 0.6 and θ = 0.5, as stated, 8 of 8 rows hold.',
    );
    const { text: other } = made({ form: 'standard', weights: '0.4 0.6', theta: '0.5' });
    expect(other).toContain(
      'With the form standard, weights 0.4, 0.6 and θ = 0.5, as stated, only 0',
    );
  });

  it('tells of cells that hold no number, in both languages, and of none where there is none', () => {
    const torn = CELLS.map((row, at) => (at === 3 ? [...row.slice(0, 4), 'torn', row[5]] : row));
    const { result, linesIn } = made({}, torn);
    expect(result.read.unread).toEqual([{ row: 4, column: 5, arrived: 'torn' }]);
    for (const language of ['en', 'zh'] as const) {
      expect(linesIn(language).slice(-1)[0]).toMatch(/4.*5.*torn/);
    }
    expect(made().text).not.toContain('holds');
  });

  it('stops where the cuts of one’s own are no scheme', () => {
    const levels = [...CELLS.map((row, at) => [...row, at === 0 ? 'Level' : 'low'])];
    const roles = [...ROLES, 'level' as const];
    const [first] = EMPTY_ASSUMED.ownBands;
    const check = checkOf({ scheme: 'own', ownBands: [first, first] }, levels, roles);
    expect(check).toBeDefined();
    expect(reasonOf(() => check && allSteps(check.steps()))).toBeDefined();
  });

  it('does not look at cuts of one’s own where another scheme is stated', () => {
    const levels = [...CELLS.map((row, at) => [...row, at === 0 ? 'Level' : 'low'])];
    const [first] = EMPTY_ASSUMED.ownBands;
    const stated: Partial<AssumedDraft> = { scheme: 'paper', ownBands: [first, first] };
    expect(made(stated, levels, [...ROLES, 'level']).text).toContain('as stated');
  });
});
