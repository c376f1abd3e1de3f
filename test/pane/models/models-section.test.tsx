/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { Block } from '../../../src/cells/cell-value';
import { WorkbookError } from '../../../src/errors/workbook-error';
import { digestOf } from '../../../src/models/digest';
import type { CouplingTask, StoredModel } from '../../../src/models/stored-model';
import { App } from '../../../src/pane/app';
import { ModelsSection } from '../../../src/pane/models/models-section';
import { useReruns } from '../../../src/pane/models/use-reruns';
import type { OpenedModel } from '../../../src/pane/models/opened-model';
import { REGRESSION } from '../../models/stored-models';
import { henanBlock } from '../../support/henan';
import { giveMessageChannel } from '../../support/message-channel';
import { SMALL_PANEL, STANDARD_DESIGN } from '../../support/small-panel';
import { FakeWorkbook } from '../fake-workbook';
import { paneContext, part, renderInPane } from '../in-pane';

jest.setTimeout(60_000);

const SOURCE = { sheetName: 'Data', address: 'A1:C9', rowCount: 18, columnCount: 3 };

let workbook: FakeWorkbook;

beforeAll(giveMessageChannel);
beforeEach(() => {
  workbook = new FakeWorkbook();
});
afterEach(cleanup);

function henanModel(change: Partial<StoredModel> = {}): StoredModel {
  return {
    ...REGRESSION,
    name: 'Henan',
    digest: digestOf(henanBlock()),
    task: {
      kind: 'regression',
      equation: 'Du C K',
      sample: '',
      covariance: 'ordinary',
      group: '',
      fixedEffects: false,
    },
    figures: undefined,
    ...change,
  };
}

const STUDY_TASK: CouplingTask = {
  kind: 'coupling',
  layout: { kind: 'rows', periodColumn: 1, regionColumn: 0 },
  headings: new Map([
    [0, 'region'],
    [1, 'year'],
  ]),
  design: { ...STANDARD_DESIGN, theta: 0.4 },
  indicators: new Map(['gdp', 'jobs', 'waste', 'green'].map((name, column) => [column, name])),
};

function Section({
  onOpen = () => undefined,
}: {
  readonly onOpen?: (model: OpenedModel) => void;
}): React.JSX.Element {
  return <ModelsSection reruns={useReruns(workbook)} onOpen={onOpen} />;
}

/** The section by itself: the whole pane takes its time in jsdom. */
async function openTab(block: Block): Promise<void> {
  workbook.select(block);
  await act(async () => {
    renderInPane(<Section />, paneContext({ workbook }));
  });
}

async function openPane(block: Block): Promise<void> {
  workbook.select(block);
  await act(async () => {
    render(<App workbook={workbook} initialLanguage="en" />);
  });
  await act(async () => part.show('Workbook'));
}

/** The text of a model's entry. */
function entry(name: string): string {
  const groups = [...document.querySelectorAll('[role=group]')];
  const own = groups.find((group) => group.getAttribute('aria-label') === name);
  return own?.textContent ?? '';
}

function button(name: string): HTMLElement {
  const found = [...document.querySelectorAll('button')].find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent) === name,
  );
  if (found === undefined) throw new Error(`no button ${name}`);
  return found as HTMLElement;
}

const press = async (name: string): Promise<void> =>
  act(async () => {
    fireEvent.click(button(name));
  });

const waitForEntry = async (name: string, text: RegExp): Promise<void> =>
  waitFor(() => expect(entry(name)).toMatch(text));

/** Starts a rerun that comes to its data when told. */
async function startRerun(): Promise<() => void> {
  let goOn = (): void => undefined;
  workbook.reading = new Promise((resolve) => (goOn = resolve));
  await press('Rerun Henan');
  return () => goOn();
}

describe('the models of a workbook', () => {
  it('are none at first, with a word on how to make one', async () => {
    await openTab(henanBlock());
    expect(await screen.findByText(/None yet\. Run a regression or a coupling study/)).toBeTruthy();
  });

  it('are listed with what they are, where their data are and how those stand', async () => {
    workbook.models.add(henanModel(), SOURCE);
    workbook.models.add(
      henanModel({ id: 'b'.repeat(32), name: 'Old', digest: 'c'.repeat(64) }),
      SOURCE,
    );
    workbook.models.add(henanModel({ id: 'd'.repeat(32), name: 'Lost' }), SOURCE);
    workbook.models.sources.delete('d'.repeat(32));
    await openTab(henanBlock());
    await waitForEntry('Henan', /Regression: Du C K.*Data!A1:C9: current.*Yoke 0\.1\.0 on 2026-11/);
    await waitForEntry('Old', /data changed/);
    await waitForEntry('Lost', /last at Data!A1:C19: source missing/);
    expect(button('Rerun Lost').getAttribute('aria-disabled')).toBe('true');
  });

  it('are checked again once cells that change have come to rest', async () => {
    workbook.models.add(henanModel(), SOURCE);
    await openTab(henanBlock());
    await waitForEntry('Henan', /: current/);
    jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'performance'] });
    try {
      const readings = jest.spyOn(workbook.models, 'sourceNow');
      workbook.change([...henanBlock().slice(0, -1), [1, 2, 3]]);
      for (let change = 0; change < 3; change++) {
        workbook.cellListeners.forEach((listener) => listener());
        await act(async () => jest.advanceTimersByTime(300));
      }
      expect(readings).not.toHaveBeenCalled();
      expect(entry('Henan')).toMatch(/: current/);
      await act(async () => jest.advanceTimersByTime(100));
      expect(readings).toHaveBeenCalledTimes(1);
    } finally {
      jest.useRealTimers();
    }
    await waitForEntry('Henan', /data changed/);
  });

  it('leave off a check when cells change meanwhile', async () => {
    workbook.models.add(henanModel(), SOURCE);
    let goOn = (): void => undefined;
    workbook.reading = new Promise((resolve) => (goOn = resolve));
    await openTab(henanBlock());
    workbook.cellListeners.forEach((listener) => listener());
    await act(async () => goOn());
    expect(entry('Henan')).toMatch(/checking its data/);
    await waitForEntry('Henan', /: current/);
  });

  it('listen to cells no longer once they are not shown', async () => {
    workbook.models.add(henanModel(), SOURCE);
    await openTab(henanBlock());
    await waitForEntry('Henan', /: current/);
    expect(workbook.cellListeners.size).toBe(1);
    await act(async () => cleanup());
    expect(workbook.cellListeners.size).toBe(0);
  });

  it('are told of beforehand when what a rerun changes cannot be told', async () => {
    workbook.models.add(henanModel({ name: 'Large', task: STUDY_TASK }), SOURCE);
    workbook.models.add(henanModel({ id: 'b'.repeat(32), name: 'Small' }), SOURCE);
    await openTab(henanBlock());
    await waitForEntry('Large', /Too many rows to keep D of each/);
    expect(entry('Small')).not.toMatch(/Too many rows/);
  });

  it('are run again with their stored options, which tells what changed', async () => {
    workbook.models.add(henanModel({ digest: 'c'.repeat(64) }), SOURCE);
    await openTab(henanBlock());
    await waitForEntry('Henan', /data changed/);
    await press('Rerun Henan');
    await waitForEntry('Henan', /What changed cannot be told/);
    await waitForEntry('Henan', /: current/);
    const changed = henanBlock().map((row, place) =>
      place === 5 ? row.map((cell) => (typeof cell === 'number' ? cell * 1.1 : cell)) : row,
    );
    workbook.change(changed);
    await press('Check again');
    await waitForEntry('Henan', /data changed/);
    await press('Rerun Henan');
    await waitForEntry('Henan', /\d+ of 23 printed numbers changed.*R-squared/);
    expect(workbook.models.stored[0].digest).toBe(digestOf(changed));
    await press('Rerun Henan');
    await waitForEntry('Henan', /all 23 printed numbers as before/);
  });

  it('are run all, also when one of them fails', async () => {
    const task = { ...henanModel().task, equation: 'Du C nothing' } as StoredModel['task'];
    workbook.models.add(henanModel({ id: 'e'.repeat(32), name: 'Broken', task }), SOURCE);
    workbook.models.add(henanModel(), SOURCE);
    await openTab(henanBlock());
    await waitForEntry('Henan', /: current/);
    await press('Rerun all');
    await waitForEntry('Broken', /That did not work.*nothing/);
    await waitForEntry('Henan', /Computed anew/);
  });

  it('are called off without being stored', async () => {
    workbook.models.add(henanModel({ digest: 'c'.repeat(64) }), SOURCE);
    await openTab(henanBlock());
    await waitForEntry('Henan', /data changed/);
    const goOn = await startRerun();
    expect(screen.getByText('Running model 1 of 1…')).toBeTruthy();
    await press('Cancel');
    await act(async () => goOn());
    await waitForEntry('Henan', /Cancelled/);
    expect(workbook.models.stored[0].digest).toBe('c'.repeat(64));
  });

  it('are renamed', async () => {
    workbook.models.add(henanModel(), SOURCE);
    await openTab(henanBlock());
    await waitForEntry('Henan', /current/);
    await press('Rename Henan');
    fireEvent.change(screen.getByLabelText('New name'), { target: { value: '  ' } });
    expect((button('Save') as HTMLButtonElement).disabled).toBe(true);
    fireEvent.change(screen.getByLabelText('New name'), { target: { value: ' 河南 ' } });
    await press('Save');
    await waitForEntry('河南', /current/);
    expect(workbook.models.stored[0].name).toBe('河南');
  });

  it('are removed only after a question', async () => {
    workbook.models.add(henanModel(), SOURCE);
    await openTab(henanBlock());
    await waitForEntry('Henan', /current/);
    await press('Remove Henan');
    expect(screen.getByText(/Remove “Henan” from the workbook\?/)).toBeTruthy();
    await press('Keep it');
    expect(workbook.models.stored).toHaveLength(1);
    await press('Remove Henan');
    await press('Remove it');
    await screen.findByText(/None yet/);
    expect(workbook.models.stored).toHaveLength(0);
  });

  it('say what went wrong, and stay', async () => {
    workbook.models.add(henanModel(), SOURCE);
    await openTab(henanBlock());
    await waitForEntry('Henan', /current/);
    workbook.models.error = new WorkbookError('cellBeingEdited');
    await press('Remove Henan');
    await press('Remove it');
    await waitForEntry('Henan', /A cell is being edited/);
    expect(workbook.models.stored).toHaveLength(1);
  });
});

describe('a rerun', () => {
  it('goes on while another tab is shown, and its end is told of there', async () => {
    workbook.models.add(henanModel({ digest: 'c'.repeat(64) }), SOURCE);
    await openPane(henanBlock());
    await waitForEntry('Henan', /data changed/);
    const goOn = await startRerun();
    await act(async () => part.show('Regression'));
    await act(async () => goOn());
    await screen.findByText(/^The models have been run/);
    expect(workbook.models.stored[0].digest).toBe(digestOf(henanBlock()));
    await act(async () => part.show('Workbook'));
    await waitForEntry('Henan', /: current.*Computed anew/);
    expect(screen.queryByText(/^The models have been run/)).toBeNull();
  });

  it('still shows that it runs, and can be called off, once the tab is shown again', async () => {
    workbook.models.add(henanModel({ digest: 'c'.repeat(64) }), SOURCE);
    await openPane(henanBlock());
    await waitForEntry('Henan', /data changed/);
    const goOn = await startRerun();
    await act(async () => part.show('Regression'));
    await act(async () => part.show('Workbook'));
    expect(screen.getByText('Running model 1 of 1…')).toBeTruthy();
    await press('Cancel');
    await act(async () => goOn());
    await waitForEntry('Henan', /Cancelled/);
    expect(workbook.models.stored[0].digest).toBe('c'.repeat(64));
  });
});

it('a rerun says whether results changed where there are too many rows to say which', async () => {
  const large = (factor: number): Block => [
    ['region', 'year', 'gdp', 'jobs', 'waste', 'green'],
    ...Array.from({ length: 5_100 }, (_, row) => [
      `R${Math.floor(row / 10)}`,
      2000 + (row % 10),
      (row % 97) + 1,
      (row % 89) + 2,
      (row % 83) + 3,
      ((row % 79) + 4) * (row === 4_000 ? factor : 1),
    ]),
  ];
  workbook.address = 'A1:F5101';
  const source = { sheetName: 'Data', address: 'A1:F5101', rowCount: 5_101, columnCount: 6 };
  workbook.models.add(henanModel({ name: 'Study', task: STUDY_TASK, beside: {} }), source);
  await openTab(large(1));
  await waitForEntry('Study', /data changed/);
  await press('Rerun Study');
  await waitForEntry('Study', /no results were kept with the model to compare with/);
  await press('Rerun Study');
  await waitForEntry('Study', /D as before in all 5100 rows/);
  workbook.change(large(0.5));
  await press('Rerun Study');
  await waitForEntry('Study', /5100 rows: results changed\. Of so many rows only whether/);
});

describe('what stands beside a model’s data', () => {
  const TOLD = /Row 10 \(2019\), below A1:C9, is filled and was not there when the model was kept/;
  beforeEach(() => {
    workbook.elsewhere.set('A10:C10', [[2019, 0.5, 0.6]]);
  });

  it('is told of in the list and by a rerun, also by the next one', async () => {
    workbook.models.add(henanModel({ beside: {} }), SOURCE);
    await openTab(henanBlock());
    await waitForEntry('Henan', /: current/);
    expect(entry('Henan')).toMatch(TOLD);
    for (let time = 1; time <= 2; time++) {
      await press('Rerun Henan');
      await waitForEntry('Henan', /Computed anew/);
      expect(entry('Henan').match(new RegExp(TOLD, 'g'))).toHaveLength(2);
    }
  });

  it('is told of as uncertain in a model of the first format', async () => {
    workbook.models.add(henanModel({ beside: undefined }), SOURCE);
    await openTab(henanBlock());
    await waitForEntry('Henan', /Row 10 \(2019\).*is filled: it is not used\..*is not known/);
  });

  it('is not told of when it stood there before, nor again once it is left out', async () => {
    workbook.models.add(henanModel({ beside: { below: '2019' } }), SOURCE);
    workbook.models.add(henanModel({ id: 'b'.repeat(32), name: 'New', beside: {} }), SOURCE);
    await openTab(henanBlock());
    await waitForEntry('New', TOLD);
    expect(entry('Henan')).not.toMatch(/Row 10/);
    await press('Leave it out New');
    await waitFor(() => expect(entry('New')).not.toMatch(/Row 10/));
    expect(workbook.models.stored[1].beside).toEqual({ below: '2019' });
  });

  it('is used when the model is opened with it', async () => {
    workbook.models.add(henanModel({ beside: {} }), SOURCE);
    const larger = [...henanBlock(), [2019, 0.5, 0.6]];
    workbook.elsewhere.set('A1:C10', larger);
    const opened: OpenedModel[] = [];
    workbook.select(henanBlock());
    await act(async () => {
      renderInPane(<Section onOpen={(model) => opened.push(model)} />, paneContext({ workbook }));
    });
    await waitForEntry('Henan', TOLD);
    await press('Open with it Henan');
    expect(opened).toMatchObject([
      {
        kind: 'regression',
        data: { reference: { address: 'A1:C10', rowCount: 10 }, cells: larger },
      },
    ]);
  });

  it('is used where it is a period before the first one', async () => {
    const block: Block = [
      ['region', 2009, 2010, 2011],
      ['a', 1, 2, 3],
      ['b', 2, 3, 5],
    ];
    const task: CouplingTask = {
      ...STUDY_TASK,
      layout: {
        kind: 'periodsAcross',
        regionColumn: undefined,
        indicatorColumn: 0,
        firstPeriodColumn: 1,
      },
      headings: new Map([
        [0, 'region'],
        [1, '2010'],
      ]),
      design: {
        ...STANDARD_DESIGN,
        systems: [
          { name: 'A', weight: 0.5, indicators: [{ column: 0, direction: 1, weight: 1 }] },
          { name: 'B', weight: 0.5, indicators: [{ column: 1, direction: 1, weight: 1 }] },
        ],
      },
      indicators: new Map([
        [0, 'a'],
        [1, 'b'],
      ]),
    };
    workbook.elsewhere.clear();
    workbook.models.add(henanModel({ name: 'Study', task, beside: {} }), {
      sheetName: 'Data',
      address: 'B2:E4',
      rowCount: 3,
      columnCount: 4,
    });
    workbook.address = 'B2:E4';
    const opened: OpenedModel[] = [];
    workbook.select(block);
    await act(async () => {
      renderInPane(<Section onOpen={(model) => opened.push(model)} />, paneContext({ workbook }));
    });
    const told = /Column C \(2009\) in B2:E4, before the first period of the model, is filled/;
    await waitForEntry('Study', told);
    await press('Rerun Study');
    await waitForEntry('Study', /Computed anew/);
    expect(entry('Study').match(new RegExp(told, 'g'))).toHaveLength(2);
    await press('Open Study');
    await press('Open with it Study');
    expect(opened).toMatchObject([
      { layout: { firstPeriodColumn: 2 } },
      { layout: { firstPeriodColumn: 1 } },
    ]);
    await press('Leave it out Study');
    await waitFor(() => expect(entry('Study')).not.toMatch(/Column C/));
    expect(workbook.models.stored[0].task).toMatchObject({ layout: { firstPeriodColumn: 2 } });
  });
});

describe('parts that are no models', () => {
  it('are told of with what is wrong, and that they are kept', async () => {
    workbook.models.parts = [
      {
        partId: '{N}',
        read: { kind: 'newer', format: '3', label: { name: 'N', yokeVersion: '3.0' } },
      },
      {
        partId: '{M}',
        read: {
          kind: 'malformed',
          problem: {
            code: 'badAttribute',
            element: 'model',
            attribute: 'id',
            arrived: '<img src=x>',
          },
          label: {},
        },
      },
    ];
    await openTab(henanBlock());
    await waitForEntry('N', /newer Yoke \(3\.0\).*format is 3.*It stays in the file as it is/);
    const malformed = entry('A part without a name');
    expect(malformed).toMatch(/“id” of “model” cannot be “<img src=x>”\. It stays in the file/);
    expect(document.querySelector('img')).toBeNull();
    expect(() => button('Remove N')).toThrow();
    await press('Remove A part without a name');
    await press('Remove it');
    await waitFor(() => expect(workbook.models.parts).toHaveLength(1));
  });
});

describe('opening', () => {
  it('fills the regression’s form and shows its result', async () => {
    const task = {
      ...henanModel().task,
      sample: '2002 2016',
      covariance: 'hc1',
    } as StoredModel['task'];
    workbook.models.add(henanModel({ task }), SOURCE);
    await openPane(henanBlock());
    await waitForEntry('Henan', /current/);
    await press('Open Henan');
    await screen.findByText('Dependent Variable: DU');
    expect((screen.getByLabelText('Equation') as HTMLInputElement).value).toBe('Du C K');
    expect((screen.getByLabelText('Sample') as HTMLInputElement).value).toBe('2002 2016');
    expect(screen.getByText('Sample: 2002 2016')).toBeTruthy();
    expect(screen.queryByText(/form has changed since this result/)).toBeNull();
  });

  it('fills the study’s form and shows its result', async () => {
    const model = henanModel({ name: 'Study', task: STUDY_TASK, digest: digestOf(SMALL_PANEL) });
    workbook.models.add(model, SOURCE);
    await openPane(SMALL_PANEL);
    await waitForEntry('Study', /Coupling study: Economy · Environment.*current/);
    await press('Open Study');
    const name = (await screen.findByLabelText('Name of system 1')) as HTMLInputElement;
    expect(name.value).toBe('Economy');
    expect((screen.getByLabelText('waste is a cost') as HTMLInputElement).checked).toBe(true);
    await press('All choices');
    expect((screen.getByLabelText('θ in D = (C·T)^θ') as HTMLInputElement).value).toBe('0.4');
    expect(await screen.findAllByText('东部')).toHaveLength(4);
  });

  it('says why a model does not fit the data any more', async () => {
    workbook.models.add(henanModel({ name: 'Study', task: STUDY_TASK }), SOURCE);
    await openTab(henanBlock());
    await waitForEntry('Study', /current/);
    await press('Open Study');
    await waitForEntry(
      'Study',
      /a column named “year” is needed|a column named “region” is needed/,
    );
  });
});
