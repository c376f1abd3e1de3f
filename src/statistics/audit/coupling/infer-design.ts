import type { Steps } from '../../../numerics/steps';
import {
  COUPLING_FORM_NAMES,
  type CouplingFormName,
  couplingForm,
} from '../../coupling/coupling-degree';
import { equalWeights, type StatedWeight, statedWeight } from './assumed-design';
import { checkableRows } from './checkable-rows';
import { type FittedDesign, fitDesign } from './fit-design';
import { fitFreeWeights } from './fit-free-weights';
import { fitFrame, type ThetaFit } from './fit-theta';
import type { WeightFrame } from './row-check';
import { guessWeights } from './guess-weights';
import type { PrintedCouplingTable, PrintedRow } from './printed-coupling-table';
import type { Solving } from './solve-row';
import {
  sharedTheta,
  statedThetaRange,
  statedThetas,
  type ThetaCandidates,
  thetaCandidates,
} from './theta-candidates';

/** What the reader of a table knows of how it was made; the rest is found out. */
export interface GivenDesign {
  readonly form?: CouplingFormName;
  /** As they are written, a number as a decimal of its own digits. */
  readonly weights?: readonly (StatedWeight | number)[];
  /** A long one may have been rounded to its digits, too. */
  readonly theta?: number;
}

/** The designs that satisfy most rows, the usual ones first; several where the rows cannot tell. */
export interface InferredDesigns {
  readonly fitted: readonly FittedDesign[];
  /** Whether no form, weights and θ can satisfy more rows than these do, so that one must be wrong. */
  readonly isProven: boolean;
}

/** So many rows may be wrong before designs are merely counted. */
const MOST_LEFT_OUT = 2;
/** Of several rows one of which has to go. */
const MOST_CULPRITS = 6;
/** Searches for weights, over all forms, θ and rows left out. */
const MOST_SEARCHES = 400;
/** Of all searches together: some seconds. Beyond it nothing is proved, and no row is blamed. */
const MOST_STEPS = 40_000;

/** Designs that satisfy all rows; else all but one, all but two; else what is counted to fit best. */
export function* inferDesignsSteps(
  table: PrintedCouplingTable,
  given: GivenDesign,
  mostSteps = MOST_STEPS,
): Steps<InferredDesigns> {
  return yield* inferForRowsSteps(checkableRows(table), table.systems.length, given, mostSteps);
}

/** The same for rows that each suffice for an identity. */
export function* inferForRowsSteps(
  rows: readonly PrintedRow[],
  systemCount: number,
  given: GivenDesign,
  mostSteps = MOST_STEPS,
): Steps<InferredDesigns> {
  const search = new DesignSearch(rows, framesOf(rows, systemCount, given), mostSteps);
  for (let leftOut = 0; leftOut <= Math.min(MOST_LEFT_OUT, rows.length - 1); leftOut++) {
    const share = leftOut / (MOST_LEFT_OUT + 2);
    const found = yield* told(search.allBut(leftOut), share);
    if (found.length > 0) {
      return { fitted: found, isProven: leftOut === 0 || search.isProven };
    }
    if (leftOut > 0 || given.weights !== undefined) continue;
    const free = yield* told(search.withFreeWeights(), share);
    if (free.length > 0) return { fitted: free, isProven: false };
  }
  const counted = yield* told(search.counted(), 1 - 1 / (MOST_LEFT_OUT + 2));
  return { fitted: counted, isProven: search.isProven };
}

/** Each step at the same share of the work. */
function* told<Result>(solving: Solving<Result>, share: number): Steps<Result> {
  for (;;) {
    const next = solving.next();
    if (next.done === true) return next.value;
    yield share;
  }
}

/** Forms and θ in the order in which they are tried: those that are seldom chosen last. */
function framesOf(
  rows: readonly PrintedRow[],
  systemCount: number,
  given: GivenDesign,
): WeightFrame[][] {
  const forms = given.form === undefined ? formsFor(systemCount) : [given.form];
  const stated = given.weights?.map(statedWeight);
  const thetaWithin = given.theta === undefined ? undefined : statedThetaRange(given.theta);
  const framesFor = (tier: keyof ThetaCandidates): WeightFrame[] =>
    forms.flatMap((form) => {
      const thetas =
        given.theta === undefined
          ? thetaCandidates(rows, form)
          : statedThetas(rows, form, given.theta);
      return thetas[tier].map((theta) => ({
        form,
        theta,
        systemCount,
        ...(tier === 'any' ? { isThetaOpen: true } : {}),
        ...(thetaWithin === undefined ? {} : { thetaWithin }),
        ...(stated === undefined ? {} : { stated }),
      }));
    });
  return [framesFor('usual'), framesFor('seldom'), framesFor('any')];
}

function formsFor(systemCount: number): CouplingFormName[] {
  return COUPLING_FORM_NAMES.filter((name) => {
    const { mostSystems } = couplingForm(name);
    return mostSystems === undefined || systemCount <= mostSystems;
  });
}

class DesignSearch {
  isProven = true;
  private searches = 0;
  private steps = 0;
  private readonly known = new Map<string, ThetaFit>();

  constructor(
    private readonly rows: readonly PrintedRow[],
    private readonly tiers: readonly (readonly WeightFrame[])[],
    private readonly mostSteps: number,
  ) {}

  /** Designs that satisfy all rows but so many. */
  *allBut(leftOut: number): Solving<FittedDesign[]> {
    for (const [tier, frames] of this.tiers.entries()) {
      const found: FittedDesign[] = [];
      for (const [place, frame] of frames.entries()) {
        found.push(...(yield* this.without([], leftOut, { frame, name: `${tier}/${place}` })));
      }
      if (found.length > 0) return found;
    }
    return [];
  }

  private *without(
    left: readonly number[],
    further: number,
    named: { readonly frame: WeightFrame; readonly name: string },
  ): Solving<FittedDesign[]> {
    const { frame, name } = named;
    const kept = this.rows.flatMap((_, row) => (left.includes(row) ? [] : [row]));
    const key = `${name} ${left.join()}`;
    let fit = this.known.get(key);
    if (fit === undefined) {
      if (++this.searches > MOST_SEARCHES) return [];
      const keptRows = kept.map((row) => this.rows[row]);
      fit = yield* this.withinBudget(fitFrame(keptRows, frame));
      this.known.set(key, fit);
      if (left.length === 0 && fit.state === 'open') this.isProven = false;
    }
    if (fit.state === 'fits') return further > 0 ? [] : [this.fittedDesign(fit, frame, left)];
    if (further === 0) return [];
    const found: FittedDesign[] = [];
    for (const culprit of fit.culprits.slice(0, MOST_CULPRITS)) {
      const without = [...left, kept[culprit]].sort((a, b) => a - b);
      found.push(...(yield* this.without(without, further - 1, named)));
    }
    return found;
  }

  private *withinBudget(searching: Solving<ThetaFit>): Solving<ThetaFit> {
    for (;;) {
      const next = searching.next();
      if (next.done === true) return next.value;
      if (++this.steps > this.mostSteps) {
        // Where rows would be left out that were not tried, none can be blamed.
        this.isProven = false;
        return { state: 'open', culprits: [] };
      }
      yield undefined;
    }
  }

  private fittedDesign(
    { weights, range, theta, thetaRange }: Extract<ThetaFit, { state: 'fits' }>,
    { form, isThetaOpen }: WeightFrame,
    failing: readonly number[],
  ): FittedDesign {
    const checked = this.rows.length;
    const fitting = checked - failing.length;
    const found = { design: { form, theta, weights }, fitting, checked, failing };
    return { ...found, weights: range, ...(isThetaOpen === true ? { theta: thetaRange } : {}) };
  }

  /** Where T is some other sum of the systems. */
  *withFreeWeights(): Solving<FittedDesign[]> {
    for (const frames of this.tiers) {
      const found: FittedDesign[] = [];
      for (const frame of frames) {
        const fit = yield* fitFreeWeights(this.rows, frame);
        if (fit === undefined) continue;
        const { theta } = frame;
        const thetaRange = sharedTheta(this.rows, frame.form, frame.thetaWithin) ?? theta;
        const design = this.fittedDesign({ ...fit, theta, thetaRange }, frame, []);
        found.push({ ...design, weightSum: fit.sum });
      }
      if (found.length > 0) return found;
    }
    return [];
  }

  /** The designs that the rows suggest, those that satisfy most of them. */
  *counted(): Solving<FittedDesign[]> {
    let best: FittedDesign[] = [];
    for (const frame of this.tiers.flat()) {
      const { form, theta } = frame;
      yield undefined;
      for (const weights of guessWeights(this.rows, frame)) {
        const fewest = best.length === 0 ? 0 : best[0].fitting;
        const fitted = yield* fitDesign(this.rows, { form, theta, weights }, fewest);
        if (best.length === 0 || fitted.fitting > best[0].fitting) best = [fitted];
        else if (fitted.fitting === best[0].fitting) best.push(fitted);
      }
    }
    return best.length > 0 ? best : [this.nothing()];
  }

  private nothing(): FittedDesign {
    const [frame] = this.tiers.flat();
    const weights = equalWeights(frame.systemCount);
    const { form, theta } = frame;
    return {
      design: { form, theta, weights },
      fitting: 0,
      checked: this.rows.length,
      failing: [...this.rows.keys()],
      weights,
    };
  }
}
