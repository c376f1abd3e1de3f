/** How far work in steps has come: whole steps of about equal length. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}
