import type { StructureStore } from '../engine';
import type { NameStore } from '../name-store';
import type { StructureChange } from '../structure-change';
import type { MemoryCells } from './memory-cells';
import type { MemoryFormats } from './memory-formats';

/** Rows and columns of plain memory; formulas are texts there and stay as they are written. */
export class MemoryStructure implements StructureStore {
  constructor(
    private readonly cells: MemoryCells,
    private readonly formats: MemoryFormats,
    private readonly names: NameStore,
  ) {}

  change(change: StructureChange): void {
    this.cells.shift(change);
    this.formats.shift(change);
    this.names.shift(change);
  }
}
