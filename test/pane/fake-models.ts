import type { StoredModel } from '../../src/models/stored-model';
import { type StoredPart, reportRepeatedIds } from '../../src/models/stored-part';
import type { ModelStore } from '../../src/workbook/model-store';
import type { BlockReference } from '../../src/workbook/workbook';

/** The models of a workbook, for the pane's tests. */
export class FakeModels implements ModelStore {
  parts: StoredPart[] = [];
  /** Where each model's data are, by its id. */
  readonly sources = new Map<string, BlockReference>();
  /** What the next call fails with. */
  error: Error | undefined;
  private lastPart = 0;

  add(model: StoredModel, source: BlockReference): void {
    this.parts.push({ partId: `{${++this.lastPart}}`, read: { kind: 'model', model } });
    this.sources.set(model.id, source);
  }

  get stored(): StoredModel[] {
    return this.parts.flatMap(({ read }) => (read.kind === 'model' ? [read.model] : []));
  }

  readonly list: ModelStore['list'] = async () => {
    this.failIfTold();
    return reportRepeatedIds(this.parts);
  };

  readonly save: ModelStore['save'] = async (model, source) => {
    this.failIfTold();
    this.add(model, source);
  };

  readonly change: ModelStore['change'] = async (partId, change) => {
    this.failIfTold();
    this.parts = this.parts.map((part) =>
      part.partId === partId && part.read.kind === 'model'
        ? { partId, read: { kind: 'model', model: change(part.read.model) } }
        : part,
    );
  };

  readonly remove: ModelStore['remove'] = async (partId) => {
    this.failIfTold();
    this.parts = this.parts.filter((part) => part.partId !== partId);
  };

  readonly sourceNow: ModelStore['sourceNow'] = async (modelId) => this.sources.get(modelId);

  private failIfTold(): void {
    const { error } = this;
    this.error = undefined;
    if (error !== undefined) throw error;
  }
}
