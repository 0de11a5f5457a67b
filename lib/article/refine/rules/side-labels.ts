import type { Box } from '../../blocks/page-model';
import type { Rule } from '../rule';

const LABEL =
  /^[\s»>→•▶-]*(auch interessant|schon gelesen|mehr (zum thema|dazu)|lesen sie auch|mehr lesen|(read|see) (also|more|next)|also read|related( (articles?|stor(y|ies)|posts?|content|topics))?|you (may|might) also like|recommended( for you)?|trending( now)?|à lire aussi|lire aussi|voir aussi|lea también|le puede interesar|te puede interesar|leggi anche|advertisement|advertising|anzeige|werbung|publicit[ée]|publicidad|story continues below( this ad)?|article continues below( advertisement)?|sharing is caring|placeholder image[- ]?\d*|\d{1,2} ?-?min(\.|s|ute[ns]?)? ?(read|lesezeit|de lecture|de lectura|di lettura)|lesezeit:? \d{1,2} min(\.|uten)?|reading time:? \d{1,2} min(\.|utes)?|temps de lecture ?:? \d{1,2} min(\.|utes)?)\s*[:.!?…]*$/iu;
const FOR_SCREEN_READERS =
  /(^|[\s_-])(sr-?only|screen-?reader(-text)?|visually-?hidden|visuallyhidden|u-hidden-visually|assistive-text)($|[\s_-])/;

/** "21:00 Ann Lee" over the post of a live blog: its time is told with the post. */
const CLOCK_LINE =
  /^\d{1,2}[:.h]\d{2}(?: ?(?:[Uu]hr|h|[AaPp]\.?[Mm]\.?))?(?: ?[A-Z]{2,4})?[ ,|•·–-]{0,3}(?:\p{Lu}[\p{L}'’.-]{1,20} ?){0,4}$/u;
const CLOCK_BOX = /(^|[\s_-])(time(stamp)?|date|meta|info|byline)($|[\s_-])/;

/**
 * A line that only names what stands beside it, or is written for screen readers alone, is no sentence of the text.
 * Takes "Advertisement" and "3 min read" out; must not take "Related by blood, the two never met."
 */
export const SIDE_LABELS: Rule = {
  name: 'side labels',
  find: ({ body, blockAt }) =>
    body.filter((i) => {
      const { text, box } = blockAt(i);
      return LABEL.test(text) || isForScreenReaders(box) || isClock(text, box);
    }),
};

function isForScreenReaders(box: Box): boolean {
  return [box, box.parent].some((at) => FOR_SCREEN_READERS.test(at?.label ?? ''));
}

function isClock(text: string, box: Box): boolean {
  return CLOCK_BOX.test(box.label) && CLOCK_LINE.test(text);
}
