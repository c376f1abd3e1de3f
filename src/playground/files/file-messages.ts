import type { Difference } from './compare-values';
import { FileFault } from './file-fault';
import type { Loss } from './loss';
import type { FileTexts } from './text/file-texts';

/** How many are named before a list only counts the rest. */
const MOST_NAMED = 5;

/** One line for each kind of thing that is lost, with the places where that is known. */
export function lossLines(losses: readonly Loss[], texts: FileTexts): string[] {
  return losses.map(({ kind, where }) =>
    where.length === 0 ? texts.loss[kind] : texts.withNames(texts.loss[kind], named(where, texts)),
  );
}

export function differenceLines(found: readonly Difference[], texts: FileTexts): string[] {
  const shown = found
    .slice(0, MOST_NAMED)
    .map(({ cell, inFile, here }) => texts.difference(cell, String(inFile), String(here)));
  const more = found.length - shown.length;
  return more > 0 ? [...shown, texts.andMore(['…'], more)] : shown;
}

/** A failure in words; what is no fault of the file goes to the console as well. */
export function faultText(failure: unknown, texts: FileTexts): string {
  if (failure instanceof FileFault) return texts.fault[failure.code](failure.details);
  console.error(failure);
  return texts.failed;
}

function named(where: readonly string[], texts: FileTexts): string {
  return texts.andMore(where.slice(0, MOST_NAMED), Math.max(0, where.length - MOST_NAMED));
}
