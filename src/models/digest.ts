import { type Block, type CellValue, errorCodeOf, isBlank } from '../cells/cell-value';
import { type Steps, allSteps } from '../numerics/steps';
import { Sha256 } from './sha-256';

/** Written first, so that another way to write cells can never give the same digest by chance. */
const HEADING = 'yoke-data-1';
const ROWS_A_STEP = 500;

const TAG = { blank: 0, number: 1, text: 2, yes: 3, no: 4, error: 5, other: 6 } as const;

/**
 * What the data are, in 64 digits: the SHA-256 of the block's size and, row by row, of each cell's
 * kind and content. A number counts with all bits of its double (−0 as 0), a text with its UTF-16
 * units and their number, an error with its code. So 1, "1" and TRUE differ, and so do a blank cell
 * and a 0; formats and places of cells do not matter.
 */
export function* digestSteps(block: Block): Steps<string> {
  const writer = new DigestWriter();
  writer.text(HEADING);
  writer.number(block.length);
  writer.number(block.length === 0 ? 0 : block[0].length);
  for (let row = 0; row < block.length; row++) {
    for (const cell of block[row]) writer.cell(cell);
    if (row % ROWS_A_STEP === ROWS_A_STEP - 1) yield row / block.length;
  }
  return writer.end();
}

/** The digest at once. */
export function digestOf(block: Block): string {
  return allSteps(digestSteps(block));
}

class DigestWriter {
  private readonly hash = new Sha256();
  private readonly eight = new DataView(new ArrayBuffer(8));

  cell(value: CellValue): void {
    const error = errorCodeOf(value);
    if (isBlank(value)) this.hash.add(TAG.blank);
    else if (typeof value === 'number') {
      this.hash.add(TAG.number);
      this.number(value);
    } else if (typeof value === 'boolean') this.hash.add(value ? TAG.yes : TAG.no);
    else if (error !== undefined) this.tagged(TAG.error, error);
    else this.tagged(typeof value === 'string' ? TAG.text : TAG.other, String(value));
  }

  text(text: string): void {
    this.number(text.length);
    for (let place = 0; place < text.length; place++) {
      const unit = text.charCodeAt(place);
      this.hash.add(unit >> 8);
      this.hash.add(unit & 0xff);
    }
  }

  number(value: number): void {
    // Adding 0 turns −0 into 0.
    this.eight.setFloat64(0, value + 0);
    for (let place = 0; place < 8; place++) this.hash.add(this.eight.getUint8(place));
  }

  end(): string {
    return this.hash.end();
  }

  private tagged(tag: number, text: string): void {
    this.hash.add(tag);
    this.text(text);
  }
}
