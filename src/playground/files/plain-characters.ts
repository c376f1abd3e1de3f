import { archiveLibrary, type SheetLibrary } from './sheet-library';
import { unescapeXml } from './xml-text';

/** A character beyond the first 65,536, such as an emoji, written as its number. */
const BY_NUMBER = /&#(?:x0*[1-9a-f][\da-f]{4,5}|0*[1-9]\d{4,6});/gi;
const MARK = [0x26, 0x23];

/** Writes out the characters that a file gives by number, which the library cuts to 16 bits. */
export function withPlainCharacters(bytes: Uint8Array, library: SheetLibrary): Uint8Array {
  const archives = archiveLibrary(library);
  try {
    const archive = archives.read(bytes, { type: 'array' });
    let isChanged = false;
    archive.FileIndex.forEach((entry, index) => {
      if (!archive.FullPaths[index].endsWith('.xml')) return;
      const content =
        entry.content instanceof Uint8Array ? entry.content : Uint8Array.from(entry.content);
      if (!holdsMark(content)) return;
      const text = new TextDecoder().decode(content);
      if (text.search(BY_NUMBER) < 0) return;
      entry.content = new TextEncoder().encode(text.replace(BY_NUMBER, unescapeXml));
      isChanged = true;
    });
    if (!isChanged) return bytes;
    return Uint8Array.from(
      archives.write(archive, { fileType: 'zip', type: 'array', compression: false }),
    );
  } catch {
    // Whatever is wrong with the file, reading it says so.
    return bytes;
  }
}

function holdsMark(content: Uint8Array): boolean {
  for (let at = content.indexOf(MARK[0]); at >= 0; at = content.indexOf(MARK[0], at + 1)) {
    if (content[at + 1] === MARK[1]) return true;
  }
  return false;
}
