import type { Rule } from '../rule';

const LEAD =
  /^[\s»>→•▶-]*(read (more|also|next|this)|also read|related( (post|article|stor(y|ies)|content))?|also on|see also|more (on|from|about)|lesen sie (auch|hier|dazu|mehr)|mehr (dazu|zum thema)|siehe auch|auch interessant|lire (aussi|également)|à lire( aussi)?|voir aussi|le[ae] (también|además|aquí)|leia (aqui|mais)|leer más|[tl]e puede interesar|puedes ver|(mira|vea|lee|ve) (también|además)|le[ig]gi anche|lees ook|les også|läs (också|mer)|leia (também|mais)|czytaj (też|także)|читайте также|watch( now)?|listen)(?!\p{L})\s*[:：|›»-]?/iu;
/** A teaser line is short. A sentence that begins "Read more books, she advised…" is longer or has no link. */
const MOST_WORDS = 40;
/** So much of it is the link. */
const LINKED = 0.4;

/**
 * Promo lines lead to other articles and interrupt this one. Takes "Read more: Council splits over weir" out; must
 * not take "Read more books, the minister told the pupils."
 */
export const READ_MORE: Rule = {
  name: 'read more',
  find: ({ body, blockAt }) =>
    body.filter((i) => {
      const { text, links } = blockAt(i);
      if (!LEAD.test(text) || text.split(' ').length > MOST_WORDS) return false;
      const linked = links.reduce((sum, l) => sum + l.end - l.start, 0);
      return linked >= text.length * LINKED;
    }),
};
