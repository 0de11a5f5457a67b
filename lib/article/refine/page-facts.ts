/** What has to be counted over the whole page before any single block can be judged. */
import type { Box, PageModel, TextBlock } from '../blocks/page-model';
import { letters } from '../metadata/json-ld';

/** What the page says of itself, as far as blocks are compared with it. */
export type Statements = {
  readonly title: string;
  readonly description: string;
  /** The text that JSON-LD gives; "" where it gives none. */
  readonly body: string;
  readonly authors: readonly string[];
};

export type Group = {
  text: number;
  linked: number;
  blocks: number;
  long: number;
  readable: number;
};

export type PageFacts = {
  readonly page: PageModel;
  readonly readable: readonly boolean[] | null;
  /** Per block: letters and digits only, cut short; to compare texts. */
  readonly keys: readonly string[];
  readonly repeats: ReadonlyMap<string, number>;
  /** Per block: blocks under the same box. */
  readonly groups: readonly Group[];
  /** Per block: blocks in boxes of the same make. */
  readonly makes: readonly Group[];
  readonly best: Group;
  readonly total: Group;
  readonly titleAt: number;
  readonly firstReadable: number;
  readonly lastReadable: number;
  /** Per block: 1 in JSON-LD's text, 0 not in it, -1 where there is none. */
  readonly stated: readonly number[];
  readonly statedShare: number;
  readonly title: string;
  readonly description: string;
  readonly authors: readonly string[];
};

/** Running text rather than a teaser or label. */
export const LONG = 100;
const KEY_LENGTH = 120;
/** JSON-LD's text is used only if so much of Readability's text is in it; else it is a summary or another article. */
const STATED_PROBE = 60;
const STATED_LEAST = 8;

/** `readable`: which blocks Readability kept; null where it found nothing. */
export function readPageFacts(
  page: PageModel,
  readable: readonly boolean[] | null,
  told: Statements,
): PageFacts {
  const { blocks } = page;
  const keys = blocks.map((b) => letters(b.text.slice(0, KEY_LENGTH)));
  const repeats = new Map<string, number>();
  for (const key of keys) repeats.set(key, (repeats.get(key) ?? 0) + 1);
  const groups = groupBy(blocks, readable, (b) => findGroupBox(b.box).id);
  const makes = groupBy(blocks, readable, (b) => nameMake(b.box));
  const title = letters(told.title).slice(0, KEY_LENGTH);
  const stated = compareStated(keys, told.body);
  return {
    page,
    readable,
    keys,
    repeats,
    groups,
    makes,
    best: groups.reduce((top, g) => (g.text - g.linked > top.text - top.linked ? g : top), EMPTY),
    total: sum(blocks, readable),
    titleAt: findTitle(blocks, keys, title),
    firstReadable: readable?.indexOf(true) ?? -1,
    lastReadable: readable?.lastIndexOf(true) ?? -1,
    stated,
    statedShare: shareStated(blocks, stated, readable),
    title,
    description: letters(told.description).slice(0, KEY_LENGTH),
    authors: told.authors,
  };
}

const EMPTY: Group = { text: 0, linked: 0, blocks: 0, long: 0, readable: 0 };

function groupBy(
  blocks: readonly TextBlock[],
  readable: readonly boolean[] | null,
  name: (block: TextBlock) => string | number,
): Group[] {
  const found = new Map<string | number, Group>();
  return blocks.map((block, i) => {
    const key = name(block);
    const group = found.get(key) ?? { ...EMPTY };
    found.set(key, group);
    addTo(group, block, readable?.[i] === true);
    return group;
  });
}

function sum(blocks: readonly TextBlock[], readable: readonly boolean[] | null): Group {
  const all = { ...EMPTY };
  blocks.forEach((block, i) => addTo(all, block, readable?.[i] === true));
  return all;
}

/** Adds in place: groups are shared by their blocks until the page is counted. */
function addTo(target: Group, block: TextBlock, isReadable: boolean): void {
  const group = target;
  group.text += block.text.length;
  for (const link of block.links) group.linked += link.end - link.start;
  group.blocks += 1;
  if (block.text.length >= LONG) group.long += 1;
  if (isReadable) group.readable += 1;
}

/** Paragraphs and list entries are grouped under what holds them; a box with several texts is a group itself. */
function findGroupBox(box: Box): Box {
  const outer = box.parent ?? box;
  return /^(LI|DD|DT|TD|TR)$/.test(box.tag) || /^(UL|OL|DL|TBODY|TR)$/.test(outer.tag)
    ? (outer.parent ?? outer)
    : outer;
}

/** Boxes of one make have the same tags and class names up to two boxes out; numbers in names do not count. */
function nameMake(box: Box): string {
  const own = `${box.tag}.${box.label}<${box.parent?.tag ?? ''}.${box.parent?.label ?? ''}`;
  return own.replace(/\d+/g, '0');
}

function findTitle(blocks: readonly TextBlock[], keys: readonly string[], title: string): number {
  if (title === '') return -1;
  const exact = blocks.findIndex((b, i) => b.role === 'heading' && keys[i] === title);
  return exact >= 0 ? exact : blocks.findIndex((b) => b.box.tag === 'H1');
}

function compareStated(keys: readonly string[], body: string): number[] {
  const text = letters(body);
  if (text.length < LONG) return keys.map(() => -1);
  return keys.map((key) =>
    key.length >= STATED_LEAST && text.includes(key.slice(0, STATED_PROBE)) ? 1 : 0,
  );
}

function shareStated(
  blocks: readonly TextBlock[],
  stated: readonly number[],
  readable: readonly boolean[] | null,
): number {
  let kept = 0;
  let both = 0;
  blocks.forEach((block, i) => {
    if (readable?.[i] !== true || block.text.length < LONG) return;
    kept += block.text.length;
    if (stated[i] === 1) both += block.text.length;
  });
  return kept > 0 ? both / kept : 0;
}
