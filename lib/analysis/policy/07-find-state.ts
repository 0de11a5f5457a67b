/** Pass 7: what is known of the comment area when the terms are read. */
import type { CommentArea, PolicyState, PolicyTerm } from '../brief';

const BY_AREA: Readonly<Record<CommentArea, PolicyState>> = {
  none: 'none',
  present: 'none',
  'not-loaded': 'not-loaded',
  frame: 'frame',
  closed: 'closed',
};

/** `found` where there is any rule beside the bare word that comments are closed. */
export function findState(terms: readonly PolicyTerm[], area: CommentArea): PolicyState {
  const onlyClosed = area === 'closed' && terms.every((t) => t.category === 'closing');
  return terms.length > 0 && !onlyClosed ? 'found' : BY_AREA[area];
}
