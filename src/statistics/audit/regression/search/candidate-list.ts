import type { Specification } from './specification';

export interface Candidate {
  readonly specification: Specification;
  readonly distance: number;
}

/** The nearest candidates so far, no more than `most`. */
export class CandidateList {
  private candidates: Candidate[] = [];

  constructor(private readonly most: number) {}

  /** What is further away than this is no candidate any more. */
  farthest = Infinity;

  add(candidate: Candidate): void {
    if (candidate.distance >= this.farthest) return;
    this.candidates.push(candidate);
    if (this.candidates.length >= 2 * this.most) this.shorten();
  }

  nearest(): readonly Candidate[] {
    this.shorten();
    return this.candidates;
  }

  private shorten(): void {
    this.candidates.sort((a, b) => a.distance - b.distance);
    this.candidates.length = Math.min(this.candidates.length, this.most);
    if (this.candidates.length === this.most) {
      this.farthest = this.candidates[this.most - 1].distance;
    }
  }
}
