import { InputError } from '../../../../errors/input-error';
import type { Progress } from '../../../steps';
import type { RegressionAudit } from '../regression-audit';
import { CandidateList } from './candidate-list';
import { chanceMatch } from './chance-match';
import { type FoundSpecification, byDigits, distinct, heldAgainst } from './found-specification';
import { type RestoredRegression, restoredRegression } from './restored-regression';
import { isScaled, withScales } from './scales';
import type { SearchData } from './specification';
import { stretchesOf } from './stretches';
import { targetsOf } from './targets';
import { type TermChoice, levelChoices, termChoices } from './term-choices';
import { transformationChoices } from './transformation-choices';
import { type Trials, transformationsFor, tryStretch } from './try-stretch';

export interface SearchOptions {
  /** How far back a term may reach; 2 when left out. */
  readonly mostLag?: number;
}

export interface SpecificationSearch {
  /** The one with the most digits first. */
  readonly found: readonly FoundSpecification[];
  /** How many regressions were tried. */
  readonly tried: number;
  readonly mostLag: number;
  /** The first with the signs that it uses series without; left out where chance gives as much. */
  readonly restored?: RestoredRegression | undefined;
}

/** How many come through the first sieve, the second, and into the result. */
const KEPT_BY_DISTANCE = 100;
const KEPT_BY_DIGITS = 12;
const MOST_TRIED = 4e7;
const DEFAULT_LAG = 2;
/**
 * Looks for the regressions over given data that a printed table may come from: contiguous rows,
 * series as they are or transformed, lags, signs lost in print; with a constant, and without one where
 * the table prints none. All are held
 * against R², or what stands for it, and the sizes of t; the nearest are computed in full, with every
 * way to scale their series, and ranked by how many of the printed digits they share.
 *
 * @throws InputError searchTooLarge; nothingToSearchBy where neither R² nor the t of all slopes is printed
 */
export function* specificationSearchSteps(
  audit: RegressionAudit,
  data: SearchData,
  { mostLag = DEFAULT_LAG }: SearchOptions = {},
): Generator<Progress, SpecificationSearch> {
  const targets = targetsOf(audit);
  if (targets.share === undefined && targets.tStatistics.length === 0) {
    throw new InputError({ code: 'nothingToSearchBy' });
  }
  const { slopeCount } = targets;
  const choices = [
    ...termChoices(data.series.length, slopeCount, mostLag),
    ...levelChoices(data.series.length, slopeCount, mostLag),
  ];
  const stretches = stretchesOf(data, targets, mostLag);
  const allTrials = targets.constants.map((hasConstant) => trialsOf(hasConstant, choices));
  const perStretch = allTrials.reduce(
    (sum, trials) =>
      choices.reduce((own, choice) => own + transformationsFor(choice, trials).length, sum),
    0,
  );
  // Only the choices that reach back as far as a stretch allows for are tried on it.
  const count = (perStretch * stretches.length) / (mostLag + 1);
  if (count > MOST_TRIED) {
    throw new InputError({ code: 'searchTooLarge', count: Math.round(count), allowed: MOST_TRIED });
  }
  const total = stretches.length * allTrials.length + KEPT_BY_DISTANCE + KEPT_BY_DIGITS;
  let done = 0;
  const list = new CandidateList(KEPT_BY_DISTANCE);
  let tried = 0;
  for (const trials of allTrials) {
    for (const stretch of stretches) {
      tried += tryStretch(data, targets, trials, stretch, list);
      yield { done: ++done, total };
    }
  }
  const near: FoundSpecification[] = [];
  const candidates = list.nearest();
  for (const { specification } of candidates) {
    const found = heldAgainst(audit.printed, data, specification);
    if (found !== undefined) near.push(found);
    yield { done: ++done, total };
  }
  near.sort(byDigits);
  const scaled: FoundSpecification[] = [];
  for (const found of near.slice(0, KEPT_BY_DIGITS)) {
    scaled.push(...(isScaled(found) ? [] : withScales(audit.printed, data, found)));
    yield { done: Math.min(++done, total), total };
  }
  const found = distinct([...scaled, ...near].sort(byDigits));
  return { found, tried, mostLag, restored: restoredFirst(data, found, tried) };
}

function restoredFirst(
  data: SearchData,
  [best]: readonly FoundSpecification[],
  tried: number,
): RestoredRegression | undefined {
  return best === undefined || chanceMatch(best.match, tried).isNoBetter
    ? undefined
    : restoredRegression(data, best.specification);
}

/** The choices of transformations are the same for every stretch: they are made once. */
function trialsOf(hasConstant: boolean, choices: readonly TermChoice[]): Trials {
  const most = choices.reduce((longest, { used }) => Math.max(longest, used.length), 0);
  const byCount = Array.from({ length: most + 1 }, (_, seriesCount) =>
    transformationChoices(seriesCount, hasConstant),
  );
  return { hasConstant, choices, transformations: (seriesCount) => byCount[seriesCount] };
}
