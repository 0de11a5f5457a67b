/** Pass 5: what the sentences of a box say, with what is carried over from a lead-in or plain from standing there. */
import type { PolicyCategory } from '../brief';
import type { RuleSentence } from './01-cut-sentences';
import { range } from './04-find-boxes';
import type { RuleBox } from './04-find-boxes';
import type { JudgedSentence, RulePage } from './rule-page';

export type Ruling = {
  readonly sentence: RuleSentence;
  readonly categories: ReadonlySet<PolicyCategory>;
};

/** Below this share of rules a box is other text with a rule in it: only what says so itself counts. */
const SHARE = 0.4;
/** An order among so many rules is a rule itself: "Play the ball, not the player." */
const COMPANY = 2;
const NONE: ReadonlySet<PolicyCategory> = new Set();

/** The sentences of a box that are rules, in order, each with its categories. */
export function readBox(page: RulePage, box: RuleBox): readonly Ruling[] {
  const judged = carryOver(page, box);
  const rules = judged.filter((s) => s.categories.size > 0);
  const dense = rules.length >= judged.length * SHARE;
  const counts = chooseSentences(page, box, rules);
  const widened = judged.map((one) => ({
    sentence: one.sentence,
    categories: one.anchor || (dense && counts(one)) ? widen(one, rules.length) : NONE,
  }));
  return widened.filter((one) => one.categories.size > 0);
}

/** So many sentences on other people's details make a paper on privacy. */
const MOST_ASIDES = 4;
/** A footer holds all kinds of small print: so many sentences must speak of comments. */
const FOOTER_ANCHORS = 2;

/** Which sentences count: all, or within small print of another kind those that speak of comments. */
function chooseSentences(
  page: RulePage,
  box: RuleBox,
  rules: readonly JudgedSentence[],
): (one: JudgedSentence) => boolean {
  const anchors = rules.filter((s) => s.anchor);
  if (page.blocks[box.from]?.place === 'footer' && anchors.length < FOOTER_ANCHORS)
    return speaksOfWriting;
  const others = rules.filter((s) => s.categories.has('privacy') && !speaksOfWriting(s));
  if (others.length <= MOST_ASIDES) return () => true;
  const anchored = new Set(anchors.map((s) => s.sentence.block));
  return (one) => speaksOfWriting(one) || anchored.has(one.sentence.block);
}

function speaksOfWriting({ sentence }: JudgedSentence): boolean {
  return sentence.meaning.hasAny(['comment', 'post']);
}

/** The sentences, list entries with what their lead-in says: "We delete any of the following:" forbids them. */
function carryOver(page: RulePage, box: RuleBox): readonly JudgedSentence[] {
  let lead: PolicyCategory | null = null;
  return range(box).flatMap((index) => {
    const judged = page.judge(index);
    const last = judged.at(-1);
    if (page.blocks[index]?.role !== 'list') {
      lead = last === undefined ? null : findLead(last);
      return judged;
    }
    const carried = lead;
    return carried === null ? judged : judged.map((one) => fill(one, carried));
  });
}

function findLead({ sentence, categories }: JudgedSentence): PolicyCategory | null {
  if (!sentence.text.endsWith(':')) return null;
  if (categories.has('closing')) return 'closing';
  return categories.has('moderation') || categories.has('conduct') ? 'conduct' : null;
}

function fill(one: JudgedSentence, category: PolicyCategory): JudgedSentence {
  if (one.categories.size > 0 || one.sentence.meaning.has('firstPerson')) return one;
  return { ...one, categories: new Set([category]) };
}

function widen(one: JudgedSentence, rules: number): ReadonlySet<PolicyCategory> {
  if (one.categories.size > 0) return one.categories;
  return rules >= COMPANY && isOrder(one.sentence) ? new Set(['conduct']) : NONE;
}

const WORDS = /\p{L}+/gu;

/** "Play the ball, not the player.": yes. "Leave a comment", "Please contact us": no. */
function isOrder({ meaning, text }: RuleSentence): boolean {
  if (text.endsWith('?') || (text.match(WORDS) ?? []).length < 2) return false;
  if (meaning.hasAny(['firstPerson', 'askFor', 'invitation'])) return false;
  return meaning.has('order') || (meaning.has('norm') && meaning.hasAny(['comment', 'post']));
}
