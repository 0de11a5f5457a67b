/**
 * The shape of a word list on comment rules: per concept and language the ways of saying it, on folded text
 * (lower case, no accents but ß). Alternatives are parted by "|"; "*" is the rest of a word and "..." a gap
 * of up to 60 characters; all else is regular expression.
 */
export type ConceptLists = Readonly<Record<string, Readonly<Record<string, string>>>>;
