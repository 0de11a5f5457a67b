/** A candidate as a row of numbers, for the model. Order and number of the columns are part of the trained weights. */
import { parentOf, type Candidate } from './candidates';
import { NAME_TOPICS, nameBit, readNames, type NameSet } from './names';
import type { PieceRange } from './survey';
import { TOPIC_NAMES } from './topics';

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

export const FEATURE_NAMES: readonly string[] = [
  ...TOPIC_NAMES.map((name) => `topic ${name}`),
  ...TOPIC_NAMES.map((name) => `share ${name}`),
  ...['own', 'parent', 'above', 'inner'].flatMap((where) =>
    NAME_TOPICS.map((name) => `${where} name ${name}`),
  ),
  'weight',
  'words',
  'begging',
  'begging per word',
  'begging weight share',
  'plain share',
  'longest plain',
  'link share',
  'links',
  'plain links',
  'headings',
  'begging headings',
  'plain headings',
  'texts',
  'before',
  'before share',
  'emails',
  'fields',
  'passwords',
  'searches',
  'ticks',
  'buttons',
  'choices',
  'essays',
  'pictures',
  'frames',
  'in nav',
  'in header',
  'in footer',
  'in aside',
  'in form',
  'in list',
  'in article',
  'in main',
  'is paragraph',
  'is link',
  'is list',
  'is heading',
  'is section',
  'is form',
  'is inline',
  'is button',
  'is dialog',
  'in body',
  'child of body',
  'after body',
  'before body',
  'place in body',
  'paragraphs inside',
  'siblings alike',
  'siblings paragraphs',
  'share of parent',
  'parent begging gain',
  'long parent',
  'dormant',
  'depth',
  'only child',
  'position in page',
  'topics',
];

/** One row; as many numbers as FEATURE_NAMES. */
export function readFeatures(candidate: Candidate): readonly number[] {
  const place = readPlace(candidate);
  return [
    ...topicColumns(candidate),
    ...nameColumns(place),
    ...textColumns(candidate),
    ...controlColumns(candidate),
    ...tagColumns(candidate, place),
    ...bodyColumns(candidate),
    ...parentColumns(candidate, place),
  ];
}

function topicColumns({ totals }: Candidate): number[] {
  const texts = Math.max(1, totals.texts);
  return [
    ...totals.byTopic.map((count) => Math.min(count, 4)),
    ...totals.byTopic.map((count) => Math.min(1, count / texts)),
  ];
}

function nameColumns(place: Place): number[] {
  return [place.names, place.parentNames, place.ancestorNames, place.innerNames].flatMap((set) =>
    NAME_TOPICS.map((topic) => (set & nameBit(topic) ? 1 : 0)),
  );
}

function textColumns({ totals }: Candidate): number[] {
  const weight = Math.max(1, totals.weight);
  return [
    totals.weight,
    totals.words,
    totals.begging,
    totals.begging / Math.max(1, totals.words),
    totals.beggingWeight / weight,
    totals.plainWeight / weight,
    totals.longestPlain,
    totals.linkWeight / weight,
    totals.links,
    totals.plainLinks,
    totals.headings,
    totals.beggingHeadings,
    totals.headings - totals.beggingHeadings,
    totals.texts,
    totals.before,
    totals.before / weight,
  ];
}

function controlColumns({ totals: { kinds } }: Candidate): number[] {
  return [
    kinds.email,
    kinds.field,
    kinds.password,
    kinds.search,
    kinds.tick,
    kinds.button,
    kinds.choice,
    kinds.essay,
    kinds.picture,
    kinds.frame,
  ];
}

const INLINE = /^(?:A|SPAN|B|STRONG|EM|I|SMALL|U|LABEL|FONT)$/;

function tagColumns({ element }: Candidate, { tags }: Place): number[] {
  const tag = element.tagName;
  const inside = (...names: string[]): number => (names.some((name) => tags.has(name)) ? 1 : 0);
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

function bodyColumns({ element, range, survey }: Candidate): number[] {
  const { body, paragraphs, story } = survey;
  const flag = (yes: boolean): number => (yes && body !== null ? 1 : 0);
  const length = story.to - story.from;
  const inside = paragraphs.filter(
    (paragraph) => paragraph !== element && within(rangeOf(survey, paragraph), range),
  ).length;
  return [
    flag(body !== null && within(range, rangeOf(survey, body))),
    flag(element.parentElement === body),
    flag(range.from >= story.to),
    flag(range.to <= story.from),
    length > 0 ? Math.min(2, Math.max(-1, (range.from - story.from) / length)) : -1,
    inside,
    alikeSiblings(element),
    firstSiblings(element).filter((sibling) => sibling.tagName === 'P').length,
  ];
}

/** Enough of an element's siblings to see a pattern, the element itself among them. */
function firstSiblings(element: Element): readonly Element[] {
  return [...(element.parentElement?.children ?? [])].slice(0, 60);
}

function rangeOf(survey: Candidate['survey'], element: Element): PieceRange {
  return survey.ranges.get(element) ?? { from: -1, to: -1 };
}

function within(inner: PieceRange, outer: PieceRange): boolean {
  return inner.from >= outer.from && inner.to <= outer.to && inner.to > inner.from;
}

function alikeSiblings(element: Element): number {
  let count = 0;
  for (const sibling of firstSiblings(element)) {
    if (
      sibling !== element &&
      sibling.tagName === element.tagName &&
      sibling.className === element.className
    )
      count++;
  }
  return Math.min(count, 12);
}

function parentColumns({ element, range, totals, survey }: Candidate, place: Place): number[] {
  const parent = parentOf(element);
  const parentRange = parent ? survey.ranges.get(parent) : undefined;
  const width = parentRange ? parentRange.to - parentRange.from : range.to - range.from;
  const gain = parentRange
    ? survey.pieces.slice(parentRange.from, Math.min(parentRange.to, parentRange.from + 200))
    : [];
  const parentBegging = gain.reduce((sum, piece) => sum + piece.begging, 0);
  const parentWeight = gain.reduce((sum, piece) => sum + piece.weight, 0);
  const dormant = [element, parent].some((each) => each !== null && isDormant(each));
  return [
    totals.weight / Math.max(1, parentWeight),
    parentBegging - totals.begging,
    parentWeight,
    dormant ? 1 : 0,
    place.depth,
    width === range.to - range.from ? 1 : 0,
    range.from / Math.max(1, survey.pieces.length),
    bitCount(totals.topics),
  ];
}

function isDormant(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display\s*:\s*none/i.test(element.getAttribute('style') ?? '')
  );
}

function bitCount(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
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
