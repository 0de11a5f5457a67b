/** Where the two halves of the content script meet: the global object that only they share. */
import type { OpenPageReader } from './open-page-reader';

const KEY = Symbol.for('lede.open-page-reader');

/** Called by the second half. */
export function offerPageReader(open: OpenPageReader): void {
  Reflect.set(globalThis, KEY, open);
}

/** What the second half offers; null until it has run. */
export function findPageReader(): OpenPageReader | null {
  const offered: unknown = Reflect.get(globalThis, KEY);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- nobody else writes in a content script's world
  return typeof offered === 'function' ? (offered as OpenPageReader) : null;
}
