import type { CouplingLayout } from '../../cells/printed/coupling-layout';
import { couplingReadingTexts } from '../../text/coupling-reading-texts';
import type { Language } from '../../text/language';

/** What was done to a block to read a coupling table off it, and what was passed over. */
export function couplingReadingLines(
  { isTurned, titles, headingRows, summaries }: CouplingLayout,
  language: Language,
): string[] {
  const texts = couplingReadingTexts(language);
  return [
    ...(isTurned ? [texts.turned] : []),
    ...(titles.length > 0 ? [texts.titles(titles)] : []),
    ...(headingRows > 1 ? [texts.joined(headingRows)] : []),
    ...(headingRows === 0 ? [texts.noHeadings] : []),
    ...(summaries.length > 0 ? [texts.summaries(summaries)] : []),
  ];
}
