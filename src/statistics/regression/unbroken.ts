import { InputError } from '../../errors/input-error';
import type { Design } from './design';
import { neighbours } from './neighbours';

type Ordered = Pick<Design, 'observations' | 'included'>;

/** Two observations that follow each other and are not neighbours. */
export interface Hole {
  readonly before: string;
  readonly after: string;
}

/** The observations that take part, group by group: for each group their places, in order. */
export function placesByGroup({ observations, included }: Ordered): Int32Array[] {
  if (!observations.isGrouped) return [included.map((_, place) => place)];
  const places = new Map<number, number[]>();
  included.forEach((row, place) => {
    const group = observations.groups[row];
    const known = places.get(group);
    if (known === undefined) places.set(group, [place]);
    else known.push(place);
  });
  return Array.from(places.values(), (each) => Int32Array.from(each));
}

/** The first place where a period is absent or left out between two observations of one group. */
export function firstHole(design: Ordered): Hole | undefined {
  const { observations, included } = design;
  const before = neighbours(observations, -1);
  for (const places of placesByGroup(design)) {
    for (let i = 1; i < places.length; i++) {
      const [previous, row] = [included[places[i - 1]], included[places[i]]];
      if (before[row] !== previous) {
        return { before: observations.labels[previous], after: observations.labels[row] };
      }
    }
  }
  return undefined;
}

/** @throws InputError severalGroups, for a test that needs the order of one series */
export function requireOneGroup(design: Ordered, test: string): void {
  const groups = placesByGroup(design).length;
  if (groups > 1) throw new InputError({ code: 'severalGroups', test, groups });
}

/** @throws InputError severalGroups, holeInSeries */
export function requireUnbroken(design: Ordered, test: string): void {
  requireOneGroup(design, test);
  const hole = firstHole(design);
  if (hole !== undefined) throw new InputError({ code: 'holeInSeries', test, ...hole });
}

/** Whether the observations that take part are one series without a hole. */
export function isUnbroken(design: Ordered): boolean {
  return placesByGroup(design).length <= 1 && firstHole(design) === undefined;
}
