import {
  MEMORY_NAMESPACE,
  type SharedMemory,
  memoryXml,
  readMemory,
} from '../../src/sharing/shared-memory';

const MEMORY: SharedMemory = {
  id: '0123456789abcdef0123456789abcdef',
  formulas: [
    {
      sheetId: '{1}',
      sheetName: 'A & "B" <C>',
      at: { row: 1, column: 2, rowCount: 2, columnCount: 1 },
      formula: '=CCD(A1:A2,B1:B2)&"<>"',
      sums: [1, 4294967295],
      trace: { rough: [1, 2], anchors: [0, 1, -1], data: 'a'.repeat(64) },
    },
  ],
  names: ['YOKE_CCD'],
};
const part = (content: string, version = '2'): string =>
  `<sharedFormulas xmlns="${MEMORY_NAMESPACE}" version="${version}">${content}</sharedFormulas>`;

/** The memory with a member of its formula changed. */
function changed(change: object): unknown {
  const [formula] = MEMORY.formulas;
  return readMemory(part(JSON.stringify({ ...MEMORY, formulas: [{ ...formula, ...change }] })));
}

describe('readMemory', () => {
  it('reads what was written', () => {
    expect(readMemory(memoryXml(MEMORY))).toEqual({ kind: 'memory', memory: MEMORY });
    expect(readMemory(`\ufeff<?xml version="1.0"?>\n${memoryXml(MEMORY)}\n`).kind).toBe('memory');
  });

  it('reads what the first version wrote, and writes it as such again', () => {
    const [{ sheetId, sheetName, at, formula, sums }] = MEMORY.formulas;
    const first = { formulas: [{ sheetId, sheetName, at, formula, sums }], names: [] };
    const read = readMemory(
      part(JSON.stringify(first).replace(/&/g, '&amp;').replace(/</g, '&lt;'), '1'),
    );
    expect(read).toEqual({ kind: 'memory', memory: { ...first, id: '' } });
    if (read.kind === 'memory') expect(readMemory(memoryXml(read.memory))).toEqual(read);
  });

  it('tells of a newer one', () => {
    expect(readMemory(part('anything', '3'))).toEqual({ kind: 'newer' });
  });

  it.each([
    ['no JSON', part('{')],
    ['no version', part('{}').replace(/ version="2"/, '')],
    ['something besides', `${memoryXml(MEMORY)}<more/>`],
    ['elements inside', part('<x/>')],
    ['no id', part(JSON.stringify({ ...MEMORY, id: '' }))],
    ['names that are none', part(JSON.stringify({ ...MEMORY, names: [7] }))],
  ])('takes a part with %s for malformed', (_, xml) => {
    expect(readMemory(xml)).toEqual({ kind: 'malformed' });
  });

  it.each([
    ['beyond the sheet', { at: { row: 1_048_575, column: 0, rowCount: 2, columnCount: 1 } }],
    ['of no cells', { at: { row: 0, column: 0, rowCount: 0, columnCount: 1 }, sums: [] }],
    ['of half a cell', { at: { row: 0.5, column: 0, rowCount: 2, columnCount: 1 } }],
    ['with too few sums', { sums: [1] }],
    ['with a sum too large', { sums: [1, 4294967296] }],
    ['without a trace', { trace: undefined }],
    ['with fewer anchors than references', { trace: { rough: [1, 2], anchors: [0] } }],
    ['with a formula too long', { formula: `=${'1'.repeat(9000)}` }],
  ])('takes a formula %s for malformed', (_, change) => {
    expect(changed(change)).toEqual({ kind: 'malformed' });
  });
});
