/**
 * A block of texts as a spreadsheet takes it that is pasted into cells without a format: what looks
 * like a number becomes one and loses the zeros at its end, and (2.31) becomes −2.31.
 */
export function pastedIntoGeneral(cells: readonly (readonly string[])[]): unknown[][] {
  return cells.map((line) => line.map(pasted));
}

function pasted(text: string): unknown {
  const shown = text.trim();
  const enclosed = /^\((\d[\d.]*)\)$/.exec(shown);
  if (enclosed !== null) return -Number(enclosed[1]);
  return /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(shown) ? Number(shown) : text;
}
