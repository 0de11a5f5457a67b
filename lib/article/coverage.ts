/** Whether all of the article is on the page, and if not, why. */
import type { Coverage } from '@/lib/analysis/brief';
import type { Box, PageModel, TextBlock } from './blocks/page-model';
import { saysGate } from './gate-words';
import type { Clues } from './metadata/clues';
import { isObject, type JsonObject, readString } from './metadata/json-ld';

/** Names that sites give to the box standing in for withheld text. */
const GATE_LABEL =
  /(^|[\s_-])(pay-?wall|regwall|registration-wall|subscriber-?wall|piano-?(offer|paywall)|paywall-?(box|offer|layer|container|overlay)|meter-?wall|premium-?(offer|box|teaser)|plus-?(offer|paywall)|offer-?box|article-gate|gate-?content)($|[\s_-])/;
const LONGEST_PAGER = 60;
const PAGE_OF =
  /^(?:page|seite|p[áa]gina|pagina|صفحة|الصفحة)\s+(\d{1,3})\s*(?:of|von|de|di|sur|من|\/)\s*(\d{1,3})$/iu;
/** A gated article that shows this many words was opened, or gives most of itself away. */
const WORDS_OF_A_WHOLE = 450;
/**
 * JSON-LD says how long the article is: with less than this share of it shown, the rest is withheld.
 * Some sites count characters there, so a text as long as a whole article is never called cut.
 */
const SHOWN_SHARE = 0.6;
/** A closed fact box or footnotes are less than this of the text shown; the rest of an article is more. */
const MOST_HIDDEN = 0.5;
/** The visible text's last words, where a cut shows. */
const CUT_OFF = /(\.\.\.|…|\[…\])$/;

export type BodyFacts = {
  /** The article's blocks, in order. */
  readonly body: readonly TextBlock[];
  readonly words: number;
  /** Words of the article that are in the page but not displayed. */
  readonly hidden: number;
  /** The snapshot itself was cut off. */
  readonly cut: boolean;
};

/** `partial` names the first reason that holds: gate, cut by the site, page of several, unreadable frame. */
export function findCoverage(clues: Clues, facts: BodyFacts): Coverage {
  if (facts.cut) return { kind: 'partial', reason: 'too-long' };
  if (isGated(clues, facts)) return { kind: 'partial', reason: 'gated' };
  if (facts.hidden > facts.words * MOST_HIDDEN) return { kind: 'partial', reason: 'truncated' };
  const pages = findPageOf(clues.page);
  if (pages !== null) return { kind: 'partial', reason: 'page-of', ...pages };
  if (isTruncated(clues, facts)) return { kind: 'partial', reason: 'truncated' };
  if (hasFrameInBody(clues.page, facts)) return { kind: 'partial', reason: 'frame' };
  return { kind: 'whole' };
}

/**
 * Gated: a wall stands where the text ends, or the page calls itself closed and shows a teaser. Not gated: a
 * subscriber's badge over the text, an offer in the navigation or under the comments, a whole text in a box named
 * for its gate, which is open.
 */
function isGated(clues: Clues, facts: BodyFacts): boolean {
  const statedClosed = saysClosed(clues.jsonLd) || saysClosedMeta(clues);
  const isShort = facts.words < WORDS_OF_A_WHOLE;
  if (hasWall(clues.page, facts.body)) return isShort || statedClosed;
  return statedClosed && isShort && !isOpened(facts);
}

function saysClosed(node: JsonObject | null): boolean {
  const told = node?.['isAccessibleForFree'];
  return told === false || (typeof told === 'string' && /^false$/i.test(told));
}

function saysClosedMeta(clues: Clues): boolean {
  const tier = clues.meta.get('article:content_tier')?.[0] ?? '';
  // "metered" is no gate for as long as the reader has articles left.
  return /^locked$/i.test(tier);
}

/** Offers to subscribe stand there on every page of a site, whatever is read. */
const ELSEWHERE = new Set(['navigation', 'footer', 'comments', 'form']);
/** A wall comes right after the last words shown; related stories have walls of their own further down. */
const WALL_REACH = 15;
/** If so many characters of the article follow, the wall stops nobody. */
const STOPPED = 600;

/** Something that stands in for text: shown, at the place where the text ends. */
function hasWall(page: PageModel, body: readonly TextBlock[]): boolean {
  const inBody = new Set(body);
  const holders = findHolders(body);
  const last = page.blocks.findLastIndex((b) => inBody.has(b));
  const reach = page.blocks.slice(0, last + 1 + WALL_REACH);
  return reach.some((block, i) => {
    if (!isWall(block, holders)) return false;
    const before = reach.slice(0, i).filter((b) => inBody.has(b));
    // "Log in" over everything, in a box named for the gate: no text has ended yet.
    if (before.length === 0) return false;
    const makes = new Set(measure(before) > STOPPED ? before.map(nameMake) : []);
    const goesOn = reach
      .slice(i + 1)
      .filter((b) => inBody.has(b) && (makes.size === 0 || makes.has(nameMake(b))));
    return measure(goesOn) <= STOPPED;
  });
}

function measure(blocks: readonly TextBlock[]): number {
  return blocks.reduce((sum, b) => sum + b.text.length, 0);
}

/** Text of one make is one text; teasers under a wall are of another make than the article above it. */
function nameMake({ box }: TextBlock): string {
  return `${box.tag} ${box.label} in ${box.parent?.tag ?? ''} ${box.parent?.label ?? ''}`;
}

function isWall({ text, box }: TextBlock, holders: ReadonlySet<Box>): boolean {
  if (!box.shown || ELSEWHERE.has(box.place)) return false;
  if (saysGate(text)) return true;
  return [box, box.parent].some((b) => b !== null && !holders.has(b) && GATE_LABEL.test(b.label));
}

/** The boxes around the article's own text: whatever they are called, they are open. */
function findHolders(body: readonly TextBlock[]): ReadonlySet<Box> {
  const holders = new Set<Box>();
  for (const block of body)
    for (let at: Box | null = block.box; at !== null && !holders.has(at); at = at.parent)
      holders.add(at);
  return holders;
}

/** So much text in a box named for its gate is no teaser. */
const OPENED = 1000;
/** How many boxes out the box is that a gate would close. */
const GATE_REACH = 6;
const GATE_NAME = /pay-?wall|poool|piano|premium|subscriber|plus-?content|abo-?content/;

/** The box that the page's gate closes (schema.org's hasPart has its class) holds the text, so it is open. */
function isOpened({ body }: BodyFacts): boolean {
  const text = body.reduce((sum, b) => sum + (isInGate(b.box) ? b.text.length : 0), 0);
  return text >= OPENED;
}

function isInGate(box: Box): boolean {
  let at: Box | null = box;
  for (let i = 0; at !== null && i < GATE_REACH; i += 1, at = at.parent)
    if (at.tag !== 'BODY' && GATE_NAME.test(at.label)) return true;
  return false;
}

function findPageOf(page: PageModel): { page: number; of: number | null } | null {
  for (const block of page.blocks) {
    if (!block.box.shown || block.text.length > LONGEST_PAGER) continue;
    const found = PAGE_OF.exec(withoutLinks(block));
    const of = Number(found?.[2]);
    if (found !== null && of > 1 && Number(found[1]) <= of) return { page: Number(found[1]), of };
  }
  return null;
}

/** "Page 1 of 3 Next", of which the last word is a link. */
function withoutLinks({ text, links }: TextBlock): string {
  return links
    .toReversed()
    .reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)
    .trim();
}

function isTruncated(clues: Clues, facts: BodyFacts): boolean {
  const stated = Number(readString(clues.jsonLd?.['wordCount']) ?? clues.jsonLd?.['wordCount']);
  const isShort = facts.words < WORDS_OF_A_WHOLE;
  if (isShort && stated > WORDS_OF_A_WHOLE / 3 && facts.words < stated * SHOWN_SHARE) return true;
  const last = facts.body.at(-1)?.text ?? '';
  return CUT_OFF.test(last) && facts.words < WORDS_OF_A_WHOLE / 3 && isObject(clues.jsonLd);
}

/** A picture gallery or a player is lower than a text, and stands beside more words than a title and a credit. */
const FRAME_HEIGHT = 400;
const WORDS_BESIDE_FRAME = 150;
/** So high is a frame with a text of its own, whatever stands around it. */
const TEXT_FRAME_HEIGHT = 1500;

/**
 * A frame counts where the text may go on in it: shown, not among comments or in the footer, and high enough for a
 * text. A player 315 pixels high between twelve paragraphs withholds nothing.
 */
function hasFrameInBody(page: PageModel, { body, words }: BodyFacts): boolean {
  const last = page.blocks.findLastIndex((b) => b === body.at(-1));
  return page.unreadableFrames.some(({ box, before, height }) => {
    if (!box.shown || ELSEWHERE.has(box.place) || before > last + 1 + FRAME_REACH) return false;
    const isText = height !== null && height >= TEXT_FRAME_HEIGHT;
    return isText || (words < WORDS_BESIDE_FRAME && (height ?? FRAME_HEIGHT) >= FRAME_HEIGHT);
  });
}

/** So many blocks after the text a frame may still be its continuation. */
const FRAME_REACH = 3;
