import type { SheetLibrary } from './sheet-library';

/** The parts of an opened file as text, by their paths without a slash at the start. */
export class PackageParts {
  private readonly contents: ReadonlyMap<string, ArrayLike<number>>;
  private readonly texts = new Map<string, string>();

  /** @param workbook read with `bookFiles` */
  constructor(workbook: ReturnType<SheetLibrary['read']>) {
    const { files } = workbook as unknown as {
      files: Readonly<Record<string, { content: ArrayLike<number> }>>;
    };
    this.contents = new Map(
      Object.entries(files).map(([path, { content }]) => [path.replace(/^\//, ''), content]),
    );
  }

  get paths(): string[] {
    return [...this.contents.keys()];
  }

  /** The empty text where there is no such part. */
  text(path: string): string {
    const known = this.texts.get(path);
    if (known !== undefined) return known;
    const content = this.contents.get(path) ?? [];
    const bytes = content instanceof Uint8Array ? content : Uint8Array.from(content);
    const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
    this.texts.set(path, text);
    return text;
  }

  /** Whole paths of what a part refers to, by the ids of the relations. */
  relations(path: string): ReadonlyMap<string, { readonly target: string; readonly type: string }> {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const text = this.text(`${folder}_rels/${path.slice(folder.length)}.rels`);
    const found = [...text.matchAll(/<(?:\w+:)?Relationship\s([^>]*)>/g)].map(([, attributes]) => {
      const target = attribute(attributes, 'Target');
      return [
        attribute(attributes, 'Id'),
        { target: resolve(folder, target), type: attribute(attributes, 'Type') },
      ] as const;
    });
    return new Map(found);
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

function attribute(attributes: string, name: string): string {
  return new RegExp(`\\b${name}=["']([^"']*)["']`).exec(attributes)?.[1] ?? '';
}

function resolve(folder: string, target: string): string {
  return new URL(target, `file:///${folder}`).pathname.slice(1);
}
