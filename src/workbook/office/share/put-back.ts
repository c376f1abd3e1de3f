import { errorCodeOf } from '../../../cells/cell-value';
import { overlap } from '../../../report/plan-extent';
import { cellAddress, rangeAddress } from '../../../report/cell-address';
import { shownCell, showsTheSame } from '../../../sharing/compare-cells';
import { callsLinest, isUncomputed } from '../../../sharing/replacement';
import {
  MEMORY_NAMESPACE,
  type RememberedFormula,
  type SharedMemory,
  readMemory,
  withNamesKept,
} from '../../../sharing/shared-memory';
import type {
  FormulaToPutBack,
  LeftFormula,
  PutBackPlan,
  PutBackResult,
  RememberedCount,
} from '../../../sharing/workbook-formulas';
import type { CellBlock } from '../insert/cell-batches';
import { type SentCell, readContents, writeBlock, writeContents } from '../insert/cell-contents';
import { runInExcel } from '../office-error';
import { readAnchors } from './anchors';
import { yokeBlock } from './convert-cells';
import { DataDigests } from './data-digest';
import { forgetAll } from './forget';
import { type FormulaState, type ReadyFormula, stateOf } from './plan-put-back';
import { type ReadSheet, readSheets, usedPartOf, valuesAt } from './read-workbook';
import { settledSheets } from './settled-sheets';
import { cellCount, inBatches, runAsOneStep } from './share-context';

type Context = Excel.RequestContext;

export interface MemoryPart {
  readonly part: Excel.CustomXmlPart;
  readonly memory: SharedMemory;
}

/** What the file remembers, and what of it cannot be read. */
export async function countShared(): Promise<RememberedCount> {
  return runInExcel(async (context) => {
    const { parts, newer, malformed } = await readParts(context);
    const formulas = parts.reduce((sum, { memory }) => sum + memory.formulas.length, 0);
    return { formulas, newer, malformed };
  });
}

/** What putting back would do; nothing is written. */
export async function planPutBack(): Promise<PutBackPlan> {
  return runInExcel(async (context) => {
    const { parts, newer, malformed } = await readParts(context);
    const { states } = await lookAt(context, parts);
    return {
      ready: states.flatMap((state) => (state.kind === 'ready' ? [shownOf(state.ready)] : [])),
      left: states.flatMap((state) => (state.kind === 'left' ? [state.left] : [])),
      unread: { newer, malformed },
    };
  });
}

/**
 * Puts the formulas of Yoke back that were shown before. A formula that then comes out otherwise though
 * its data are the same, or not at all, is taken out again. The others stay as they are, and in the
 * file's memory. When Excel fails on the way, the cells are as they were; when it fails at forgetting,
 * which comes last, the formulas are back.
 */
export async function putBackFormulas(shown: readonly FormulaToPutBack[]): Promise<PutBackResult> {
  return runAsOneStep(async (context) => {
    const { parts } = await readParts(context);
    const { states, sheets } = await lookAt(context, parts);
    const { wanted, left } = sortOut(states, shown);
    const covered: Covered[] = [];
    let judged: Judged;
    try {
      await cover(context, wanted, covered);
      await write(context, covered);
      judged = await judge(context, covered, sheets);
    } catch (error) {
      // The first failure is the one to tell of, whatever becomes of the taking back.
      await runInExcel((again) => coverAgain(again, covered)).catch(() => undefined);
      throw error;
    }
    const done = new Set([
      ...judged.kept.map(({ remembered }) => remembered),
      ...states.flatMap((state) => (state.kind === 'back' ? [state.remembered] : [])),
    ]);
    await forgetAll(context, parts, remaining(parts, done));
    return {
      formulas: judged.kept.length,
      left: [...left, ...judged.refused],
      recomputed: judged.recomputed.map(shownOf),
    };
  });
}

type Ready = Extract<FormulaState, { kind: 'ready' }>;

/** What is written, and why the rest is not. */
function sortOut(
  states: readonly FormulaState[],
  shown: readonly FormulaToPutBack[],
): { wanted: Ready[]; left: LeftFormula[] } {
  const keys = new Set(shown.map(keyOf));
  const wanted: Ready[] = [];
  const left: LeftFormula[] = [];
  for (const state of states) {
    if (state.kind === 'left') left.push(state.left);
    if (state.kind !== 'ready') continue;
    const own = shownOf(state.ready);
    // Something else than what was shown: it was changed meanwhile.
    if (keys.has(keyOf(own))) wanted.push(state);
    else left.push({ ...own, why: 'changed' });
  }
  return { wanted, left };
}

const keyOf = ({ sheetName, address, formula }: FormulaToPutBack): string =>
  JSON.stringify([sheetName, address, formula]);

function shownOf({ sheetName, shown, formula }: ReadyFormula): FormulaToPutBack {
  return { sheetName, address: rangeAddress(shown), formula };
}

interface ReadParts {
  readonly parts: readonly MemoryPart[];
  readonly newer: number;
  readonly malformed: number;
}

async function readParts(context: Context): Promise<ReadParts> {
  const parts = context.workbook.customXmlParts.getByNamespace(MEMORY_NAMESPACE);
  parts.load('items/id');
  await context.sync();
  const texts = parts.items.map((part) => part.getXml());
  await context.sync();
  const read = texts.map(({ value }) => readMemory(value));
  return {
    parts: parts.items.flatMap((part, index) => {
      const memory = read[index];
      return memory.kind === 'memory' ? [{ part, memory: memory.memory }] : [];
    }),
    newer: read.filter(({ kind }) => kind === 'newer').length,
    malformed: read.filter(({ kind }) => kind === 'malformed').length,
  };
}

async function lookAt(
  context: Context,
  parts: readonly MemoryPart[],
): Promise<{ states: FormulaState[]; sheets: readonly ReadSheet[] }> {
  if (parts.length === 0) return { states: [], sheets: [] };
  const sheets = await readSheets(context);
  const digests = new DataDigests(sheets);
  const states: FormulaState[] = [];
  for (const { memory } of parts) {
    const numbers = memory.formulas.flatMap(({ trace }) => trace?.anchors ?? []);
    const anchors = await readAnchors(context, memory.id, numbers);
    for (const remembered of memory.formulas) {
      states.push(stateOf(remembered, { sheets, anchors, digests }));
    }
  }
  return { states: lastOfEach(states), sheets };
}

/** Of two that would fill the same cells the later conversion tells what stood there last. */
function lastOfEach(states: readonly FormulaState[]): FormulaState[] {
  const taken = new Map<string, Ready[]>();
  const kept: FormulaState[] = [];
  for (const state of [...states].reverse()) {
    if (state.kind === 'ready') {
      const { sheetId, shown } = state.ready;
      const own = taken.get(sheetId) ?? [];
      taken.set(sheetId, own);
      const covering = own.find(({ ready }) => overlap(ready.shown, shown));
      if (covering !== undefined) {
        const { remembered } = state;
        const isSame = rangeAddress(covering.ready.shown) === rangeAddress(shown);
        kept.push(
          isSame
            ? { kind: 'back', remembered }
            : { kind: 'left', remembered, left: { ...shownOf(state.ready), why: 'changed' } },
        );
        continue;
      }
      own.push(state);
    }
    kept.push(state);
  }
  return kept.reverse();
}

/** A formula that is written, and what stood in its cells before. */
interface Covered extends Ready {
  readonly contents: readonly CellBlock<SentCell>[];
}

async function cover(
  context: Context,
  wanted: readonly Ready[],
  covered: Covered[],
): Promise<void> {
  for (const sheetId of new Set(wanted.map(({ ready }) => ready.sheetId))) {
    const own = wanted.filter(({ ready }) => ready.sheetId === sheetId);
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const blocks = await readContents(
      context,
      sheet,
      own.map(({ ready }) => ready.at),
    );
    // In the order of the areas, each cut by rows.
    let next = 0;
    for (const state of own) {
      const contents: CellBlock<SentCell>[] = [];
      for (let rows = 0; rows < state.ready.at.rowCount; rows += blocks[next++].cells.length) {
        contents.push(blocks[next]);
      }
      covered.push({ ...state, contents });
    }
  }
}

async function write(context: Context, covered: readonly Covered[]): Promise<void> {
  for (const batch of inBatches(covered, ({ ready }) => cellCount(ready.at))) {
    for (const { ready, contents } of batch) {
      const formats = contents.flatMap(({ numberFormats }) => numberFormats);
      writeBlock(context.workbook.worksheets.getItem(ready.sheetId), yokeBlock(ready, formats));
    }
    await context.sync();
  }
}

async function coverAgain(context: Context, covered: readonly Covered[]): Promise<void> {
  for (const sheetId of new Set(covered.map(({ ready }) => ready.sheetId))) {
    const own = covered.filter(({ ready }) => ready.sheetId === sheetId);
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    await context.sync();
    if (sheet.isNullObject) continue;
    await writeContents(
      context,
      sheet,
      own.flatMap(({ contents }) => contents),
    );
    await context.sync();
  }
}

interface Judged {
  readonly kept: readonly Covered[];
  readonly refused: readonly LeftFormula[];
  readonly recomputed: readonly ReadyFormula[];
}

/**
 * Holds what the formulas show against what stood there, and takes out those that are not as they
 * should be. Others may refer to these: so it looks again until all are.
 */
async function judge(
  context: Context,
  covered: readonly Covered[],
  before: readonly ReadSheet[],
): Promise<Judged> {
  const refused: LeftFormula[] = [];
  let kept = [...covered];
  for (;;) {
    const after = await settledSheets(
      context,
      kept.map(({ ready }) => ({ sheetName: ready.sheetName, at: ready.shown })),
    );
    const verdicts = kept.map((each) => verdictOn(each.ready, before, after));
    const wrong = kept.filter((_, index) => typeof verdicts[index] === 'object');
    refused.push(...verdicts.filter((verdict) => typeof verdict === 'object'));
    if (wrong.length === 0) {
      const recomputed = kept.filter((_, index) => verdicts[index] === 'recomputed');
      return { kept, refused, recomputed: recomputed.map(({ ready }) => ready) };
    }
    kept = kept.filter((each) => !wrong.includes(each));
    await coverAgain(context, wrong);
  }
}

function verdictOn(
  ready: ReadyFormula,
  before: readonly ReadSheet[],
  after: readonly ReadSheet[],
): 'same' | 'recomputed' | LeftFormula {
  const { sheetName, shown: at, formula, isDataChanged, data } = ready;
  const [was, is] = [before, after].map((sheets) => valuesAt(sheets, { sheetName, at })!);
  const isLinest = callsLinest(formula);
  for (let r = 0; r < at.rowCount; r++) {
    for (let c = 0; c < at.columnCount; c++) {
      if (showsTheSame(was[r][c], is[r][c], isLinest)) continue;
      if (isUncomputed(is[r][c])) return { ...shownOf(ready), why: 'notComputed' };
      if (errorCodeOf(is[r][c]) === '#REF!') return { ...shownOf(ready), why: 'dataGone' };
      if (isDataChanged || !data.every((place) => isUnchanged(place, before, after))) {
        return 'recomputed';
      }
      const cell = cellAddress({ row: at.row + r, column: at.column + c });
      const detail = `${cell}: ${shownCell(was[r][c])} → ${shownCell(is[r][c])}`;
      return { ...shownOf(ready), why: 'differs', detail };
    }
  }
  return 'same';
}

/** Data may be results of formulas that were put back as well. */
function isUnchanged(
  place: ReadyFormula['data'][number],
  before: readonly ReadSheet[],
  after: readonly ReadSheet[],
): boolean {
  const [was, is] = [before, after].map((sheets) => usedPartOf(sheets, place)?.values ?? []);
  return (
    was.length === is.length &&
    was.every((row, r) => row.every((cell, c) => showsTheSame(cell, is[r][c], true)))
  );
}

/** The memories without what is done. */
function remaining(
  parts: readonly MemoryPart[],
  done: ReadonlySet<RememberedFormula>,
): SharedMemory[] {
  return withNamesKept(
    parts.map(({ memory }) => ({
      ...memory,
      formulas: memory.formulas.filter((each) => !done.has(each)),
    })),
  );
}
