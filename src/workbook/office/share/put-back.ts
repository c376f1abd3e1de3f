import { overlap } from '../../../report/plan-extent';
import { rangeAddress } from '../../../report/cell-address';
import {
  type RememberedFormula,
  type SharedMemory,
  withNamesKept,
} from '../../../sharing/shared-memory';
import type {
  FormulaToPutBack,
  LeftFormula,
  PutBackPlan,
  PutBackResult,
} from '../../../sharing/workbook-formulas';
import { runInExcel } from '../office-error';
import { surely } from '../surely';
import { readAnchors } from './anchors';
import { type Covered, cover, coverAgain, writeFormulas } from './covered-cells';
import { DataDigests } from './data-digest';
import { forgetAll } from './forget';
import { type Judged, judge } from './judge-put-back';
import { type MemoryPart, readParts } from './memory-parts';
import { type FormulaState, type ReadyState, shownOf, stateOf } from './plan-put-back';
import { type ReadSheet, readSheets } from './read-workbook';
import { runAsOneStep } from './share-context';

type Context = Excel.RequestContext;

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
      await writeFormulas(context, covered);
      judged = await judge(context, covered, sheets);
    } catch (error) {
      // The first failure is the one to tell of, unless something may have been left.
      const sheets = new Set(covered.map(({ ready }) => ready.sheetName));
      await surely(() => runInExcel((again) => coverAgain(again, covered)), [...sheets].join(', '));
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

/** What is written, and why the rest is not. */
function sortOut(
  states: readonly FormulaState[],
  shown: readonly FormulaToPutBack[],
): { wanted: ReadyState[]; left: LeftFormula[] } {
  const keys = new Set(shown.map(keyOf));
  const wanted: ReadyState[] = [];
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
  const taken = new Map<string, ReadyState[]>();
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
