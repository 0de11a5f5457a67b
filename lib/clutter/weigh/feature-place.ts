/** Where a candidate stands and how the page names it, as columns for the model. */
import { parentOf, type Candidate } from '../find/candidates';
import { isCrisp } from './crisp';
import { bitCount } from './feature-text';
import { nameBits, readNames, type NameSet } from '../words/names';
import type { PieceRange } from '../find/story';

/** How many ancestors are looked at: beyond, the layout of the whole page speaks and not the block's place. */
const ANCESTORS = 8;

type Place = {
  readonly names: NameSet;
  readonly parentNames: NameSet;
  readonly ancestorNames: NameSet;
  readonly innerNames: NameSet;
  readonly tags: ReadonlySet<string>;
  readonly depth: number;
};

/** Names that speak of the same, so that a donation box may learn from newsletter boxes. */
const NAME_GROUPS = {
  begging: nameBits('mail', 'enrol', 'give', 'account', 'wall', 'promo', 'push', 'adblock'),
  mail: nameBits('mail', 'enrol'),
  overlay: nameBits('overlay'),
  nav: nameBits('nav'),
  comment: nameBits('comment'),
  list: nameBits('list', 'share', 'author', 'search'),
  other: nameBits('consent', 'advert'),
} as const;

const NAMED = Object.values(NAME_GROUPS);

const PLACES = ['own', 'parent', 'above', 'inner'] as const;

export const PLACE_NAMES: readonly string[] = [
  ...PLACES.flatMap((where) => Object.keys(NAME_GROUPS).map((name) => `${where} name ${name}`)),
  ...'in nav|in header|in footer|in aside|in form|in list|in article|in main|is paragraph|is link|is list|is heading|is section|is form|is inline|is button|is dialog'.split(
    '|',
  ),
  ...'in body|child of body|after body|before body|place in body|paragraphs inside|siblings alike|siblings paragraphs'.split(
    '|',
  ),
  ...'share of parent|parent begging gain|long parent|dormant|depth|only child|position in page|topics|crisp'.split(
    '|',
  ),
];

/** One number per name of PLACE_NAMES, in its order. */
export function placeColumns(candidate: Candidate): readonly number[] {
  const place = readPlace(candidate);
  return [
    ...nameColumns(place),
    ...tagColumns(candidate, place),
    ...bodyColumns(candidate),
    ...parentColumns(candidate, place),
  ];
}

function nameColumns(place: Place): number[] {
  return [place.names, place.parentNames, place.ancestorNames, place.innerNames].flatMap((set) =>
    NAMED.map((group) => (set & group ? 1 : 0)),
  );
}

const INLINE = /^(?:A|SPAN|B|STRONG|EM|I|SMALL|U|LABEL|FONT)$/;

function tagColumns({ element }: Candidate, { tags }: Place): number[] {
  const tag = element.tagName;
  const inside = (one: string, two = one, three = one): number =>
    tags.has(one) || tags.has(two) || tags.has(three) ? 1 : 0;
  const is = (pattern: RegExp): number => (pattern.test(tag) ? 1 : 0);
  return [
    inside('NAV', 'navigation', 'menu'),
    inside('HEADER', 'banner'),
    inside('FOOTER', 'contentinfo'),
    inside('ASIDE', 'complementary'),
    inside('FORM'),
    inside('LI', 'UL', 'OL'),
    inside('ARTICLE'),
    inside('MAIN', 'main'),
    is(/^P$/),
    is(/^A$/),
    is(/^(?:UL|OL|LI)$/),
    is(/^H[1-6]$/),
    is(/^(?:SECTION|ASIDE|FIGURE|FIELDSET)$/),
    is(/^FORM$/),
    is(INLINE),
    is(/^BUTTON$/),
    /dialog/.test(element.getAttribute('role') ?? '') || tag === 'DIALOG' ? 1 : 0,
  ];
}

function bodyColumns(candidate: Candidate): number[] {
  const { element, range, survey } = candidate;
  const { body, story } = survey;
  const flag = (yes: boolean): number => (yes && body !== null ? 1 : 0);
  const length = story.to - story.from;
  return [
    flag(body !== null && within(range, rangeOf(survey, body))),
    flag(element.parentElement === body),
    flag(range.from >= story.to),
    flag(range.to <= story.from),
    length > 0 ? Math.min(2, Math.max(-1, (range.from - story.from) / length)) : -1,
    countParagraphs(candidate),
    ...siblingColumns(element),
  ];
}

/** Long paragraphs in the element, itself not counted. */
function countParagraphs({ element, range, survey }: Candidate): number {
  const { paragraphs, paragraphRanges } = survey;
  let count = 0;
  for (let at = 0; at < paragraphRanges.length; at++) {
    const paragraph = paragraphRanges[at];
    if (paragraph && within(paragraph, range) && paragraphs[at] !== element) count++;
  }
  return count;
}

/** Enough of an element's siblings to see a pattern: a page may have put thousands into one parent. */
const SIBLINGS = 60;
const MOST_ALIKE = 12;

function siblingColumns(element: Element): [alike: number, paragraphs: number] {
  let alike = 0;
  let paragraphs = 0;
  let seen = 0;
  const { tagName, className } = element;
  for (
    let sibling = element.parentElement?.firstElementChild;
    sibling && seen < SIBLINGS;
    sibling = sibling.nextElementSibling
  ) {
    seen++;
    if (sibling.tagName === 'P') paragraphs++;
    if (sibling !== element && sibling.tagName === tagName && sibling.className === className)
      alike++;
  }
  return [Math.min(alike, MOST_ALIKE), paragraphs];
}

function rangeOf(survey: Candidate['survey'], element: Element): PieceRange {
  return survey.ranges.get(element) ?? { from: -1, to: -1 };
}

function within(inner: PieceRange, outer: PieceRange): boolean {
  return inner.from >= outer.from && inner.to <= outer.to && inner.to > inner.from;
}

/** Pieces of the parent that are looked at. */
const LOOK_AROUND = 200;

const NOWHERE: PieceRange = { from: 0, to: 0 };

function sumAround(
  { pieces }: Candidate['survey'],
  { from, to }: PieceRange,
): { readonly begging: number; readonly weight: number } {
  let begging = 0;
  let weight = 0;
  for (let at = from; at < Math.min(to, from + LOOK_AROUND); at++) {
    begging += pieces[at]?.begging ?? 0;
    weight += pieces[at]?.weight ?? 0;
  }
  return { begging, weight };
}

function parentColumns(candidate: Candidate, place: Place): number[] {
  const { element, range, totals, survey } = candidate;
  const parent = parentOf(element);
  const parentRange = parent ? survey.ranges.get(parent) : undefined;
  const width = parentRange ? parentRange.to - parentRange.from : range.to - range.from;
  const around = sumAround(survey, parentRange ?? NOWHERE);
  const dormant = [element, parent].some((each) => each !== null && isDormant(each));
  return [
    totals.weight / Math.max(1, around.weight),
    around.begging - totals.begging,
    around.weight,
    dormant ? 1 : 0,
    place.depth,
    width === range.to - range.from ? 1 : 0,
    range.from / Math.max(1, survey.pieces.length),
    bitCount(totals.topics),
    isCrisp(candidate) ? 1 : 0,
  ];
}

function isDormant(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display\s*:\s*none/i.test(element.getAttribute('style') ?? '')
  );
}

function readPlace({ element, range, survey }: Candidate): Place {
  const tags = new Set<string>();
  let ancestorNames = 0;
  let depth = 0;
  for (let above = parentOf(element); above && above.tagName !== 'BODY'; above = parentOf(above)) {
    if (depth < ANCESTORS) ancestorNames |= readNames(above);
    depth++;
    tags.add(above.tagName);
    const role = above.getAttribute('role');
    if (role) tags.add(role);
  }
  const parent = parentOf(element);
  return {
    names: readNames(element),
    parentNames: parent ? readNames(parent) : 0,
    ancestorNames,
    innerNames: innerNames(element, range, survey),
    tags,
    depth,
  };
}

/** Names on the way from each begging piece up to the element. */
function innerNames(element: Element, range: PieceRange, survey: Candidate['survey']): NameSet {
  let set = 0;
  let looked = 0;
  for (let at = range.from; at < range.to && looked < 12; at++) {
    const piece = survey.pieces[at];
    if (!piece || (piece.begging === 0 && piece.kind === 'text')) continue;
    looked++;
    for (
      let inner: Element | null = piece.element;
      inner && inner !== element;
      inner = parentOf(inner)
    )
      set |= readNames(inner);
  }
  return set;
}
