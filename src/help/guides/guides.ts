import type { Guide } from './guide';
import { INSERTING } from './inserting';
import { SHARING } from './sharing';
import { STORED_MODELS } from './stored-models';

/** Every page about the workbook. A new one is added here and nowhere else. */
export const GUIDES: readonly Guide[] = [INSERTING, STORED_MODELS, SHARING];
