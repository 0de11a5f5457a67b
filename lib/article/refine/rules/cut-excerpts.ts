import type { TextBlock } from '../../blocks/page-model';
import type { Rule, Scene } from '../rule';

/** So weblogs end the beginning of a post that they show elsewhere. */
const CUT = /\[(…|\.\.\.)\]$/u;

/**
 * The beginning of a post under a headline that is a link is the teaser of another one. Takes "Boats are dear this
 * year […]" under a linked headline out; must not take "“I […] went home,” she said."
 */
export const CUT_EXCERPTS: Rule = {
  name: 'cut excerpts',
  // Under a short post the teasers are longer than it is, but it stands before them.
  isSure: (scene) => scene.body[0] !== findExcerpts(scene)[0],
  find: findExcerpts,
};

function findExcerpts({ body, blockAt }: Scene): readonly number[] {
  return body.flatMap((i, at) => {
    const head = body[at - 1];
    if (head === undefined || !CUT.test(blockAt(i).text)) return [];
    return isLinkedHeading(blockAt(head)) ? [head, i] : [];
  });
}

function isLinkedHeading({ role, text, links }: TextBlock): boolean {
  const linked = links.reduce((sum, l) => sum + l.end - l.start, 0);
  return role === 'heading' && linked >= text.length * 0.9;
}
