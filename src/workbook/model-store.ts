import type { StoredModel } from '../models/stored-model';
import type { StoredPart } from '../models/stored-part';
import type { BlockReference } from './workbook';

/**
 * The models that live in the file: one custom XML part each, so that writing one never touches
 * another, and one hidden defined name each for its source range. Every failure is a WorkbookError.
 */
export interface ModelStore {
  /** All parts under Yoke's namespace, in the file's order; what cannot be read is told of. */
  readonly list: () => Promise<StoredPart[]>;
  /**
   * Keeps a model, all of it or nothing.
   * @throws WorkbookError modelNotStorable, sheetGone, cellBeingEdited
   */
  readonly save: (model: StoredModel, source: BlockReference) => Promise<void>;
  /**
   * Writes a model anew as it should be; its id stays.
   * @throws WorkbookError modelNotStorable, modelGone, cellBeingEdited
   */
  readonly change: (partId: string, change: (model: StoredModel) => StoredModel) => Promise<void>;
  /** Takes away the part and, unless another part bears the same id, its source name. */
  readonly remove: (partId: string) => Promise<void>;
  /** Where a model's data are now, cut to the cells in use; undefined once they were deleted. */
  readonly sourceNow: (modelId: string) => Promise<BlockReference | undefined>;
}
