/** HTML that the build writes into files; texts inside it are escaped by the one function below. */
export class Html {
  constructor(readonly text: string) {}
}

export type Child = Html | string | undefined | readonly Child[];
type Attributes = Readonly<Record<string, string | true | undefined>>;

/** Elements without an end. */
const VOID = ['meta', 'link', 'input', 'br'];

/** An element; a text among its children is read as text, never as HTML. */
export function element(name: string, attributes: Attributes, ...children: Child[]): Html {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [value === true ? ` ${key}` : ` ${key}="${escaped(value)}"`],
  );
  const start = `<${name}${written.join('')}>`;
  return new Html(VOID.includes(name) ? start : `${start}${inner(children)}</${name}>`);
}

function inner(child: Child): string {
  if (child === undefined) return '';
  if (child instanceof Html) return child.text;
  return typeof child === 'string' ? escaped(child) : child.map(inner).join('');
}

function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
