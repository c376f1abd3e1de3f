import { parsePeriod } from './calendar';
import type { Covariance } from './covariance/coefficient-covariance';
import type { Design } from './design';
import type { Regression } from './regression';
import { type Statistic, durbinH } from './statistics';

/** What a reader of a regression has to know besides the numbers; the words are in src/text. */
export interface NoteDetails {
  sampleLost: { requested: number; included: number; lostToLags: number; lostToMissing: number };
  labelsRepeat: { name: string; label: string; isGrouped: boolean };
  /** Beside a test of one series, which no groups can mend. */
  regionsInSeries: { name: string; label: string };
  labelsNotCalendar: { name: string; label: string };
  labelsUsed: { name: string };
  durbinWatsonWithLag: { durbinH: Statistic };
  covariance: { covariance: Covariance };
  columnNamedC: Record<never, never>;
  exactFit: Record<never, never>;
  /** Centred variance inflation of each term that the others nearly explain. */
  nearlyCollinear: { terms: readonly { readonly term: string; readonly inflation: number }[] };
  unitRootInResiduals: {
    statistic: number;
    criticalValue: number;
    lags: number;
    /** For how many series the critical value is; 1 for that of an observed series. */
    series: number;
  };
  /** On a sheet, which has no form beside it. */
  source: { equation: string; address: string };
}

export type NoteCode = keyof NoteDetails;

export type Note = {
  [Code in NoteCode]: { readonly code: Code } & Readonly<NoteDetails[Code]>;
}[NoteCode];

/** The notes under a regression's table, in the order in which they are numbered. */
export function notesOf(regression: Regression): Note[] {
  const { design, covariance, isExactFit } = regression;
  const notes: Note[] = designNotes(design);
  if (design.hasLaggedDependent) {
    notes.push({ code: 'durbinWatsonWithLag', durbinH: durbinH(regression) });
  }
  if (isExactFit) notes.push({ code: 'exactFit' });
  if (design.columnNamedC && design.constantAt >= 0) notes.push({ code: 'columnNamedC' });
  notes.push({ code: 'covariance', covariance });
  return notes;
}

/** What became of the sample, and of labels that are set aside. */
export function designNotes(design: Design): Note[] {
  const { requested, included, lostToLags, lostToMissing } = design.sample;
  const lost: Note = { code: 'sampleLost', requested, included, lostToLags, lostToMissing };
  return [...(included < requested ? [lost] : []), ...labelNotes(design)];
}

/** Labels that are set aside are told of where the order of observations hangs on them. */
export function labelNotes({
  observations,
  dependsOnOrder,
}: Pick<Design, 'observations' | 'dependsOnOrder'>): Note[] {
  const { labelsSetAside, isGrouped } = observations;
  if (labelsSetAside === undefined) return [];
  const { because, name, label } = labelsSetAside;
  if (because === 'isUsed') return dependsOnOrder ? [{ code: 'labelsUsed', name }] : [];
  if (because === 'notAllPeriods') return [{ code: 'labelsNotCalendar', name, label }];
  if (!dependsOnOrder && parsePeriod(label) === undefined) return [];
  return [{ code: 'labelsRepeat', name, label, isGrouped }];
}
