import { CellFault } from '../../src/cells/cell-fault';
import { InputError } from '../../src/errors/input-error';
import { CCD } from '../../src/functions/coupling/ccd';
import { CCD_LEVEL } from '../../src/functions/coupling/ccd-level';
import { COUPLING } from '../../src/functions/coupling/coupling';
import type { CustomFunction } from '../../src/functions/kit/custom-function';
import { explain } from '../../src/text/explain';

/** The first cell of a result: its value, or its error with the English message. */
function first(declared: CustomFunction, ...args: unknown[]): unknown {
  const result = declared.call(...args);
  const cell = Array.isArray(result) ? result[0][0] : result;
  if (!(cell instanceof CellFault)) return cell;
  return [cell.code, explain(cell.reason, 'en')];
}

function thrown(declared: CustomFunction, ...args: unknown[]): string {
  try {
    declared.call(...args);
  } catch (error) {
    if (error instanceof InputError) return explain(error.reason, 'en');
    throw error;
  }
  throw new Error('nothing was thrown');
}

const column = (count: number): number[][] => Array.from({ length: count }, () => [0.5]);

describe('an element that cannot be used', () => {
  it.each([
    ['null', null, '#N/A', 'K is needed; it is blank'],
    ['undefined', undefined, '#N/A', 'K is needed; it is blank'],
    ['an empty text', '', '#N/A', 'K is needed; it is blank'],
    ['a text', 'abc', '#VALUE!', 'K must be a number; it is the text “abc”'],
    ['TRUE', true, '#VALUE!', 'K must be a number; it is TRUE'],
    ['a negative number', -0.31, '#VALUE!', 'K must be 0 or more; it is −0.31'],
  ])('%s is told of in words', (_name, value, code, message) => {
    expect(first(COUPLING, [[value]], 0.5)).toEqual([code, message]);
  });

  it('a number kept as text is named as such', () => {
    expect(first(COUPLING, [['0.5']], 0.5)).toEqual([
      '#VALUE!',
      expect.stringContaining('a number kept as text'),
    ]);
  });

  it('an error cell gives the same error', () => {
    expect(first(COUPLING, [[{ code: '#DIV/0!' }]], 0.5)).toEqual(['#DIV/0!', expect.anything()]);
  });

  it('leaves the other elements alone and names its row', () => {
    const result = COUPLING.call([[0.5], [-1], [0.5]], 0.5) as unknown[][];
    expect(result[0]).toEqual([0.5]);
    expect(result[2]).toEqual([0.5]);
    const fault = result[1][0] as CellFault;
    expect(explain(fault.reason, 'zh')).toBe('K 须大于或等于 0；第 2 行为 −1');
  });

  it('above 1 is refused only by the forms that need [0, 1]', () => {
    expect(first(COUPLING, 1.2, 1.2, 'standard')).toBe(1);
    for (const form of ['wang2021', 'fan2024']) {
      expect(first(COUPLING, 1.2, 0.5, form)).toEqual([
        '#VALUE!',
        `K must be between 0 and 1 for the form ${form}; it is 1.2`,
      ]);
    }
  });

  it('both zero is #DIV/0!, but for fan2024', () => {
    for (const form of ['paper', 'standard', 'wang2021', 'liao1999']) {
      expect(first(COUPLING, 0, 0, form)).toEqual(['#DIV/0!', expect.anything()]);
    }
    expect(first(COUPLING, 0, 0, 'fan2024')).toBe(1);
  });

  it('α, β, θ and D keep to their bounds', () => {
    expect(first(CCD, 1, 1, 1.5)).toEqual(['#VALUE!', 'α must be between 0 and 1; it is 1.5']);
    expect(first(CCD, 1, 1, 0.5, -1)).toEqual(['#VALUE!', 'β must be between 0 and 1; it is −1']);
    expect(first(CCD, 1, 1, 0.5, 0.5, 0)).toEqual([
      '#VALUE!',
      'θ must be above 0 and at most 1; it is 0',
    ]);
    expect(first(CCD_LEVEL, 1.1)).toEqual(['#VALUE!', 'D must be between 0 and 1; it is 1.1']);
  });

  it('huge values neither overflow needlessly nor pass for numbers', () => {
    expect(first(COUPLING, 1e308, 1e308)).toBe(0.5);
    expect(first(CCD, 1e308, 1e308, 1, 1)).toEqual(['#NUM!', expect.anything()]);
    expect(first(COUPLING, Infinity, 1)).toEqual(['#NUM!', expect.anything()]);
  });
});

describe('shapes and options', () => {
  it('different shapes are refused with both shapes', () => {
    expect(thrown(COUPLING, column(19), column(18))).toMatch(/^K is 19×1, Du is 18×1/);
  });

  it('a single value goes with every element, whichever side it stands on', () => {
    expect(COUPLING.call(0.5, column(3))).toEqual(column(3));
    expect(COUPLING.call([[0.5, 0.5]], 0.5)).toEqual([[0.5, 0.5]]);
  });

  it('an unknown form lists the allowed ones', () => {
    expect(thrown(COUPLING, 1, 1, 'nope')).toBe(
      'form must be one of paper, standard, wang2021, fan2024, liao1999; it is the text “nope”',
    );
  });

  it('option words may be in capitals, and null stands for one left out', () => {
    expect(first(COUPLING, 1, 1, 'STANDARD')).toBe(1);
    expect(first(COUPLING, 1, 1, null)).toBe(0.5);
    expect(first(CCD, 1, 1, null, null, null, null)).toBe(Math.SQRT1_2);
  });
});

describe('a value that shows a bound though its last bit is beyond', () => {
  const above = 1 + Number.EPSILON;

  it('is taken for what its cell shows', () => {
    expect(first(COUPLING, [[above]], 0.5, 'wang2021')).toBe(first(COUPLING, 1, 0.5, 'wang2021'));
    expect(first(CCD_LEVEL, above)).toBe('resonance');
  });

  it('is refused where its cell shows more', () => {
    expect(first(COUPLING, [[1.00000000000001]], 0.5, 'wang2021')).toEqual([
      '#VALUE!',
      expect.stringContaining('it is 1.00000000000001'),
    ]);
  });

  it('does not make θ of almost 0 pass for 0 or above', () => {
    expect(first(CCD, 1, 1, 0.5, 0.5, 0)).toEqual(['#VALUE!', expect.anything()]);
  });
});
