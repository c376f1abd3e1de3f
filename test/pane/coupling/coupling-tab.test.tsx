/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { Block } from '../../../src/cells/cell-value';
import { App } from '../../../src/pane/app';
import { runStudy } from '../../../src/statistics/coupling/study/run-study';
import { giveMessageChannel } from '../../support/message-channel';
import { SMALL_PANEL, STANDARD_DESIGN, tableOf } from '../../support/small-panel';
import { FakeWorkbook } from '../fake-workbook';
import '../patience';

const BLOCK: Block = SMALL_PANEL;

// A form of this size takes its time in jsdom on a busy machine.
jest.setTimeout(30_000);

let workbook: FakeWorkbook;

beforeAll(giveMessageChannel);
beforeEach(() => {
  workbook = new FakeWorkbook();
  workbook.select(BLOCK);
});
afterEach(cleanup);

async function open(language: 'en' | 'zh' = 'en'): Promise<void> {
  await act(async () => {
    render(<App workbook={workbook} initialLanguage={language} />);
  });
  await click(language === 'en' ? 'Coupling' : '耦合');
}

/** By its label, in the DOM: a search by role takes seconds in a form of this size. */
function labelled(label: string): HTMLElement {
  return screen.getByLabelText(label);
}

function named(selector: string, name: string): Element {
  const found = [...document.querySelectorAll(selector)].filter((element) => {
    const text = element.getAttribute('aria-label') ?? element.textContent;
    // A tab holds its text twice, once to keep its width.
    return text === name || text === name + name;
  });
  const last = found.at(-1);
  if (last === undefined) throw new Error(`no ${selector} is called ${name}`);
  return last;
}

const choose = async (label: string, value: string): Promise<void> =>
  act(async () => {
    fireEvent.change(labelled(label), { target: { value } });
  });

const click = async (name: string): Promise<void> =>
  act(async () => {
    fireEvent.click(named('button', name));
  });

/** The cells of a row of the preview, by its first cells. */
function row(...labels: string[]): (string | null)[] {
  const lines = [...document.querySelectorAll('[role=region][aria-label=Table] tbody tr')].map(
    (line) => [...line.querySelectorAll('th, td')].map((cell) => cell.textContent),
  );
  return lines.find((line) => labels.every((label, index) => line[index] === label)) ?? [];
}

describe('the tab of coupling studies', () => {
  it('finds region, period and indicators, and shows a preview at once', async () => {
    await open();
    expect(screen.getByText('12 observations, 4 indicators')).toBeTruthy();
    const region = labelled('Region') as HTMLSelectElement;
    expect(region.selectedOptions[0].text).toBe('region');
    const period = labelled('Period') as HTMLSelectElement;
    expect(period.selectedOptions[0].text).toBe('year');
    expect(row('东部', '2015')).toHaveLength(8);
  });

  it.each([
    [
      'en',
      /^Left out, because by their headings they are results of a coupling study.*: C, T, D\./,
      'System of C',
    ],
    ['zh', /耦合协调分析的结果（C、T、D），默认不参与：C、T、D。/, 'C 所属系统'],
  ] as const)(
    'leaves out C, T and D of an earlier study, says so, and takes them in when told: %s',
    async (language, note, label) => {
      workbook.select([
        ['year', 'K', 'Du', 'C', 'T', 'D'],
        ...Array.from({ length: 5 }, (_, i) => [
          2001 + i,
          0.2 + i / 10,
          0.3 + i / 20,
          0.4,
          0.25 + i / 15,
          0.31,
        ]),
      ]);
      await open(language);
      expect(screen.getByText(note)).toBeTruthy();
      expect((labelled(label) as HTMLSelectElement).value).toBe('out');
      await choose(label, '1');
      expect(screen.queryByText(note)).toBeNull();
      expect((labelled(label) as HTMLSelectElement).value).toBe('1');
    },
  );

  it('computes what the pipeline computes, cost indicators reversed', async () => {
    await open();
    await act(async () => {
      fireEvent.click(labelled('waste is a cost'));
    });
    const study = runStudy(tableOf(BLOCK), STANDARD_DESIGN);
    const shown = row("O'West", '2016');
    expect(shown[6]).toBe(study.coordination[5].toFixed(4));
    expect(shown[7]).toBe(study.levels[5]?.en);
  });

  it('follows the choice of system, form and preset', async () => {
    await open();
    const before = row('North', '2018');
    await choose('System of jobs', '1');
    const moved = row('North', '2018');
    expect(moved).not.toEqual(before);
    await click('All choices');
    await choose('Form of the coupling degree', 'paper');
    expect(Number(row('North', '2018')[4])).toBeCloseTo(Number(moved[4]) / 2, 3);
    await click('Standard');
    expect(row('North', '2018')).toEqual(moved);
  });

  it('warns where the literature goes wrong', async () => {
    await open();
    await choose('System of jobs', '1');
    expect(screen.getByText(/System 2 .*runs against|gdp is exactly 0 in 1 row/)).toBeTruthy();
  });

  it('says what cannot be used, and goes on once it is mended', async () => {
    await open();
    await choose('System of gdp', 'out');
    await choose('System of jobs', 'out');
    expect(screen.getByText(/every system needs an indicator; System 1 has none/)).toBeTruthy();
    await choose('System of jobs', '0');
    expect(row('North', '2018')).toHaveLength(8);
  });

  it('takes a third system, and shares the weights anew', async () => {
    await open();
    await click('Add a system');
    await choose('System of green', '2');
    expect(row('North', '2018')).toHaveLength(9);
    const weights = screen
      .getAllByLabelText(/^Weight of .* in T$/)
      .map((input) => Number((input as HTMLInputElement).value));
    expect(weights).toEqual([1 / 3, 1 / 3, 1 / 3]);
  });

  it('says which columns are left out because they hold no numbers, and why', async () => {
    workbook.select(
      BLOCK.map((line, r) => (r === 4 ? [...line.slice(0, 4), 'n/a', ...line.slice(5)] : line)),
    );
    await open();
    expect(screen.getByText(/waste must be a number; row 5 is the text “n\/a”/)).toBeTruthy();
    expect((labelled('System of waste') as HTMLSelectElement).value).toBe('out');
  });

  it('asks for names where the first row holds numbers', async () => {
    workbook.select(BLOCK.slice(1));
    await open();
    expect(screen.getByText(/over column 3 stands the number 510/)).toBeTruthy();
  });

  it('takes levels of one’s own', async () => {
    await open();
    await click('All choices');
    await choose('Levels of D', 'own');
    expect(['1', '2']).toContain(row('North', '2018')[7]);
    for (const [number, name] of ['weak', 'strong'].entries()) {
      await act(async () => {
        fireEvent.change(labelled(`Name of level ${number + 1}`), {
          target: { value: name },
        });
      });
    }
    expect(['weak', 'strong']).toContain(row('North', '2018')[7]);
  });

  it('shows weights, obstacles, relative development, all forms and the conventions', async () => {
    await open();
    await click('Weights');
    expect(screen.getAllByText(/KMO/)).toHaveLength(2);
    await click('Obstacles');
    expect(named('[role=region]', 'Obstacles').querySelectorAll('thead th')).toHaveLength(8);
    await click('Forms');
    expect(named('th', 'wang2021')).toBeTruthy();
    await click('Relative');
    expect(screen.getAllByText(/lags|in step/).length).toBeGreaterThan(0);
    await click('Conventions');
    expect(screen.getByText(/0·ln 0 = 0/)).toBeTruthy();
  });

  it('inserts live formulas, and values when asked', async () => {
    await open();
    await click('Insert on a new sheet');
    expect(await screen.findByText(/Inserted on the sheet “CCD”/)).toBeTruthy();
    await choose('Insert as', 'values');
    await click('Insert on a new sheet');
    await waitFor(() => expect(workbook.inserted).toHaveLength(2));
    const hasFormula = workbook.inserted.map(({ blocks }) =>
      blocks.some(({ cells }) =>
        cells.some((line) => line.some((cell) => typeof cell === 'object')),
      ),
    );
    expect(hasFormula).toEqual([true, false]);
  });

  it('keeps the choices when the data are read again', async () => {
    await open();
    await choose('System of jobs', '1');
    workbook.change(
      BLOCK.map((line, r) => (r === 12 ? [...line.slice(0, 2), 160, ...line.slice(3)] : line)),
    );
    const before = row('North', '2018');
    await click('Read the data again');
    expect(row('North', '2018')).not.toEqual(before);
    const system = labelled('System of jobs') as HTMLSelectElement;
    expect(system.value).toBe('1');
  });

  it('reads years across, and shows how', async () => {
    workbook.select([
      ['地区', '指标', 2015, 2016, 2017],
      ['甲', '收入', 1, 2, 4],
      ['甲', '绿地', 5, 7, 8],
      ['乙', '收入', 2, 3, 3.5],
      ['乙', '绿地', 6, 6.5, 9],
    ]);
    await open('zh');
    expect(screen.getByText('6 个观测，2 个指标')).toBeTruthy();
    expect(named('[role=region]', '读取结果预览').querySelectorAll('tbody tr')).toHaveLength(4);
    expect(named('[role=region]', '结果表').querySelectorAll('tbody tr')).toHaveLength(6);
  });

  it('says so in Chinese', async () => {
    await open('zh');
    expect(screen.getByText('系统与指标')).toBeTruthy();
    await click('约定');
    expect(screen.getByText(/熵权法，w ∝ 1 − e/)).toBeTruthy();
  });
});
