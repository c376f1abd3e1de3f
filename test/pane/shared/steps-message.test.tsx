/** @jest-environment jsdom */
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { WorkbookError } from '../../../src/errors/workbook-error';
import { StepsMessage } from '../../../src/pane/shared/steps-message';
import type { Steps } from '../../../src/pane/shared/use-steps';
import type { Progress } from '../../../src/statistics/steps';
import { renderInPane } from '../in-pane';

afterEach(cleanup);

let calledOff: number;

function open(task: Steps<Progress | number, unknown>): void {
  calledOff = 0;
  renderInPane(
    <StepsMessage
      task={task}
      running={(progress) => (progress === undefined ? 'At work' : `Step ${progress.done}`)}
      cancelled="Called off"
      onCancel={() => calledOff++}
    />,
  );
}

const region = (): Element => document.querySelector('[role=status]') as Element;
const bar = (): Element | null => document.querySelector('[role=progressbar]');

describe('what is said of work in steps', () => {
  it('is nothing where there is none', () => {
    open({ state: 'idle' });
    expect(region().textContent).toBe('');
  });

  it('is, for screen readers, that the result is there', () => {
    open({ state: 'done', result: 1 });
    expect(region().textContent).toBe('Done. The result is below.');
  });

  it('is that it has begun', () => {
    open({ state: 'running' });
    expect(region().textContent).toBe('At work');
    expect(document.querySelector('button')).toBeNull();
  });

  it('is how far it is, by steps or by a share, with a way to call it off', () => {
    open({ state: 'running', progress: { done: 3, total: 12 } });
    expect(screen.getByText('Step 3')).toBeTruthy();
    expect(bar()?.getAttribute('aria-label')).toBe('Step 3');
    expect([bar()?.getAttribute('aria-valuenow'), bar()?.getAttribute('aria-valuemax')]).toEqual([
      '3',
      '12',
    ]);
    fireEvent.click(screen.getByText('Cancel'));
    expect(calledOff).toBe(1);
    cleanup();
    open({ state: 'running', progress: 0.25 });
    expect(screen.getByText('At work')).toBeTruthy();
    expect(bar()?.getAttribute('aria-valuenow')).toBe('0.25');
  });

  it('does not read every step aloud', () => {
    open({ state: 'running', progress: 0.25 });
    expect(screen.getByText('At work').closest('[aria-live]')?.getAttribute('aria-live')).toBe(
      'off',
    );
  });

  it('is that it was called off, or why it failed', () => {
    open({ state: 'cancelled' });
    expect(region().textContent).toContain('Called off');
    cleanup();
    open({ state: 'failed', error: new WorkbookError('sheetGone') });
    expect(region().textContent).toMatch(/The sheet or the cells are not there any more/);
  });
});
