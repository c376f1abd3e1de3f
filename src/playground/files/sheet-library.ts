import type * as SheetJs from '@e965/xlsx';

/** SheetJS Community Edition, which the page loads as its makers' own file. */
export type SheetLibrary = typeof SheetJs;

/** SheetJS on the files in an archive, as far as it is used here. */
export interface Archive {
  readonly FullPaths: string[];
  readonly FileIndex: { readonly name: string; content: Uint8Array | number[] }[];
}

export interface ArchiveLibrary {
  read(bytes: Uint8Array, options: { type: 'array' | 'buffer' }): Archive;
  write(
    archive: Archive,
    options: { fileType: 'zip'; type: 'array' | 'buffer'; compression: boolean },
  ): Uint8Array | number[];
  find(archive: Archive, path: string): { content: Uint8Array | number[] } | null;
  utils: { cfb_add(archive: Archive, path: string, content: Uint8Array): unknown };
}

export function archiveLibrary(library: SheetLibrary): ArchiveLibrary {
  return library.CFB as ArchiveLibrary;
}
