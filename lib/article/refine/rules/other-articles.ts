import type { Box } from '../../blocks/page-model';
import type { Rule, Scene } from '../rule';

/** An article of its own has this much text; a teaser in an ARTICLE element has less. */
const LEAST_TEXT = 200;

/**
 * Where several articles follow one another, only the one the page is about is read. Takes the next story of an
 * endless page out; must not take posts of one live blog, which share a headline.
 */
export const OTHER_ARTICLES: Rule = {
  name: 'other articles',
  // A headline that is a link leads to its own article, of which a teaser stands here.
  isSure: (scene) => scene.facts.page.inView !== null || areTeasers(scene),
  find: (scene) => {
    const groups = groupByArticle(scene);
    if (groups.length < 2 || groups.length > MOST_ARTICLES) return [];
    const { inView } = scene.facts.page;
    const own = groups.find((g) => g.box === inView) ?? groups.find((g) => g.hasTitle) ?? groups[0];
    return groups.flatMap((g) => (g === own || g.text < LEAST_TEXT ? [] : g.blocks));
  },
};

/** The page's own headline is no link, and that of each of the others is one. */
function areTeasers(scene: Scene): boolean {
  const { blocks } = scene.facts.page;
  const own = blocks[scene.facts.titleAt];
  const groups = groupByArticle(scene);
  const owner = groups.find((g) => g.hasTitle);
  if (own === undefined || owner === undefined || own.links.length > 0) return false;
  const others = new Set(groups.filter((g) => g !== owner).map((g) => g.box));
  const heads = blocks.filter((b) => /^H[12]$/.test(b.box.tag) && b !== own);
  const linked = heads.filter((b) => b.links.length > 0).map((b) => findArticle(b.box));
  return [...others].every((box) => linked.includes(box));
}

/** More are the posts of a live blog or a stream, and stay together. */
const MOST_ARTICLES = 12;

type Group = { readonly box: Box; readonly blocks: number[]; text: number; hasTitle: boolean };

function groupByArticle({ body, blockAt, facts }: Scene): Group[] {
  const groups = new Map<Box, Group>();
  for (const i of body) {
    const box = findArticle(blockAt(i).box);
    if (box === null) continue;
    const group = groups.get(box) ?? { box, blocks: [], text: 0, hasTitle: false };
    groups.set(box, group);
    group.blocks.push(i);
    group.text += blockAt(i).text.length;
  }
  const title = facts.page.blocks[facts.titleAt];
  const titled = title === undefined ? null : findArticle(title.box);
  // Without a headline of their own in their boxes, articles are parts: sections, posts, boxes of one story.
  const heads = new Set(
    facts.page.blocks.filter((b) => /^H[12]$/.test(b.box.tag)).map((b) => findArticle(b.box)),
  );
  return [...groups.values()]
    .filter((g) => heads.has(g.box) || g.box === titled)
    .map((g) => ({ ...g, hasTitle: g.box === titled }));
}

/** The outermost ARTICLE around a box that holds no other article beside it; null outside of any. */
function findArticle(box: Box): Box | null {
  let found: Box | null = null;
  for (let at: Box | null = box; at !== null; at = at.parent)
    if (at.tag === 'ARTICLE') found ??= at;
  return found;
}
