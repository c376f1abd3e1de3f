import type { Border, BorderSide } from './engine';
import { zoneAddress } from './address';
import { SparseGrid } from './memory/sparse-grid';
import { cellCount, forEachCell, type Zone } from './zone';

const NO_BORDER: Border = { style: 'None', weight: 'Thin', color: '#000000' };

type EdgeSide = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight';
type Edges = Partial<Record<EdgeSide, Border>>;

/** A larger zone (whole columns) is remembered as a zone, not cell by cell. */
const LARGEST_ZONE_BY_CELL = 100000;

/**
 * Remembers borders as they were set: edges by cell, so that each cell has its own of a zone's, all
 * other lines by zone.
 */
export class BorderBook {
  private readonly edges = new SparseGrid<Edges>();
  private readonly zones = new Map<string, Border>();

  get(sheetId: string, zone: Zone, side: BorderSide): Border {
    const asSet = this.zones.get(key(sheetId, zone, side));
    const edge = edgeZone(zone, side);
    if (asSet || !edge || cellCount(edge) > LARGEST_ZONE_BY_CELL) return asSet ?? NO_BORDER;
    const read = (row: number, column: number): Border =>
      this.edges.get({ sheetId, row, column })?.[side as EdgeSide] ?? NO_BORDER;
    const first = read(edge.top, edge.left);
    let isOne = true;
    forEachCell(edge, (row, column) => {
      isOne &&= JSON.stringify(read(row, column)) === JSON.stringify(first);
    });
    return isOne ? first : NO_BORDER;
  }

  set(sheetId: string, zone: Zone, side: BorderSide, border: Border): void {
    const edge = edgeZone(zone, side);
    if (!edge || cellCount(edge) > LARGEST_ZONE_BY_CELL) {
      this.zones.set(key(sheetId, zone, side), border);
      return;
    }
    forEachCell(edge, (row, column) => {
      const position = { sheetId, row, column };
      this.edges.set(position, { ...this.edges.get(position), [side]: border });
    });
  }

  clear(sheetId: string, zone: Zone): void {
    this.edges.removeZone(sheetId, zone);
    this.removeZones(sheetId);
  }

  removeSheet(sheetId: string): void {
    this.edges.removeSheet(sheetId);
    this.removeZones(sheetId);
  }

  private removeZones(sheetId: string): void {
    for (const name of this.zones.keys()) {
      if (name.startsWith(`${sheetId} `)) this.zones.delete(name);
    }
  }
}

/** The cells whose own edge is the zone's; undefined for lines inside a zone. */
function edgeZone(zone: Zone, side: BorderSide): Zone | undefined {
  switch (side) {
    case 'EdgeTop':
      return { ...zone, bottom: zone.top };
    case 'EdgeBottom':
      return { ...zone, top: zone.bottom };
    case 'EdgeLeft':
      return { ...zone, right: zone.left };
    case 'EdgeRight':
      return { ...zone, left: zone.right };
    default:
      return undefined;
  }
}

function key(sheetId: string, zone: Zone, side: BorderSide): string {
  return `${sheetId} ${zoneAddress(zone)} ${side}`;
}
