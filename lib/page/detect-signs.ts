/** All signs that the detector's model reads, cheap ones first, in the order of its weights. */
import { FURNITURE_SIGNS, readFurnitureSigns } from './detect-furniture';
import { GLANCE_SIGNS, readGlanceSigns } from './detect-glance';
import { LINK_SIGNS, readLinkSigns } from './detect-links';
import { META_SIGNS, readMetaSigns } from './detect-meta';
import { readStatementSigns, STATEMENT_SIGNS } from './detect-statements';
import { readTextShape, TEXT_SIGNS } from './detect-text';

/**
 * The signs after the glance as they are read: first those that tell most for what they cost, and what comes later is left
 * out where it can change nothing.
 */
export const LATER_STAGES = [
  TEXT_SIGNS,
  FURNITURE_SIGNS,
  META_SIGNS,
  STATEMENT_SIGNS,
  LINK_SIGNS,
] as const;

export const SIGN_NAMES: readonly string[] = [...GLANCE_SIGNS, ...LATER_STAGES.flat()];

/** One list of numbers per entry of LATER_STAGES, each read when it is asked for. */
export function* readLaterStages(document: Document): Generator<readonly number[]> {
  const text = readTextShape(document);
  yield text.signs;
  yield readFurnitureSigns(document, text);
  yield readMetaSigns(document);
  yield readStatementSigns(document);
  yield readLinkSigns(document, text);
}

/** One number per name in SIGN_NAMES; null where the document has no body. */
export function readSigns(document: Document, url: string): readonly number[] | null {
  if (!hasBody(document)) return null;
  return [...readGlanceSigns(document, url), ...[...readLaterStages(document)].flat()];
}

/** A document can lack its body (XML, a page that is still loading), whatever its type says. */
export function hasBody(document: Document): boolean {
  const body: HTMLElement | null = document.body;
  return body !== null;
}
