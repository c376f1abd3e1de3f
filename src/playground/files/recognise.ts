import { FileFault } from './file-fault';
import { zipListing, type ZipEntry } from './zip-listing';

/** Unpacked, what a file may have: beyond it the page would run out of memory. */
const MOST_BYTES = 400_000_000;
const MEGABYTE = 1_000_000;

const ZIP = [0x50, 0x4b];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Makes sure by a file's own bytes, not by its name, that it is an .xlsx or .xlsm workbook of a
 * size that can be opened.
 * @throws FileFault
 */
export function recogniseWorkbook(bytes: Uint8Array): ZipEntry[] {
  if (bytes.length === 0) throw new FileFault('empty');
  if (startsWith(bytes, COMPOUND_FILE)) {
    throw new FileFault(holdsUtf16(bytes, 'EncryptedPackage') ? 'encrypted' : 'oldWorkbook');
  }
  if (!startsWith(bytes, ZIP)) throw new FileFault('notAWorkbook');
  const entries = zipListing(bytes);
  if (entries === undefined) throw new FileFault('broken');
  const names = new Set(entries.map(({ name }) => name));
  if (names.has('xl/workbook.bin')) throw new FileFault('binaryWorkbook');
  if (names.has('mimetype')) throw new FileFault('openDocument');
  if (!names.has('[Content_Types].xml') || !entries.some(isPartOfWorkbook)) {
    throw new FileFault('notAWorkbook');
  }
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (size > MOST_BYTES) {
    const megabytes = Math.ceil(size / MEGABYTE);
    throw new FileFault('tooLarge', { megabytes, most: MOST_BYTES / MEGABYTE });
  }
  return entries;
}

function isPartOfWorkbook({ name }: ZipEntry): boolean {
  return /^\/?xl\//i.test(name);
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function holdsUtf16(bytes: Uint8Array, text: string): boolean {
  const searched = [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(searched[0]); at >= 0; at = bytes.indexOf(searched[0], at + 1)) {
    if (searched.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
