/** What one glance tells, and before a single element is touched: the address, and how many elements of some kinds there are. */
import { ADDRESS_SIGNS, readAddressSigns } from './detect-address';

/**
 * The kinds that tell most: articles are paragraphs, captions and stressed words, shops and services are buttons and
 * forms. To count elements costs a hundredth of what it costs to have the first of them at hand.
 */
const COUNTED = [
  'p',
  'figcaption',
  'button',
  'article',
  'img',
  'input',
  'section',
  'form',
  'em',
  'span',
  'br',
  'header',
  'meta',
] as const;

export const GLANCE_SIGNS = [...ADDRESS_SIGNS, ...COUNTED] as const;

/** One number per name in GLANCE_SIGNS. */
export function readGlanceSigns(document: Document, url: string): readonly number[] {
  const signs = [...readAddressSigns(url)];
  for (const tag of COUNTED) signs.push(document.getElementsByTagName(tag).length);
  return signs;
}
