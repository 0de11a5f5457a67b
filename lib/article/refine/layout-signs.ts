/** Where a block stands: in the page, under its headline, among its neighbours. */
import type { TextBlock } from '../blocks/page-model';
import { type Group, LONG, type PageFacts } from './page-facts';

const NEIGHBOUR = [
  'length',
  'linkShare',
  'readable',
  'heading',
  'sameGroup',
  'sameBox',
  'endsSentence',
];

export const LAYOUT_SIGNS: readonly string[] = [
  'readable',
  'shown',
  'position',
  'fromTitle',
  'afterTitle',
  'fromFirst',
  'fromLast',
  'insideReadable',
  'depth',
  'groupText',
  'groupShare',
  'groupLinks',
  'groupLong',
  'groupReadable',
  'isBestGroup',
  'makeShare',
  'makeLinks',
  'makeBlocks',
  'makeReadable',
  'makeLong',
  'isTitle',
  'inTitle',
  'isDescription',
  'repeats',
  'stated',
  'statedShare',
  'linkRun',
  'textBefore',
  'textAfter',
  'toLongBefore',
  'toLongAfter',
  'readableNear',
  'place',
  ...NEIGHBOUR.map((n) => `previous ${n}`),
  ...NEIGHBOUR.map((n) => `next ${n}`),
];

/** Distances beyond so many blocks mean the same. */
const FAR_BLOCKS = 60;
const NEAR = 4;
const PLACES = ['article', 'other', 'comments', 'footer', 'dialog', 'form', 'navigation'];

/** What is counted along the page, once per page. */
export type Course = {
  readonly before: readonly number[];
  readonly all: number;
  readonly toLongBefore: readonly number[];
  readonly toLongAfter: readonly number[];
  readonly linkRun: readonly number[];
  readonly linkShare: readonly number[];
};

/** Sums along the page's blocks, made once for all of them. */
export function readCourse(facts: PageFacts): Course {
  const { blocks } = facts.page;
  const linkShare = blocks.map(
    (b) => b.links.reduce((s, l) => s + l.end - l.start, 0) / b.text.length,
  );
  const isLong = blocks.map(
    (b, i) => b.text.length >= LONG && (linkShare[i] ?? 0) < 0.5 && facts.readable?.[i] !== false,
  );
  const before: number[] = [];
  let all = 0;
  blocks.forEach((b, i) => {
    before.push(all);
    if (isLong[i] === true) all += b.text.length;
  });
  const toLongAfter = countFrom(isLong.toReversed()).toReversed();
  return {
    before,
    all,
    linkShare,
    toLongBefore: countFrom(isLong),
    toLongAfter,
    linkRun: countRuns(linkShare),
  };
}

/** Steps since the last true, before each place. */
function countFrom(flags: readonly boolean[]): number[] {
  let since = FAR_BLOCKS;
  return flags.map((flag) => {
    since = Math.min(since + 1, FAR_BLOCKS);
    const found = since;
    if (flag) since = 0;
    return found;
  });
}

/** The length of the run of mostly linked blocks that each block is part of. */
function countRuns(linkShare: readonly number[]): number[] {
  const runs = linkShare.map(() => 0);
  for (let from = 0; from < linkShare.length;) {
    let to = from;
    while (to < linkShare.length && (linkShare[to] ?? 0) > 0.7) to += 1;
    runs.fill(to - from, from, to);
    from = Math.max(to, from + 1);
  }
  return runs;
}

/** One number per name in LAYOUT_SIGNS, for block `i`. */
export function readLayoutSigns(facts: PageFacts, course: Course, i: number): readonly number[] {
  const block = facts.page.blocks[i];
  if (block === undefined) return LAYOUT_SIGNS.map(() => 0);
  return [
    readableSign(facts, i),
    yes(block.box.shown),
    ...readPosition(facts, i),
    Math.min(block.box.depth, 40),
    ...readGroups(facts, i),
    ...readStatements(facts, i),
    Math.min(course.linkRun[i] ?? 0, 20),
    share(course.before[i] ?? 0, course.all),
    Math.log1p(course.all - (course.before[i] ?? 0)),
    course.toLongBefore[i] ?? FAR_BLOCKS,
    course.toLongAfter[i] ?? FAR_BLOCKS,
    readNear(facts, i),
    PLACES.indexOf(block.box.place),
    ...readNeighbour(facts, course, i, -1),
    ...readNeighbour(facts, course, i, 1),
  ];
}

function readableSign(facts: PageFacts, i: number): number {
  return facts.readable === null ? -1 : yes(facts.readable[i] === true);
}

function readPosition(facts: PageFacts, i: number): number[] {
  const { titleAt, firstReadable, lastReadable } = facts;
  return [
    i / Math.max(facts.page.blocks.length, 1),
    titleAt < 0 ? -FAR_BLOCKS - 1 : limit(i - titleAt),
    titleAt < 0 ? -1 : yes(i > titleAt),
    firstReadable < 0 ? 0 : limit(i - firstReadable),
    lastReadable < 0 ? 0 : limit(i - lastReadable),
    yes(firstReadable >= 0 && i >= firstReadable && i <= lastReadable),
  ];
}

function readGroups(facts: PageFacts, i: number): number[] {
  const group = facts.groups[i];
  const make = facts.makes[i];
  if (group === undefined || make === undefined) return Array.from({ length: 11 }, () => 0);
  return [
    Math.log1p(group.text - group.linked),
    share(group.text, facts.total.text),
    share(group.linked, group.text),
    Math.min(group.long, 30),
    share(group.readable, group.blocks),
    yes(group === facts.best),
    share(make.text, facts.total.text),
    share(make.linked, make.text),
    Math.min(make.blocks, 60),
    share(make.readable, make.blocks),
    share(make.long, make.blocks),
  ];
}

function readStatements(facts: PageFacts, i: number): number[] {
  const key = facts.keys[i] ?? '';
  const { title, description } = facts;
  return [
    yes(key !== '' && key === title),
    yes(key.length > 8 && title !== '' && (title.includes(key) || key.includes(title))),
    yes(
      key.length > 30 &&
        description.length > 30 &&
        (description.startsWith(key.slice(0, 60)) || key.startsWith(description.slice(0, 60))),
    ),
    Math.min(facts.repeats.get(key) ?? 1, 5),
    facts.stated[i] ?? -1,
    facts.statedShare,
  ];
}

function readNear(facts: PageFacts, i: number): number {
  let near = 0;
  for (let k = i - NEAR; k <= i + NEAR; k += 1)
    if (k !== i && facts.readable?.[k] === true) near += 1;
  return near;
}

function readNeighbour(facts: PageFacts, course: Course, i: number, step: number): number[] {
  const block = facts.page.blocks[i];
  const other = facts.page.blocks[i + step];
  if (block === undefined || other === undefined) return [0, 0, -1, 0, 0, 0, 0];
  return [
    Math.log1p(other.text.length),
    course.linkShare[i + step] ?? 0,
    readableSign(facts, i + step),
    yes(other.role === 'heading'),
    yes(isSameGroup(facts.groups[i], facts.groups[i + step])),
    yes(isSameMake(block, other)),
    yes(/[.!?…。؟۔][»”"'’)\]]*$/u.test(other.text)),
  ];
}

function isSameGroup(a: Group | undefined, b: Group | undefined): boolean {
  return a !== undefined && a === b;
}

function isSameMake(a: TextBlock, b: TextBlock): boolean {
  return a.box.tag === b.box.tag && a.box.label === b.box.label;
}

function limit(distance: number): number {
  return Math.max(-FAR_BLOCKS, Math.min(distance, FAR_BLOCKS));
}

function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}

function yes(told: boolean): number {
  return told ? 1 : 0;
}
