/** The pages that teach what an article's text is: read once with the real code, then kept in the cache folder. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectBlocks } from '@/lib/article/blocks/collect-blocks';
import type { Box, PageModel, TextBlock } from '@/lib/article/blocks/page-model';
import { findReadableBlocks } from '@/lib/article/blocks/readable-blocks';
import { type Clues, readClues } from '@/lib/article/metadata/clues';
import { findTitle } from '@/lib/article/metadata/title';
import { readBlockSigns } from '@/lib/article/refine/block-signs';
import { type PageFacts, readPageFacts } from '@/lib/article/refine/page-facts';
import { readStatements } from '@/lib/article/refine/statements';
import { endTurn } from '@/tools/brief/page-parser';
import { nameContents } from '../name-contents';
import { foldOf, openPage, readDomain } from './pages';

const ROOMS = ['article', 'page'].map((room) => join(import.meta.dirname, '../../lib', room));
/** What other code has read is not what this would read. */
const CACHE = join(import.meta.dirname, `../../.cache/train/body-${nameContents(ROOMS, '.ts')}`);
export const FOLDS = 5;

/** What the corpus says the text is: all of it, or segments that are and are not in it. */
export type Truth = {
  readonly url?: string;
  readonly articleBody?: string;
  readonly optional?: readonly string[];
  readonly with?: readonly string[];
  readonly without?: readonly string[];
};

export type TrainingPage = {
  readonly set: string;
  readonly id: string;
  readonly truth: Truth;
  readonly facts: PageFacts;
  readonly title: string;
  readonly rows: readonly Float32Array[];
  readonly fold: number;
};

type Kept = {
  readonly boxes: readonly (Omit<Box, 'parent'> & { readonly parent: number })[];
  readonly blocks: readonly (Omit<TextBlock, 'box'> & { readonly box: number })[];
  readonly depth: number;
  readonly elements: number;
  readonly clues: Omit<Clues, 'page' | 'meta' | 'microdata'> & {
    readonly meta: readonly [string, readonly string[]][];
    readonly microdata: readonly [string, readonly string[]][];
  };
  readonly readable: readonly boolean[] | null;
};

/** All pages of one set ("news", "extraction", "segments"). */
export async function loadPages(corpus: string, set: string): Promise<TrainingPage[]> {
  const file = set === 'segments' ? 'segments.json' : 'ground-truth.json';
  const truths: Record<string, Truth> = JSON.parse(readFileSync(join(corpus, set, file), 'utf8'));
  const pages: TrainingPage[] = [];
  for (const [id, truth] of Object.entries(truths)) {
    pages.push(loadPage({ corpus, set, id, truth }));
    await endTurn();
  }
  return pages;
}

type Source = { corpus: string; set: string; id: string; truth: Truth };

function loadPage({ corpus, set, id, truth }: Source): TrainingPage {
  const url = truth.url ?? '';
  const path = join(CACHE, `${set}~${id}.json`);
  if (!existsSync(path)) keep(path, readKept(openPage(corpus, `${set}/html/${id}.html.gz`), url));
  const kept: Kept = JSON.parse(readFileSync(path, 'utf8'));
  const page = restorePage(kept);
  const clues: Clues = {
    ...kept.clues,
    meta: new Map(kept.clues.meta),
    microdata: new Map(kept.clues.microdata),
    page,
  };
  const title = findTitle(clues);
  const facts = readPageFacts(page, kept.readable, readStatements(clues, title));
  const fold = foldOf(readDomain(url, id), FOLDS);
  return { set, id, truth, facts, title, rows: readBlockSigns(facts), fold };
}

function keep(path: string, kept: Kept): void {
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(path, JSON.stringify(kept));
}

function readKept(document: Document, url: string): Kept {
  const page = collectBlocks(document.body);
  const { page: _, ...clues } = readClues(document, url, page);
  return {
    boxes: page.boxes.map((box) => ({ ...box, parent: box.parent?.id ?? -1 })),
    blocks: page.blocks.map((block) => ({ ...block, box: block.box.id })),
    depth: page.depth,
    elements: page.elements,
    clues: { ...clues, meta: [...clues.meta], microdata: [...clues.microdata] },
    readable: findReadableBlocks(document, page),
  };
}

function restorePage(kept: Kept): PageModel {
  const boxes: Box[] = [];
  for (const box of kept.boxes) boxes.push({ ...box, parent: boxes[box.parent] ?? null });
  const blocks = kept.blocks.map((block) => ({ ...block, box: boxes[block.box]! }));
  return {
    boxes,
    holders: [],
    blocks,
    regions: [],
    depth: kept.depth,
    elements: kept.elements,
    rendered: false,
    inView: null,
    unreadableFrames: [],
  };
}
