/** Decides which blocks are the article: the model's word, mended where it is surely wrong, then the rules. */
import type { TextBlock } from '../blocks/page-model';
import { findKin } from './kin';
import type { PageFacts } from './page-facts';
import { applyRules, type Removal, type Rule } from './rule';
import { RULES } from './rules';

/**
 * From here on the model's yes is a yes. F1 of the body sets is flat between 0.4 and 0.6 in cross-validation;
 * the lower half keeps recall on the segments set above 0.91.
 */
const YES = 0.45;
/**
 * On a page of an unknown make many chances are low together. By their sum the model expects so much text; where the yeses
 * are less than ENOUGH of it, the page's own yes is lower, down to LEAST_YES: segments F1 .9336 -> .9365, others the same.
 */
const ENOUGH = 0.9;
const LOWER = [0.42, 0.39, 0.36];
const LEAST_YES = 0.33;
/** Under this a block is no part of what is expected: hundreds of them are a menu. */
const NOTHING = 0.02;
/** A subhead between two paragraphs of the article needs less. */
const SUBHEAD_YES = 0.04;
/** With so many buttons and captions between it and the paragraphs it needs more: a teaser has a headline too. */
const APART = 3;
const APART_YES = 0.1;
const SMALL = 60;
/** If the model keeps less of Readability's text than this, it has misread the page (a script it knows little of). */
const LEAST_KEPT = 0.2;
/** Then Readability's text is taken, but for what the model knows on any page: menus, prices, "Log in". */
const SURELY_NOT = 0.03;
/** Indices and the removals that each rule made, for tests and for the question "why is this missing?". */
export type Choice = { readonly body: readonly number[]; readonly removed: readonly Removal[] };

/** `chances`: per block of the page, the probability that it is article text. */
export function chooseBody(
  facts: PageFacts,
  chances: readonly number[],
  title: string,
  rules: readonly Rule[] = RULES,
): Choice {
  const { blocks } = facts.page;
  const kept = withSubheads(blocks, chances, pick(facts, chances));
  const body = blocks.flatMap((_, i) => (kept[i] === true ? [i] : []));
  return applyRules(rules, { facts, title, body, blockAt: (i) => expectBlock(blocks, i) });
}

function pick(facts: PageFacts, chances: readonly number[]): boolean[] {
  const { blocks } = facts.page;
  const limit = findLimit(blocks, chances);
  const yes = blocks.map((_, i) => (chances[i] ?? 0) >= limit);
  for (const i of findKin(blocks, chances, limit)) yes[i] = true;
  const { readable } = facts;
  if (readable === null) return yes;
  const length = (flags: readonly boolean[]) =>
    blocks.reduce((sum, b, i) => sum + (flags[i] === true ? b.text.length : 0), 0);
  if (length(yes) >= length(readable) * LEAST_KEPT) return yes;
  return readable.map((own, i) => own && (chances[i] ?? 0) >= SURELY_NOT);
}

/** The chance from which a block of this page is text. */
function findLimit(blocks: readonly TextBlock[], chances: readonly number[]): number {
  const measure = (weigh: (chance: number) => number): number =>
    blocks.reduce((sum, { text }, i) => sum + weigh(chances[i] ?? 0) * text.length, 0);
  const expected = measure((chance) => (chance >= NOTHING ? chance : 0));
  const isEnough = (limit: number): boolean =>
    measure((chance) => (chance >= limit ? 1 : 0)) >= expected * ENOUGH;
  return [YES, ...LOWER].find(isEnough) ?? LEAST_YES;
}

/** Subheads are short and rare, so the model knows them badly; those between kept paragraphs belong to them. */
function withSubheads(
  blocks: readonly TextBlock[],
  chances: readonly number[],
  kept: readonly boolean[],
): readonly boolean[] {
  const isParagraph = (i: number): boolean => kept[i] === true && blocks[i]?.role !== 'heading';
  const isNear = (i: number, step: number): boolean => {
    let at = i + step;
    for (let n = 0; n < APART && kept[at] !== true && isSmall(blocks[at]); n += 1) at += step;
    return isParagraph(at);
  };
  return kept.map((own, i) => {
    const block = blocks[i];
    const chance = chances[i] ?? 0;
    if (own || block?.role !== 'heading' || chance < SUBHEAD_YES || isLinked(block)) return own;
    if (isParagraph(i - 1) && isParagraph(i + 1)) return true;
    return chance >= APART_YES && isNear(i, -1) && isNear(i, 1);
  });
}

/** Stands between a subhead and its paragraph: a button, a picture's credit or caption. */
function isSmall(block: TextBlock | undefined): boolean {
  if (block === undefined || block.role === 'heading') return false;
  return block.role === 'caption' || block.text.length <= SMALL;
}

function isLinked(block: TextBlock): boolean {
  return block.links.reduce((sum, l) => sum + l.end - l.start, 0) > block.text.length / 2;
}

function expectBlock(blocks: readonly TextBlock[], i: number): TextBlock {
  const block = blocks[i];
  if (block === undefined) throw new RangeError(`expected a block of the page, got ${i}`);
  return block;
}
