import type { Box } from '../../blocks/page-model';
import type { Rule, Scene } from '../rule';

/** What subscribers get, as lists of it say. */
const BENEFIT =
  /\bunlimited (digital |online |full )?(access|articles|reading)\b|\be-?paper\b|\bad-free\b|\bcancel any ?time\b|\b(sub|pre)scriber-only\b|\bsupport (local|our|independent) journalism\b|\bin the comments\b|\bcommenting community\b|\bwith one account\b|\bunbegrenzter? (Zugang|Zugriff)\b|\bwerbefrei\b|\bQualitätsjournalismus\b|\balle (Artikel|Inhalte) (auf|lesen)\b|\bRedaktioneller Newsletter\b|\bKommentarfunktion\b|\bjederzeit kündbar\b|\baccès illimité\b|\bsans engagement\b|\bacceso ilimitado\b|\baccesso illimitato\b/iu;
/** A list of benefits has two at least, and they are so much of it. */
const LEAST_BENEFITS = 2;
const LEAST_SHARE = 1 / 3;

/** Lines that ask for a subscription to letters, alerts and channels of the house: in the second person, or of "our". */
const CALL =
  /\b(sign up|subscribe|register) (now |here |today )?(to|for) (our|my|this) (\p{L}+ ){0,4}(newsletters?|e-?mails?|alerts?|briefing)\b|\b(sent|delivered) (straight |directly )?to your inbox\b|\b(download|get) (our|the \p{L}+) app\b|\bfollow (our )?live (updates|coverage)\b|\bhier (entlang|geht es zu[rm]|geht[’']s zu[rm])\b|\bin unserem (Liveblog|Newsletter|Podcast|Live-?ticker)\b|\b(abonnieren|bestellen) Sie (hier|jetzt|unseren)\b|\bnewsletter (hier|jetzt) (abonnieren|bestellen)\b|\b(abonnez|inscrivez)-vous (à|gratuitement)|\bsuscr[ií]b(ete|ase) (a|en) (nuestr|la newsletter)|\biscriviti (alla|a) (nostra )?newsletter\b/iu;
/** Such a line is short; who tells of a newsletter in a sentence quotes or goes on. */
const LONGEST = 220;
const QUOTE = /["“”«»„]/u;

/**
 * What a subscription holds and which letters there are is told by the house, not by the article. Takes "Unlimited
 * digital access" with its list and "Sign up for our newsletter" out; must not take "He signed up for the navy."
 */
export const OFFERS: Rule = {
  name: 'offers',
  find: (scene) => {
    const lists = findBenefitLists(scene);
    return scene.body.filter((i) => {
      const { text, box, role } = scene.blockAt(i);
      if (box.parent !== null && lists.has(box.parent) && role === 'list') return true;
      return role !== 'heading' && text.length <= LONGEST && CALL.test(text) && !QUOTE.test(text);
    });
  },
};

function findBenefitLists({ facts }: Scene): ReadonlySet<Box> {
  const sizes = new Map<Box, number>();
  const benefits = new Map<Box, number>();
  for (const { role, text, box } of facts.page.blocks) {
    if (role !== 'list' || box.parent === null) continue;
    sizes.set(box.parent, (sizes.get(box.parent) ?? 0) + 1);
    if (BENEFIT.test(text)) benefits.set(box.parent, (benefits.get(box.parent) ?? 0) + 1);
  }
  const isList = ([list, n]: readonly [Box, number]): boolean =>
    n >= LEAST_BENEFITS && n >= (sizes.get(list) ?? 0) * LEAST_SHARE;
  return new Set([...benefits].filter(isList).map(([list]) => list));
}
