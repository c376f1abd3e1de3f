import { parseReference } from '../../src/playground/engine/address';
import type { CellValue } from '../../src/playground/engine/engine';
import type { MemoryEngine } from '../../src/playground/engine/memory-engine';
import type { Zone } from '../../src/playground/engine/zone';
import type { SheetPlan } from '../../src/report/sheet-plan';
import { OFFICE_WORKBOOK as workbook } from '../../src/workbook/office/office-workbook';
import type { Destination, Insertion } from '../../src/workbook/workbook';

/** Cells that the full plan would cover at D3, each of another kind; column G stays blank. */
export const FILLED_CELLS: Readonly<Record<string, CellValue>> = {
  D3: 'a text',
  E3: "'=1+1",
  F3: "'007",
  F4: '=SUM(A1:A2)',
  E5: 0.25,
  F5: true,
  E7: "''quoted",
};

export function zoneOf(address: string): Zone {
  const zone = parseReference(address);
  if (zone === undefined) throw new Error(`${address} is no range`);
  return zone;
}

/** Fills cells of the first sheet beneath where the full plan goes, with formats, looks and borders. */
export function fillBeneath({ sheets, cells, formats }: MemoryEngine): void {
  const [{ id }] = sheets.list();
  formats.setNumberFormat(id, zoneOf('D3:G4'), '0.0');
  formats.setNumberFormat(id, zoneOf('F3'), '@');
  formats.setStyle(id, zoneOf('D3:E3'), { italic: true, fillColor: '#FFFF00' });
  formats.setStyle(id, zoneOf('D3'), { textColor: '#FF0000', wrapText: true });
  const border = { style: 'Double', weight: 'Thick', color: '#FF0000' };
  formats.setBorder(id, zoneOf('D3:G3'), 'EdgeBottom', border);
  for (const [address, content] of Object.entries(FILLED_CELLS)) {
    const { top, left } = zoneOf(address);
    cells.write({ sheetId: id, row: top, column: left }, content);
  }
}

/** Inserts over whatever is there, as a user who was shown it. */
export async function insertOver(
  plans: readonly SheetPlan[],
  destination: Destination,
): Promise<Insertion> {
  const overwrite = await workbook.checkLanding(plans[0], destination);
  return workbook.insert(plans, destination, { overwrite });
}
