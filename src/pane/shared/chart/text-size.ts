/** The size of a drawing's text, in pixels. */
export const TEXT_SIZE = 11;

/** Of digits and small letters, about; Chinese characters are as wide as they are high. */
const NARROW = 6;
const WIDE = /[\u2e80-\uffdc]/;

/** About how wide a text is drawn, in pixels. */
export function textSize(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? TEXT_SIZE : NARROW;
  return width;
}
