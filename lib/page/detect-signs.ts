/** All signs that the detector's model reads, in the order of its weights. */
import { ADDRESS_SIGNS, readAddressSigns } from './detect-address';
import { readShapeSigns, SHAPE_SIGNS } from './detect-shape';
import { readStatementSigns, STATEMENT_SIGNS } from './detect-statements';

export const SIGN_NAMES = [...ADDRESS_SIGNS, ...STATEMENT_SIGNS, ...SHAPE_SIGNS] as const;

/** One number per name in SIGN_NAMES; null where the document has no body. */
export function readSigns(document: Document, url: string): readonly number[] | null {
  // A document can lack its body (XML, a page that is still loading), whatever its type says.
  const body: HTMLElement | null = document.body;
  if (body === null) return null;
  return [...readAddressSigns(url), ...readStatementSigns(document), ...readShapeSigns(document)];
}
