import { errorCodeOf } from '../../../cells/cell-value';
import { cellAddress } from '../../../report/cell-address';
import { shownCell, showsTheSame } from '../../../sharing/compare-cells';
import { callsLinest, isUncomputed } from '../../../sharing/replacement';
import type { LeftFormula } from '../../../sharing/workbook-formulas';
import { type Covered, coverAgain } from './covered-cells';
import { type ReadyFormula, shownOf } from './plan-put-back';
import { type ReadSheet, usedPartOf, valuesAt } from './read-workbook';
import { settledSheets } from './settled-sheets';

type Context = Excel.RequestContext;

export interface Judged {
  readonly kept: readonly Covered[];
  readonly refused: readonly LeftFormula[];
  readonly recomputed: readonly ReadyFormula[];
}

/**
 * Holds what the formulas show against what stood there, and takes out those that are not as they
 * should be. Others may refer to these: so it looks again until all are.
 */
export async function judge(
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
