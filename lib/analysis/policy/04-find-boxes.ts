/** Pass 4: runs of neighbouring blocks that hold the rules, grown around the anchors. */
import type { BlockPlace, PageBlock } from '../brief';
import { Meaning } from './concepts';
import type { JudgedSentence, RulePage } from './rule-page';
import type { Vocabulary } from './vocabulary';

export type RuleBox = {
  /** Block indices, half-open. */
  readonly from: number;
  readonly to: number;
};

/** Blocks without a category that may stand between two with one: a heading, a greeting. */
const GAP = 1;
const LIST_GAP = 3;
/** No page needs more; keeps a hostile page of rules linear. */
const MOST_BLOCKS = 120;
/** A block this long with few rules in it tells a story. */
const SHARE = 1 / 3;

/** Boxes in page order; they do not overlap. */
export function findBoxes(page: RulePage): readonly RuleBox[] {
  const boxes: RuleBox[] = [];
  let from = 0;
  page.blocks.forEach((block, index) => {
    if (index < from || !mayAnchor(block, page.vocabulary) || !hasAnchor(page, index)) return;
    const box = { from: grow(page, index, -1, from), to: grow(page, index, 1, from) + 1 };
    from = box.to;
    if (isConvincing(page, box)) boxes.push(box);
  });
  return boxes;
}

function mayAnchor(block: PageBlock, vocabulary: Vocabulary): boolean {
  if (block.place === 'navigation') return false;
  const meaning = new Meaning(block.text, vocabulary);
  return meaning.hasAny(['comment', 'communityRules', 'post', 'area', 'mail']);
}

function hasAnchor(page: RulePage, index: number): boolean {
  const judged = page.judge(index);
  return judged.some((s) => s.anchor) || isDense(judged);
}

/** So many kinds of rule in one block need no word on comments: "messages", "contributions" do. */
const KINDS = 3;
/** Without a word on conduct, more. */
const KINDS_WITHOUT_CONDUCT = 4;

function isDense(judged: readonly JudgedSentence[]): boolean {
  const kinds = new Set(judged.flatMap((s) => [...s.categories]));
  if (kinds.size < (kinds.has('conduct') ? KINDS : KINDS_WITHOUT_CONDUCT)) return false;
  const rules = judged.filter((s) => s.categories.size > 0);
  return (
    rules.length >= Math.max(KINDS, judged.length / 2) &&
    !speaksForItself(judged) &&
    rules.some((s) => s.sentence.meaning.has('post')) &&
    judged.some((s) => s.sentence.meaning.has('you'))
  );
}

/** The last block in `step`'s direction that still belongs to the rules around `index`. */
function grow(page: RulePage, index: number, step: 1 | -1, floor: number): number {
  let last = index;
  let gap = 0;
  for (let at = index + step; at >= floor && Math.abs(at - index) < MOST_BLOCKS; at += step) {
    const block = page.blocks[at];
    const edge = page.blocks[last];
    if (block === undefined || edge === undefined || !isNeighbour(block, edge)) break;
    if (isRuleLike(page, at) || (step === 1 && isLed(page, at, last))) {
      last = at;
      gap = 0;
    } else {
      gap += 1;
      if (gap > (block.role === 'list' && edge.role === 'list' ? LIST_GAP : GAP)) break;
    }
  }
  return last;
}

function isNeighbour(block: PageBlock, edge: PageBlock): boolean {
  if (block.place !== edge.place && (block.place === 'article' || edge.place === 'article'))
    return false;
  return block.region === edge.region;
}

/** A list entry directly behind a lead-in, or behind an entry that is. */
function isLed(page: RulePage, at: number, last: number): boolean {
  const block = page.blocks[at];
  const edge = page.blocks[last];
  if (block?.role !== 'list' || at !== last + 1 || edge === undefined) return false;
  return edge.role === 'list' || edge.text.endsWith(':');
}

/** Privacy alone carries no box on: papers on privacy are long and mostly about other things. */
function carriesOn({ sentence, categories }: JudgedSentence, place: BlockPlace): boolean {
  const onlyPrivacy = categories.size === 1 && categories.has('privacy');
  if (onlyPrivacy && place !== 'article' && sentence.meaning.has('mail')) return true;
  return categories.size > 0 && (!onlyPrivacy || sentence.meaning.hasAny(['comment', 'post']));
}

function isRuleLike(page: RulePage, index: number): boolean {
  const judged = page.judge(index);
  const place = page.blocks[index]?.place ?? 'other';
  const rules = judged.filter((one) => carriesOn(one, place)).length;
  return rules > 0 && rules >= judged.length * SHARE && !speaksForItself(judged);
}

/** A reader's comment. */
function speaksForItself(judged: readonly JudgedSentence[]): boolean {
  return judged.some(
    ({ sentence, categories }) => categories.size === 0 && sentence.meaning.has('firstPerson'),
  );
}

/** In an article a lone sentence must address the reader or speak for the outlet, and be short. */
const SHORT_BLOCK = 320;

function isConvincing(page: RulePage, box: RuleBox): boolean {
  const judged = range(box).flatMap((index) => page.judge(index));
  const anchors = judged.filter((s) => s.anchor);
  const block = page.blocks[box.from];
  if (block?.place !== 'article') return true;
  const rules = judged.filter((s) => s.categories.size > 0);
  if (!isAddressed(rules)) return false;
  if (anchors.length >= 2 || (rules.length >= 3 && rules.length >= judged.length / 2)) return true;
  return anchors.some(({ sentence }) => {
    const length = page.blocks[sentence.block]?.text.length ?? 0;
    return length < SHORT_BLOCK && sentence.meaning.hasAny(['you', 'we']);
  });
}

/** So many orders need no "you": "No jokes", "No adverts". */
const ORDERS = 2;

function isAddressed(rules: readonly JudgedSentence[]): boolean {
  return (
    rules.some((s) => s.sentence.meaning.hasAny(['you', 'we'])) ||
    rules.filter((s) => s.sentence.meaning.has('order')).length >= ORDERS
  );
}

/** The numbers of the blocks in a box. */
export function range(box: RuleBox): readonly number[] {
  return Array.from({ length: box.to - box.from }, (_, i) => box.from + i);
}
