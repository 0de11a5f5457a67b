/** The refinement rules, in the order in which they are applied. */
import type { Rule } from '../rule';
import { AFTER_RELATED } from './after-related';
import { CAPTIONS } from './captions';
import { CLOSING_LINES } from './closing-lines';
import { CUT_EXCERPTS } from './cut-excerpts';
import { EMPTY_HEADING } from './empty-heading';
import { FOREIGN_PLACE } from './foreign-place';
import { HIDDEN } from './hidden';
import { LINK_RUNS } from './link-runs';
import { LINKED_SHOUTS } from './linked-shouts';
import { OFFERS } from './offers';
import { OPENING_LINES } from './opening-lines';
import { OTHER_ARTICLES } from './other-articles';
import { READ_MORE } from './read-more';
import { REPEATED_TITLE } from './repeated-title';
import { SIDE_LABELS } from './side-labels';

export const RULES: readonly Rule[] = [
  HIDDEN,
  FOREIGN_PLACE,
  OTHER_ARTICLES,
  AFTER_RELATED,
  CUT_EXCERPTS,
  CAPTIONS,
  READ_MORE,
  LINKED_SHOUTS,
  LINK_RUNS,
  SIDE_LABELS,
  OFFERS,
  REPEATED_TITLE,
  OPENING_LINES,
  CLOSING_LINES,
  EMPTY_HEADING,
];
