import type { Library } from './library';

const LONGEST_SHOWN_FORMAT = 255;
/** Colours, conditions and locales in brackets; but not hours that go on past 24, [h]. */
const BRACKETS = /\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi;
/** A blank as wide as a character, and a character that fills the cell. */
const SPACING = /_.|\*./g;

/** What the grid is told for a number format of Excel; the empty string is its own General. */
export type GridFormat = (numberFormat: string) => string;

/**
 * The grid knows fewer number formats than Excel and shows an error for the others: those are
 * shown without colours, conditions and spacing where that is enough, or else as General.
 */
export function gridFormat({ helpers }: Pick<Library, 'helpers'>): GridFormat {
  const known = new Map<string, string>();
  const isKnown = (format: string): boolean => {
    try {
      helpers.parseFormat(format);
      return true;
    } catch {
      return false;
    }
  };
  const translate = (numberFormat: string): string => {
    if (numberFormat === 'General' || numberFormat === '@') return '';
    const simple = numberFormat.replace(BRACKETS, '').replace(SPACING, '');
    const candidates = [numberFormat.slice(0, LONGEST_SHOWN_FORMAT), simple];
    return candidates.find((format) => format !== '' && isKnown(format)) ?? '';
  };
  return (numberFormat) => {
    const found = known.get(numberFormat) ?? translate(numberFormat);
    known.set(numberFormat, found);
    return found;
  };
}
