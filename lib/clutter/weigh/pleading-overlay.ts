/**
 * Overlays, slide-ins and bars that plead. Saved pages do not show what scripts lay over a page, so no model could learn
 * it from them: what stands over the page and makes a plea is a rule of its own.
 */
import type { Candidate } from '../find/candidates';
import { countPleas } from '../find/pleas';
import { topicBit } from '../words/topics';
import type { Totals } from '../find/totals';
import type { Layout } from '../verdict';

/** Letters and digits: a pop-up with its small print. */
const LONGEST = 1800;
/** More links that lead elsewhere are a menu. */
const MANY_LINKS = 5;

const OTHERWISE = topicBit('forward') | topicBit('consent') | topicBit('rules');

const PROMISES = topicBit('offer') | topicBit('pitch');

const DIALOG = 'dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"], [popover]';

/**
 * Hits: a fixed bar "You have read 3 of 5 free articles. Subscribe". Near misses: a fixed header with "Subscribe" and
 * the menu; a dialog that mails the article to a friend.
 */
export function isPleadingOverlay({ element, totals }: Candidate, layout: Layout): boolean {
  if (totals.weight > LONGEST || totals.plainLinks >= MANY_LINKS || totals.topics & OTHERWISE)
    return false;
  if (!pleads(totals) || element.querySelector('nav')) return false;
  const position = layout.position(element);
  return position === 'fixed' || position === 'sticky' || element.matches(DIALOG);
}

/** A log-in of another house comes as a frame in a box of its own, of which nothing can be read but the title. */
function isForeignLogIn({ topics, kinds, weight }: Totals): boolean {
  return kinds.frame > 0 && weight === 0 && (topics & topicBit('account')) !== 0;
}

/** What lies over the page needs less to be known: a begging word and a promise or a price. */
function pleads(totals: Totals): boolean {
  if (countPleas(totals) > 0 || isForeignLogIn(totals)) return true;
  return totals.begging > 0 && (totals.topics & PROMISES) !== 0;
}
