import type { Box } from '../../blocks/page-model';
import type { Rule } from '../rule';

const CAPTION =
  /(^|[\s_-])(fig-?caption|image-?caption|photo-?caption|img-?caption|media-?caption|caption(-?text)?|wp-caption|bildunterschrift|bildtext|legende|pie-?de-?foto|photo-?credit|image-?credit|bildnachweis)($|[\s_-])/;
/** A line that is nothing but a picture's credit: "(Photo: Mere Tahi / Courier)". */
const CREDIT =
  /^[([]?(?:(?:photo|image|picture|video)(?: ?credits?| by)?|credits?|(?:titel)?(?:bild|foto)(?:quelle|nachweis|rechte)?|bildnachweis|crédits?(?: photo)?|fotos?|imagen|crédito)s? ?[:：] ?[^.!?]{2,80}[)\]]?$/iu;
/** A caption's end or beginning: "… on Monday © VS Ford", "… of the moon. (ESA/Ford Observatory)". */
const CREDITED =
  /^© ?\p{L}|(?<=\S) ?© ?\p{Lu}[^.!?]{1,60}$|[.!] \((?:[A-Z]{2,8}|Photo)\/[^()\d:]{2,40}\)$/u;
const LONGEST = 300;
/** The caption's own box or the one around it; farther out the name means a whole gallery with its text. */
const REACH = 2;

/**
 * Captions and credits belong to pictures; read in line they interrupt the text. Takes "The mayor on Monday. Photo:
 * M. Tahi" under a picture out; must not take a paragraph beside a picture.
 */
export const CAPTIONS: Rule = {
  name: 'captions',
  find: ({ body, blockAt }) =>
    body.filter((i) => {
      const { box, text } = blockAt(i);
      const isCredited = text.length <= LONGEST && CREDITED.test(text);
      return isCaption(box) || CREDIT.test(text) || isCredited;
    }),
};

function isCaption(box: Box): boolean {
  let at: Box | null = box;
  for (let i = 0; at !== null && i < REACH; i += 1, at = at.parent)
    if (at.tag === 'FIGCAPTION' || (at.label !== '' && CAPTION.test(at.label))) return true;
  return false;
}
