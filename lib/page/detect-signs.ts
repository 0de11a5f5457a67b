/** All signs that the detector's model reads, cheap ones first, in the order of its weights. */
import { ADDRESS_SIGNS, readAddressSigns } from './detect-address';
import { FURNITURE_SIGNS, readFurnitureSigns } from './detect-furniture';
import { LINK_SIGNS, readLinkSigns } from './detect-links';
import { META_SIGNS, readMetaSigns } from './detect-meta';
import { readStatementSigns, STATEMENT_SIGNS } from './detect-statements';
import { readTextShape, TEXT_SIGNS } from './detect-text';

/**
 * The signs as they are read: first those that tell most for what they cost, and what comes later is left out where it
 * can change nothing. Three of five pages that are no article end with the third.
 */
export const SIGN_STAGES = [
  ADDRESS_SIGNS,
  TEXT_SIGNS,
  FURNITURE_SIGNS,
  META_SIGNS,
  STATEMENT_SIGNS,
  LINK_SIGNS,
] as const;

export const SIGN_NAMES: readonly string[] = SIGN_STAGES.flat();

/** One list of numbers per entry of SIGN_STAGES, each read when it is asked for. */
export function* readStages(document: Document, url: string): Generator<readonly number[]> {
  yield readAddressSigns(url);
  const text = readTextShape(document);
  yield text.signs;
  yield readFurnitureSigns(document, text);
  yield readMetaSigns(document);
  yield readStatementSigns(document);
  yield readLinkSigns(document, text);
}

/** One number per name in SIGN_NAMES; null where the document has no body. */
export function readSigns(document: Document, url: string): readonly number[] | null {
  return hasBody(document) ? [...readStages(document, url)].flat() : null;
}

/** A document can lack its body (XML, a page that is still loading), whatever its type says. */
export function hasBody(document: Document): boolean {
  const body: HTMLElement | null = document.body;
  return body !== null;
}
