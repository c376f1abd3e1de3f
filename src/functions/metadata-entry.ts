import type { Language } from '../text/language';
import { CUSTOM_FUNCTIONS } from './custom-functions';
import { type MetadataFile, metadataOf } from './kit/metadata';

/** The entry that the build evaluates to write functions.json and functions-zh-CN.json. */
export function functionMetadata(language: Language, base: string): MetadataFile {
  return metadataOf(CUSTOM_FUNCTIONS, language, base);
}
