import type { SharingObstacle } from '../text/sharing-texts';

/** Why a formula can only become values; the words stand in src/text. */
export type Obstacle = SharingObstacle;

/** Thrown where a formula has no translation; values are what is left. */
export class CannotShare extends Error {
  constructor(readonly obstacle: Obstacle) {
    super(obstacle);
    this.name = 'CannotShare';
  }
}
