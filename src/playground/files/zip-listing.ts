/** A file in a zip archive, as the archive's directory has it. */
export interface ZipEntry {
  readonly name: string;
  /** Unpacked, in bytes. */
  readonly size: number;
}

const END_RECORD = 0x06054b50;
const DIRECTORY_RECORD = 0x02014b50;
const END_RECORD_BYTES = 22;
const LONGEST_COMMENT = 65535;
const DIRECTORY_RECORD_BYTES = 46;

/** Reads an archive's directory without unpacking anything; undefined where there is none. */
export function zipListing(bytes: Uint8Array): ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    const isRecord =
      at + DIRECTORY_RECORD_BYTES <= view.byteLength &&
      view.getUint32(at, true) === DIRECTORY_RECORD;
    if (!isRecord) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const start = at + DIRECTORY_RECORD_BYTES;
    const name = new TextDecoder().decode(bytes.subarray(start, start + nameLength));
    entries.push({ name, size: view.getUint32(at + 24, true) });
    at = start + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endRecord(view: DataView): number | undefined {
  const last = view.byteLength - END_RECORD_BYTES;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END_RECORD) return at;
  }
  return undefined;
}
