/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { InputError } from '../../../../src/errors/input-error';
import { type PaneContext, PaneProvider } from '../../../../src/pane/pane-context';
import {
  EMPTY_DRAFT,
  type RegressionDraft,
} from '../../../../src/pane/regression/form/regression-draft';
import { RegressionForm } from '../../../../src/pane/regression/form/regression-form';
import type { Language } from '../../../../src/text/language';
import { paneContext } from '../../in-pane';

const NAMES = ['year', 'K', 'DU', 'GDP growth', '科技创新水平', ''];

// A form of this size takes its time in jsdom on a busy machine.
jest.setTimeout(30_000);

afterEach(cleanup);

/** The draft as the form last told it. */
let draft: RegressionDraft;
let runs: number;

interface Setting {
  readonly language?: Language;
  readonly equation?: string;
  readonly problem?: unknown;
  readonly names?: readonly string[];
}

function open({ language = 'en', equation = '', problem, names = NAMES }: Setting = {}): void {
  const context: PaneContext = {
    ...paneContext({ language }),
    block: { state: 'nothing' },
  };
  runs = 0;
  function Held(): React.JSX.Element {
    const [value, setValue] = useState<RegressionDraft>({ ...EMPTY_DRAFT, equation });
    draft = value;
    return (
      <PaneProvider value={context}>
        <RegressionForm
          names={names}
          value={value}
          onChange={setValue}
          problem={problem}
          isRunning={false}
          onRun={() => runs++}
        />
      </PaneProvider>
    );
  }
  render(<Held />);
}

/** By its label, in the DOM: a search by role takes seconds in a form of this size. */
const labelled = (label: string): HTMLInputElement => screen.getByLabelText(label);
const line = (): HTMLInputElement => labelled('Equation');

/** Types at the end of the line, as a person does, with the caret there. */
function type(text: string): void {
  act(() => line().focus());
  fireEvent.change(line(), { target: { value: text } });
}

function leave(): void {
  act(() => line().blur());
}

/** Whether the browser is left to act on the key. */
const press = (key: string, more: object = {}): boolean =>
  fireEvent.keyDown(line(), { key, ...more });

const choose = (label: string, text: string): void => {
  const select: HTMLElement = labelled(label);
  const option = [...select.querySelectorAll('option')].find((each) => each.text === text);
  fireEvent.change(select, { target: { value: option?.value } });
};

const click = (label: string): void => {
  fireEvent.click(labelled(label));
};

function clickText(text: string): void {
  fireEvent.click(screen.getByText(text));
}

/** Types a number of lags and leaves the stepper. */
function step(label: string, lag: string): void {
  fireEvent.change(labelled(label), { target: { value: lag } });
  fireEvent.blur(labelled(label));
}

const options = (): (string | null)[] =>
  [...document.querySelectorAll('[role=option] > :first-child')].map((each) => each.textContent);

const active = (): string | null | undefined =>
  document.getElementById(line().getAttribute('aria-activedescendant') ?? '')?.firstChild
    ?.textContent;

const marked = (): string | null | undefined => document.querySelector('mark')?.textContent;

describe('picks', () => {
  it('write the line: dependent variable, constant, regressors with lags', () => {
    open();
    choose('Dependent variable', 'DU');
    expect(line().value).toBe('DU C');
    choose('Another regressor', 'K');
    clickText('Add');
    step('Last lag of K', '1');
    choose('Another regressor', 'DU(-1)');
    clickText('Add');
    expect(line().value).toBe('DU C K K(-1) DU(-1)');
    step('Last lag of K', '4');
    click('Constant C');
    expect(line().value).toBe('DU K(0 to -4) DU(-1)');
    click('Remove K(0 to -4)');
    expect(line().value).toBe('DU DU(-1)');
  });

  it('follow the line', () => {
    open({ equation: 'du c k(-1 to -3) log(k)' });
    expect(labelled('Constant C').checked).toBe(true);
    expect(labelled('First lag of K').value).toBe('1');
    expect(labelled('Last lag of K').value).toBe('3');
    type('K [gdp growth]');
    expect(labelled('Constant C').checked).toBe(false);
    expect(labelled('Last lag of GDP growth').value).toBe('0');
    expect(line().value).toBe('K [gdp growth]');
  });

  it('keep what they cannot pick as it is written, and can take it out', () => {
    open({ equation: 'LOG( du ) C k log( k ) @trend' });
    step('Last lag of K', '1');
    expect(line().value).toBe('LOG( du ) C K K(-1) log( k ) @trend');
    click('Remove log( k )');
    expect(line().value).toBe('LOG( du ) C K K(-1) @trend');
  });

  it('move one end of the lags when the other passes it', () => {
    open({ equation: 'DU C K' });
    step('First lag of K', '2');
    expect(line().value).toBe('DU C K(-2)');
    step('Last lag of K', '1');
    expect(line().value).toBe('DU C K(-1)');
  });

  it('begin the lags of the dependent variable at 1, and take no text for a number', () => {
    open({ equation: 'DU C DU(-2)' });
    step('First lag of DU', '0');
    expect(line().value).toBe('DU C DU(-1) DU(-2)');
    step('Last lag of DU', 'x');
    expect(line().value).toBe('DU C DU(-1) DU(-2)');
    expect(labelled('Last lag of DU').value).toBe('2');
  });

  it('step by the arrow keys', () => {
    open({ equation: 'DU C K' });
    fireEvent.keyDown(labelled('Last lag of K'), { key: 'ArrowUp' });
    expect(line().value).toBe('DU C K K(-1)');
  });

  it('lose no regressor to a dependent variable that is only passed by', () => {
    open({ equation: 'DU C K [GDP growth]' });
    choose('Dependent variable', 'K');
    expect(line().value).toBe('K C [GDP growth]');
    choose('Dependent variable', 'year');
    expect(line().value).toBe('year C K [GDP growth]');
  });

  it('wait, and say so, while the line cannot be read', () => {
    open({ equation: 'DU C K' });
    type('DU C K (LOG');
    expect(screen.getByText(/Picks wait/)).toBeTruthy();
    expect(labelled('Dependent variable').disabled).toBe(true);
    expect(labelled('Last lag of K').disabled).toBe(true);
    expect(labelled('Constant C').disabled).toBe(true);
    type('DU C K (LOG(DU))');
    expect(screen.queryByText(/Picks wait/)).toBeNull();
    expect(labelled('Remove (LOG(DU))').hasAttribute('disabled')).toBe(false);
  });

  it('have Chinese labels', () => {
    open({ language: 'zh', equation: 'DU C 科技创新水平 LOG(K)' });
    expect(labelled('因变量')).toBeTruthy();
    expect(labelled('科技创新水平 的最大滞后期').value).toBe('0');
    expect(screen.getByText('(按原样保留)')).toBeTruthy();
  });
});

describe('completion in the line', () => {
  it('offers columns, takes one with Enter and puts the caret behind it', () => {
    open();
    type('DU C gr');
    expect(options()).toEqual(['[GDP growth]']);
    expect(line().getAttribute('aria-expanded')).toBe('true');
    expect(active()).toBe('[GDP growth]');
    expect(press('Enter')).toBe(false);
    expect(line().value).toBe('DU C [GDP growth]');
    expect(line().selectionStart).toBe(17);
    expect(options()).toEqual([]);
  });

  it('finds Chinese names by any part, and Tab takes them too', () => {
    open();
    type('DU C 创新');
    expect(options()).toEqual(['科技创新水平']);
    press('Tab');
    expect(line().value).toBe('DU C 科技创新水平');
  });

  it('moves by arrow keys, round the ends, and closes with Escape', () => {
    open();
    type('d');
    expect(options()).toEqual(['DU', '[GDP growth]', 'D(', 'DLOG(']);
    press('ArrowUp');
    expect(active()).toBe('DLOG(');
    press('ArrowDown');
    press('ArrowDown');
    expect(active()).toBe('[GDP growth]');
    press('Escape');
    expect(options()).toEqual([]);
    expect(line().value).toBe('d');
  });

  it('opens by ArrowDown with all there is, and by mouse takes any', () => {
    open();
    type('DU ');
    expect(options()).toEqual([]);
    press('ArrowDown');
    expect(options()).toContain('C');
    expect(options()).toContain('@TREND');
    clickText('@TREND');
    expect(line().value).toBe('DU @TREND');
  });

  it('leaves Enter and Tab to the form where the word is a name already', () => {
    open();
    type('d');
    type('DU C K');
    expect(active()).toBeUndefined();
    expect(press('Tab')).toBe(true);
    expect(press('Enter')).toBe(true);
    expect(line().value).toBe('DU C K');
  });

  it('keeps out of the way of an input method', () => {
    open();
    act(() => line().focus());
    fireEvent.input(line(), { target: { value: 'DU C k' }, isComposing: true });
    expect(options()).toEqual([]);
    fireEvent.input(line(), { target: { value: 'DU C 科' }, isComposing: true });
    expect(press('Enter', { isComposing: true })).toBe(true);
    fireEvent.compositionEnd(line());
    expect(options()).toEqual(['科技创新水平']);
    expect(press('Enter', { keyCode: 229 })).toBe(true);
    expect(line().value).toBe('DU C 科');
  });

  it('lists a hundred of many and says how many more there are', () => {
    open({ names: Array.from({ length: 130 }, (_, index) => `x${index}`) });
    type('x');
    expect(options()).toHaveLength(100);
    expect(screen.getByText('30 more; type on to narrow them down.')).toBeTruthy();
  });

  it('closes once the line is left', () => {
    open();
    type('d');
    leave();
    expect(options()).toEqual([]);
  });
});

describe('errors under the line', () => {
  it('mark the place and say what is needed, politely', () => {
    open();
    type('DU C GDP K');
    expect(marked()).toBe('GDP');
    const sentence = screen.getByText(/names “GDP” at character 6/);
    expect(sentence.closest('[aria-live=polite]')?.id).toBe(
      line().getAttribute('aria-describedby')?.split(' ')[0],
    );
    expect(line().getAttribute('aria-invalid')).toBe('true');
    type('DU C K');
    expect(marked()).toBeUndefined();
    expect(line().getAttribute('aria-invalid')).toBe('false');
  });

  it('wait for the last word while it is being typed', () => {
    open();
    for (const text of ['D', 'DU C GD', 'DU C LOG(', 'DU C K(', 'DU C K(-1 ', 'DU C [GDP ']) {
      type(text);
      expect(marked()).toBeUndefined();
    }
    leave();
    expect(marked()).toBe(' ');
    expect(screen.getByText(/the text ends there/)).toBeTruthy();
  });

  it('come where the caret is taken elsewhere', () => {
    open();
    type('DU C GD');
    act(() => line().setSelectionRange(1, 1));
    fireEvent.select(line());
    expect(marked()).toBe('GD');
  });

  it('tell at once what a run has found, until the line changes', () => {
    const problem = new InputError({
      code: 'unknownName',
      position: 5,
      name: 'K',
      available: ['DU'],
    });
    open({ equation: 'DU C K', problem });
    expect(marked()).toBe('K');
    type('DU C K year');
    expect(marked()).toBeUndefined();
  });

  it('leave alone what lies elsewhere', () => {
    open({
      equation: 'DU C K',
      problem: new InputError({ code: 'sampleSyntax', arrived: '2000' }),
    });
    expect(line().getAttribute('aria-invalid')).toBe('false');
  });
});

describe('options', () => {
  it('run with the equation as it stands', () => {
    open();
    const run: HTMLButtonElement = screen.getByText('Run');
    expect(run.disabled).toBe(true);
    type('DU C K');
    fireEvent.click(run);
    expect(runs).toBe(1);
    fireEvent.change(labelled('Sample'), { target: { value: '2000 2016' } });
    expect(draft).toEqual({ ...EMPTY_DRAFT, equation: 'DU C K', sample: '2000 2016' });
  });

  it('are the covariances that the engine reads', () => {
    open();
    choose('Standard errors', 'White, HC3');
    expect(draft.covariance).toBe('hc3');
    choose('Standard errors', 'Newey-West (HAC)');
    expect(draft.covariance).toBe('hac');
    choose('Lags of Newey-West', 'given');
    step('Number of lags', '3');
    expect(draft.covariance).toBe('hac:3');
    click('Factor T/(T − k)');
    expect(draft.covariance).toBe('hac:3:raw');
    choose('Standard errors', 'Ordinary');
    expect(draft.covariance).toBe('ordinary');
  });

  it('do not leave the factor out with lags by rule, and say so', () => {
    open();
    choose('Standard errors', 'Newey-West (HAC)');
    expect(labelled('Factor T/(T − k)').disabled).toBe(true);
    expect(screen.getByText(/The rule comes with the factor/)).toBeTruthy();
    choose('Lags of Newey-West', 'given');
    click('Factor T/(T − k)');
    expect(draft.covariance).toBe('hac:1:raw');
    choose('Lags of Newey-West', 'by EViews’ rule');
    expect(draft.covariance).toBe('hac');
    expect(labelled('Factor T/(T − k)').checked).toBe(true);
  });

  it('are fixed effects where there are groups', () => {
    open();
    const label = 'Cross-section fixed effects (within)';
    expect(screen.queryByLabelText(label)).toBeNull();
    choose('Groups (panel)', 'GDP growth');
    click(label);
    expect(draft).toMatchObject({ group: 'GDP growth', fixedEffects: true });
    choose('Groups (panel)', 'none');
    expect(draft).toMatchObject({ group: '', fixedEffects: false });
  });
});
