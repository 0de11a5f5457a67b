/** How much of the page's text is links, and where they lead: the dearest of the signs, which reads hundreds of them. */
import type { TextShape } from './detect-text';

export const LINK_SIGNS = ['linkText', 'linkShare', 'cartLinks'] as const;

/** Where a link to the basket leads: shops and their services have one on every page, the press seldom. */
const CARTS = ['cart', 'basket', 'checkout', 'warenkorb', 'wishlist', 'panier', 'carrito'] as const;

/** Beyond so many links the page is what it is; reading on costs time. */
const MOST_LINKS = 600;
/** Of one link no more is counted: some hold a whole teaser. */
const LONGEST = 200;

/** One number per name in LINK_SIGNS. */
export function readLinkSigns(document: Document, text: TextShape): readonly number[] {
  const links = document.getElementsByTagName('a');
  const read = Math.min(links.length, MOST_LINKS);
  let sum = 0;
  let carts = 0;
  for (let i = 0; i < read; i += 1) {
    const link = links[i];
    sum += Math.min((link?.textContent ?? '').trim().length, LONGEST);
    const address = (link?.getAttribute('href') ?? '').toLowerCase();
    if (CARTS.some((name) => address.includes(name))) carts += 1;
  }
  const whole = read === 0 ? 0 : (sum * links.length) / read;
  const share = whole > 0 ? whole / (whole + text.total) : 0;
  return [Math.log1p(whole), share, Math.log1p(carts)];
}
