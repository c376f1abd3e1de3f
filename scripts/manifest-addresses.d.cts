/** Checks a base address and takes the slashes off its end; the local one when none is given. */
export function baseAddress(given?: string): string;
/** Moves every address of the manifest under another base. */
export function manifestAt(manifest: string, baseUrl?: string): string;
