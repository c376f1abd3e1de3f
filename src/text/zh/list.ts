import { shortened } from '../quote';

/** Names, one after the other, each cut where it is long. */
export function list(items: readonly string[]): string {
  return items.map(shortened).join('、');
}
