import type { Box, TextBlock } from '../../blocks/page-model';
import type { Rule, Scene } from '../rule';

/** So much of the text is link: a source named in a list keeps words around its link. */
const LINKED = 0.85;
const RELATED =
  /related|recommend|similar|read-?(more|next|also)|more-?(on|from|stories|news)|also-?read|teaser|trending|most-?(read|popular)|lire-?aussi|mehr-?zum/;
/** The box that says "related" is near: farther out the word names a whole page. */
const REACH = 4;

/**
 * A list whose every entry is a link, or a linked line in a box of related stories, leads elsewhere. Takes a list
 * of linked headlines out; must not take a list of sentences with links in them.
 */
export const LINK_RUNS: Rule = {
  name: 'link runs',
  find: (scene) => {
    const lists = readLists(scene);
    return scene.body.filter((i) => {
      const block = scene.blockAt(i);
      if (!isLink(block)) return false;
      return isRelated(block.box) || lists.get(findList(block.box) ?? block.box) === true;
    });
  },
};

/** Per list of the page: is every entry a link? One of a single entry tells nothing. */
function readLists({ facts }: Scene): ReadonlyMap<Box, boolean> {
  const sizes = new Map<Box, number>();
  const linked = new Map<Box, number>();
  for (const block of facts.page.blocks) {
    const list = findList(block.box);
    if (list === null) continue;
    sizes.set(list, (sizes.get(list) ?? 0) + 1);
    if (isLink(block)) linked.set(list, (linked.get(list) ?? 0) + 1);
  }
  return new Map([...sizes].map(([list, size]) => [list, size > 1 && linked.get(list) === size]));
}

function isLink({ text, links }: TextBlock): boolean {
  return links.reduce((sum, l) => sum + l.end - l.start, 0) >= text.length * LINKED;
}

function findList(box: Box): Box | null {
  let at: Box | null = box;
  for (let i = 0; at !== null && i < REACH; i += 1, at = at.parent)
    if (at.tag === 'UL' || at.tag === 'OL') return at;
  return null;
}

function isRelated(box: Box): boolean {
  let at: Box | null = box;
  for (let i = 0; at !== null && i < REACH; i += 1, at = at.parent)
    if (at.tag !== 'BODY' && at.label !== '' && RELATED.test(at.label)) return true;
  return false;
}
