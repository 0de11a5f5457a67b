/** The kickers: short lines directly over the headline, which say what kind of article it is. */
import type { PageModel } from '../blocks/page-model';

/** Labels above a headline are within so many blocks of it. */
const KICKER_REACH = 3;
const LONGEST_KICKER = 30;
/** So pages label the place of an advertisement that happens to stand over the headline, and seldom the article itself. */
const SLOT =
  /^(anzeige|werbung|advertisement|publicit[ée]|publicidad|pubblicit[àa]|advertentie)$/iu;

/** Empty where the title is not shown as a heading. "Sponsored" is a kicker, "Anzeige" is none. */
export function findKickers({ blocks }: PageModel, title: string): readonly string[] {
  const at = blocks.findIndex((b) => b.role === 'heading' && b.text === title);
  if (at < 0) return [];
  return blocks
    .slice(Math.max(0, at - KICKER_REACH), at)
    .map((b) => b.text)
    .filter((text) => text.length <= LONGEST_KICKER && !SLOT.test(text.trim()));
}
