import type { Reason, ReasonCode, ReasonDetails } from '../errors/reason';
import type { Note, NoteCode, NoteDetails } from '../statistics/regression/notes';
import { EN_NOTES } from './en/notes';
import { EN_REASONS } from './en/reasons';
import type { Language } from './language';
import { ZH_NOTES } from './zh/notes';
import { ZH_REASONS } from './zh/reasons';

/** One sentence for every reason: what is needed and what arrived. */
export type ReasonTexts = {
  readonly [Code in ReasonCode]: (details: ReasonDetails[Code]) => string;
};

export type NoteTexts = {
  readonly [Code in NoteCode]: (details: NoteDetails[Code]) => string;
};

const REASONS: Record<Language, ReasonTexts> = { en: EN_REASONS, zh: ZH_REASONS };
const NOTES: Record<Language, NoteTexts> = { en: EN_NOTES, zh: ZH_NOTES };

/** The message for a reason in a reader's language. */
export function explain(reason: Reason, language: Language): string {
  const text = REASONS[language][reason.code] as (details: Reason) => string;
  return text(reason);
}

export function noteText(note: Note, language: Language): string {
  const text = NOTES[language][note.code] as (details: Note) => string;
  return text(note);
}
