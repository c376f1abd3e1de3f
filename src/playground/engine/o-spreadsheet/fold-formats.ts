import { cellCount, forEachCell, type Zone } from '../zone';
import type { QueuedCommand } from './batch-plugin';

/**
 * Joins number formats with the contents written next, where those fill all cells that got a
 * format: the grid then makes each cell once instead of twice.
 */
export function foldFormats(commands: readonly QueuedCommand[]): QueuedCommand[] {
  const folded: QueuedCommand[] = [];
  for (let index = 0; index < commands.length;) {
    const formats = runFrom(commands, index, isNumberFormat);
    const contents = runFrom(commands, index + formats.length, isContent);
    if (formats.length + contents.length === 0) folded.push(commands[index++]);
    else for (const command of join(formats, contents)) folded.push(command);
    index += formats.length + contents.length;
  }
  return folded;
}

function runFrom(
  commands: readonly QueuedCommand[],
  start: number,
  belongs: (command: QueuedCommand) => boolean,
): QueuedCommand[] {
  let end = start;
  while (end < commands.length && belongs(commands[end])) end++;
  return commands.slice(start, end);
}

function isNumberFormat({ type, payload }: QueuedCommand): boolean {
  return type === 'SET_FORMATTING' && 'format' in payload && !('style' in payload);
}

function isContent({ type, payload }: QueuedCommand): boolean {
  return type === 'UPDATE_CELL' && 'content' in payload;
}

function join(formats: QueuedCommand[], contents: QueuedCommand[]): QueuedCommand[] {
  const waiting = formatsByCell(formats, contents.length);
  const joined = contents.map(({ type, payload }) => {
    const cell = cellKey(payload.sheetId, payload.row, payload.col);
    const format = waiting?.get(cell);
    waiting?.delete(cell);
    return { type, payload: format === undefined ? payload : { format, ...payload } };
  });
  return waiting?.size === 0 ? joined : [...formats, ...contents];
}

/** The last format of each cell; undefined where a zone has more cells than there are contents. */
function formatsByCell(formats: QueuedCommand[], most: number): Map<string, unknown> | undefined {
  const zones = formats.flatMap(({ payload }) =>
    (payload.target as Zone[]).map((zone) => ({ ...payload, zone })),
  );
  if (zones.some(({ zone }) => cellCount(zone) > most)) return undefined;
  const byCell = new Map<string, unknown>();
  for (const { sheetId, format, zone } of zones as {
    sheetId: string;
    format: string;
    zone: Zone;
  }[]) {
    forEachCell(zone, (row, column) => byCell.set(cellKey(sheetId, row, column), format));
  }
  return byCell;
}

function cellKey(sheetId: unknown, row: unknown, column: unknown): string {
  return `${String(row)},${String(column)} ${String(sheetId)}`;
}
