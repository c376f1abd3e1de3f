import type { Border, BorderSide } from './engine';
import { zoneAddress } from './address';
import type { Zone } from './zone';

const NO_BORDER: Border = { style: 'None', weight: 'Thin', color: '#000000' };

/** Remembers the borders set on each zone, so that they read back as they were set. */
export class BorderBook {
  private readonly borders = new Map<string, Border>();

  get(sheetId: string, zone: Zone, side: BorderSide): Border {
    return this.borders.get(key(sheetId, zone, side)) ?? NO_BORDER;
  }

  set(sheetId: string, zone: Zone, side: BorderSide, border: Border): void {
    this.borders.set(key(sheetId, zone, side), border);
  }

  clear(sheetId: string): void {
    for (const name of this.borders.keys()) {
      if (name.startsWith(`${sheetId} `)) this.borders.delete(name);
    }
  }
}

function key(sheetId: string, zone: Zone, side: BorderSide): string {
  return `${sheetId} ${zoneAddress(zone)} ${side}`;
}
