/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { WorkbookError } from '../../../src/errors/workbook-error';
import { SharingSection } from '../../../src/pane/workbook/sharing-section';
import type {
  FoundFormula,
  LeftFormula,
  RememberedCount,
  ScannedSheet,
} from '../../../src/sharing/workbook-formulas';
import { paneTexts } from '../../../src/text/pane-texts';
import { sharingTexts } from '../../../src/text/sharing-texts';
import { FakeWorkbook } from '../fake-workbook';
import { paneContext, part, renderInPane } from '../in-pane';

jest.setTimeout(30_000);

const EN = sharingTexts('en');

let workbook: FakeWorkbook;

beforeEach(() => {
  workbook = new FakeWorkbook();
  workbook.scan = scanOf(
    sheet('Index', [
      found('Index', 1, '=CCD(A2:A3,B2:B3)', [[0.5], [0.7]]),
      found('Index', 4, '=CCD(0.2,0.8)', [[0.63]]),
    ]),
    sheet('Notes', [found('Notes', 0, '=WEIGHTS(A1:B9,"pca")', [[0.4, 0.6]])]),
  );
});
afterEach(cleanup);

function found(
  sheetName: string,
  row: number,
  formula: string,
  values: FoundFormula['values'],
): FoundFormula {
  const at = { row, column: 4, rowCount: values.length, columnCount: values[0].length };
  return { sheetName, at, formula, values };
}

function sheet(
  name: string,
  formulas: readonly FoundFormula[],
  change: Partial<ScannedSheet> = {},
): ScannedSheet {
  return { name, isProtected: false, visibility: 'visible', formulas, ...change };
}

function scanOf(...sheets: readonly ScannedSheet[]): FakeWorkbook['scan'] {
  const valuesOf: FakeWorkbook['scan']['cells']['valuesOf'] = ({ at }) =>
    Array.from({ length: at.rowCount }, (_, row) =>
      Array.from({ length: at.columnCount }, (_, column) => 0.1 * (row + column + 1)),
    );
  return { sheets, cells: { resolve: () => undefined, valuesOf } };
}

async function scan(language: 'en' | 'zh' = 'en'): Promise<void> {
  renderInPane(<SharingSection />, paneContext({ workbook, language }));
  part.click(sharingTexts(language).scan);
  await screen.findByLabelText(sharingTexts(language).found);
}

function choose(name: string, form: string): void {
  fireEvent.change(part.labelled(EN.becomes(name)), { target: { value: form } });
}

/** What the cells of the conversion asked for last become, sheet by sheet. */
const asked = (): unknown[] =>
  workbook.converted[workbook.converted.length - 1].map(({ found: { sheetName }, cells }) => [
    sheetName,
    cells,
  ]);

describe('preparing a workbook for sharing', () => {
  it('says that there is nothing where no formula calls Yoke', async () => {
    workbook.scan = scanOf(sheet('Index', []));
    renderInPane(<SharingSection />, paneContext({ workbook }));
    part.click(EN.scan);
    await screen.findByText(EN.nothing);
    expect(screen.queryByText(EN.convert)).toBeNull();
  });

  it('counts formulas and cells by sheet, and leaves out sheets without any', async () => {
    workbook.scan = scanOf(...workbook.scan.sheets, sheet('Plain', []));
    await scan();
    expect(part.rows(EN.found)).toEqual([
      ['Index', '2', '3'],
      ['Notes', '1', '2'],
    ]);
  });

  it('says why a formula can become values only', async () => {
    await scan();
    expect(part.text()).toContain(
      EN.onlyValues(1, EN.obstacles.principalComponents, 'Notes!E1:F1'),
    );
  });

  it('says of protected and hidden sheets what becomes of them, and converts no protected one', async () => {
    const [index, notes] = workbook.scan.sheets;
    workbook.scan = scanOf({ ...index, visibility: 'hidden' }, { ...notes, isProtected: true });
    await scan();
    expect(part.text()).toContain(EN.hiddenSheet('Index'));
    expect(part.text()).toContain(EN.protectedSheet('Notes'));
    expect(screen.queryByLabelText(EN.becomes('Notes'))).toBeNull();
    part.click(EN.convert);
    await screen.findByText(EN.takenBack(0));
    expect(asked().map((replaced) => (replaced as [string])[0])).toEqual(['Index', 'Index']);
  });

  it('counts formulas that are not computed, and leaves them', async () => {
    workbook.scan = scanOf(
      sheet('Index', [
        found('Index', 1, '=CCD(0.2,0.8)', [[{ code: '#NAME?' } as never]]),
        { ...found('Index', 2, '=CCD(A2:A3,B2:B3)', [[0.5], [0.7]]), isReferredTo: true },
      ]),
    );
    await scan();
    expect(part.text()).toContain(EN.notComputed(2));
    expect(part.button(EN.convert).getAttribute('aria-disabled')).toBe('true');
  });

  it('converts each sheet into what was chosen for it', async () => {
    await scan();
    choose('Index', 'values');
    choose('Notes', 'leave');
    workbook.conversion = {
      state: 'converted',
      comparedCells: 3,
      comparedOthers: 0,
      becameValues: [],
    };
    part.click(EN.convert);
    await screen.findByText(EN.converted(3, 0));
    expect(asked()).toEqual([
      ['Index', [[0.5], [0.7]]],
      ['Index', [[0.63]]],
    ]);
    // What was found is not there any more.
    expect(screen.queryByLabelText(EN.found)).toBeNull();
    expect(part.button(EN.putBack)).toBeTruthy();
  });

  it('begins with native formulas, of which each cell has its own', async () => {
    await scan();
    choose('Notes', 'leave');
    part.click(EN.convert);
    await screen.findByText(EN.takenBack(0));
    const [[, first]] = asked() as [string, { formula: string }[][]][];
    expect(first).toHaveLength(2);
    for (const [{ formula }] of first) {
      expect(formula).toMatch(/^=IF\(/);
      expect(formula).not.toContain('CCD');
    }
  });

  it('tells of regressions that became values', async () => {
    await scan();
    const [{ formulas }] = workbook.scan.sheets;
    workbook.conversion = {
      state: 'converted',
      comparedCells: 5,
      comparedOthers: 2,
      becameValues: [
        { found: formulas[0], why: 'digits' },
        { found: formulas[1], why: 'notComputed' },
      ],
    };
    part.click(EN.convert);
    const { digits, notComputed } = EN.becameValues;
    await screen.findByText(
      `${EN.converted(5, 2)} ${digits(1, 'Index!E2:E3')} ${notComputed(1, 'Index!E5')}`,
    );
  });

  it('names each cell that would differ, up to a dozen, and lets choose anew', async () => {
    const differences = Array.from({ length: 14 }, (_, row) => ({
      sheetName: 'Index',
      address: `E${row + 2}`,
      before: '0.5',
      after: '#NAME?',
    }));
    workbook.conversion = { state: 'takenBack', differences };
    await scan();
    choose('Index', 'lambda');
    part.click(EN.convert);
    await screen.findByText(EN.takenBack(14));
    const named = [...document.querySelectorAll('li')].map((line) => line.textContent);
    expect(named).toHaveLength(13);
    expect(named[0]).toBe(EN.difference('Index!E2', '0.5', '#NAME?'));
    expect(named[12]).toBe('…');
    expect(part.labelled(EN.becomes('Index')).value).toBe('lambda');
    expect(screen.queryByText(EN.putBack)).toBeNull();
  });

  it('says of a cell that would be blank that it would hold nothing', async () => {
    workbook.conversion = {
      state: 'takenBack',
      differences: [{ sheetName: 'Index', address: 'E3', before: '0.5', after: '' }],
    };
    await scan();
    part.click(EN.convert);
    await screen.findByText('Index!E3: 0.5 would become nothing');
  });

  it('says what failed, and that nothing was changed', async () => {
    await scan();
    workbook.conversionError = new WorkbookError('hostFailed', 'out of memory');
    part.click(EN.convert);
    await screen.findByText(new RegExp(paneTexts('en').workbookErrors.hostFailed));
    expect(part.text()).toContain('out of memory');
  });
});

describe('putting the formulas back', () => {
  const ready = [
    { sheetName: 'Index', address: 'E2:E3', formula: '=CCD(A2:A3,B2:B3)' },
    { sheetName: 'Notes', address: 'E1:F1', formula: '=WEIGHTS(A1:B9,"pca")' },
  ];
  const remembering = (formulas: number): RememberedCount => ({
    formulas,
    newer: 0,
    malformed: 0,
  });
  const unread = { newer: 0, malformed: 0 };

  it('shows every formula that would be written before it is, and writes those that were shown', async () => {
    workbook.shared = remembering(2);
    workbook.plan = { ready, left: [], unread };
    workbook.putBack = { formulas: 2, left: [], recomputed: [] };
    await scan();
    expect(part.text()).toContain(EN.remembered(2));
    part.click(EN.putBack);
    await screen.findByLabelText(EN.toPutBack);
    expect(part.rows(EN.toPutBack)).toEqual(
      ready.map(({ sheetName, address, formula }) => [`${sheetName}!${address}`, formula]),
    );
    expect(workbook.confirmed).toEqual([]);
    part.click(EN.confirmPutBack(2));
    await screen.findByText(EN.wasPutBack(2, 0));
    expect(workbook.confirmed).toEqual([ready]);
    expect(screen.queryByLabelText(EN.found)).toBeNull();
  });

  it('writes nothing where the person would rather not', async () => {
    workbook.shared = remembering(2);
    workbook.plan = { ready, left: [], unread };
    await scan();
    part.click(EN.putBack);
    await screen.findByLabelText(EN.toPutBack);
    part.click(EN.notNow);
    await waitFor(() => expect(screen.queryByLabelText(EN.toPutBack)).toBeNull());
    expect(workbook.confirmed).toEqual([]);
  });

  it('is offered too where no formula calls Yoke any more', async () => {
    workbook.scan = scanOf(sheet('Index', []));
    workbook.shared = remembering(1);
    renderInPane(<SharingSection />, paneContext({ workbook }));
    part.click(EN.scan);
    await screen.findByText(EN.remembered(1));
    expect(part.button(EN.putBack)).toBeTruthy();
  });

  it('forgets what stands in its place already', async () => {
    workbook.shared = remembering(1);
    await scan();
    part.click(EN.putBack);
    await screen.findByText(EN.nothingToPutBack);
    expect(workbook.confirmed).toEqual([[]]);
  });

  it('tells of memories that a newer Yoke wrote, and of those that cannot be read', async () => {
    workbook.shared = { formulas: 0, newer: 1, malformed: 2 };
    await scan();
    expect(part.text()).toContain(EN.newerMemory(1));
    expect(part.text()).toContain(EN.malformedMemory(2));
    expect(screen.queryByText(EN.putBack)).toBeNull();
  });

  it.each(['en', 'zh'] as const)(
    'names each formula that is left, and why, %s',
    async (language) => {
      const texts = sharingTexts(language);
      const left: LeftFormula[] = [
        { sheetName: 'Index', address: 'E2', formula: '=CCD(#REF!,1)', why: 'dataGone' },
        { sheetName: 'Notes', address: 'E1', formula: '=CCD(1,1)', why: 'outward', detail: 'RTD' },
      ];
      workbook.shared = remembering(3);
      workbook.plan = { ready: [ready[0]], left, unread };
      workbook.putBack = { formulas: 1, left, recomputed: [ready[0]] };
      await scan(language);
      part.click(texts.putBack);
      await screen.findByText(texts.leftAlone(2));
      part.click(texts.confirmPutBack(1));
      await screen.findByText(
        language === 'zh' ? '已恢复 1 个公式，2 个保持原样：' : '1 formula put back, 2 left:',
      );
      const lines = [...document.querySelectorAll('li')].map((line) => line.textContent);
      expect(lines).toEqual(
        language === 'zh'
          ? [
              'Index!E2：所用数据已不存在',
              'Notes!E1：会访问此工作簿之外的内容（RTD）；如确有需要，请手动输入',
            ]
          : [
              'Index!E2: its data are gone',
              'Notes!E1: it reaches outside this workbook (RTD); enter it by hand if you want it',
            ],
      );
      expect(part.text()).toContain(texts.recomputed(1, 'Index!E2:E3'));
    },
  );
});

describe('in Chinese', () => {
  it('every word is', async () => {
    workbook.shared = { formulas: 2, newer: 1, malformed: 1 };
    const [index, notes] = workbook.scan.sheets;
    workbook.scan = scanOf({ ...index, visibility: 'hidden' }, { ...notes });
    await scan('zh');
    const terms = /Yoke|Excel|WPS|LibreOffice|LAMBDA|Microsoft|Index|Notes|#NAME\?/g;
    expect(part.text().replace(terms, '')).not.toMatch(/[A-Za-z]{2,}/);
  });
});
