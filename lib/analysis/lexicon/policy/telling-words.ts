/**
 * By which words a text shows its language, lower case: `frequent` ones that most neighbours do not have, and what it
 * calls a `comment`, which rules on comments hardly do without.
 */
type TellingWords = { readonly frequent: readonly string[]; readonly comment: readonly string[] };

// prettier-ignore
export const TELLING_WORDS = {
  en: {
    frequent: ['and', 'are', 'been', 'by', 'for', 'from', 'have', 'may', 'our', 'that', 'the', 'their', 'this', 'to', 'with', 'you', 'your'],
    comment: ['comment', 'commented', 'commenters', 'commenting', 'comments'],
  },
  de: {
    frequent: ['auf', 'das', 'der', 'die', 'eine', 'für', 'ist', 'mit', 'nicht', 'sie', 'und', 'von', 'werden', 'wird', 'zu'],
    comment: ['kommentar', 'kommentarbereich', 'kommentare', 'kommentaren', 'kommentarfunktion', 'kommentars', 'kommentieren'],
  },
  es: {
    frequent: ['al', 'con', 'del', 'el', 'las', 'los', 'para', 'por', 'que', 'se', 'su', 'sus', 'una', 'y'],
    comment: ['comentar', 'comentario', 'comentarios'],
  },
  // "Comment" asks how there: in a French text it is no sign of English.
  fr: {
    frequent: ['avec', 'dans', 'des', 'est', 'et', 'les', 'ne', 'pas', 'pour', 'que', 'qui', 'sont', 'une', 'vos', 'vous'],
    comment: ['comment', 'commentaire', 'commentaires', 'commentez'],
  },
  it: {
    frequent: ['che', 'con', 'dei', 'del', 'della', 'di', 'gli', 'il', 'nel', 'non', 'per', 'si', 'sono', 'una'],
    comment: ['commentare', 'commenti', 'commento'],
  },
  nl: {
    frequent: ['aan', 'dat', 'een', 'het', 'met', 'naar', 'niet', 'ook', 'op', 'uw', 'van', 'voor', 'worden', 'wordt', 'zijn'],
    comment: ['reactie', 'reacties', 'reageer', 'reageren'],
  },
  pt: {
    frequent: ['com', 'da', 'dos', 'em', 'não', 'o', 'os', 'ou', 'para', 'por', 'que', 'seu', 'são', 'uma'],
    comment: ['comentar', 'comentário', 'comentários'],
  },
} as const satisfies Readonly<Record<string, TellingWords>>;
