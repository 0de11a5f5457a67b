/** The saved pages of the corpus that are opened, and the words of each that must stay in sight. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { foldOf } from '../train/pages';

export type SweepPage = {
  /** The path of the saved page below the corpus. */
  readonly file: string;
  /** Where the page was saved from; its path and query are served again, under another host. */
  readonly url: string;
  /** Passages of the article, as people marked them; none where nobody has. */
  readonly mustStay: readonly string[];
};

/** Shorter passages may stand in a teaser as well as in the story. */
const SHORTEST = 60;

type Truth = {
  readonly url?: string;
  readonly file?: string;
  readonly articleBody?: string;
  readonly with?: readonly string[];
};

const TRUTHS = {
  detection: 'pages.json',
  extraction: 'ground-truth.json',
  news: 'ground-truth.json',
  segments: 'segments.json',
} as const;

/** Every saved page, in an order that mixes the sets and is the same each time. */
export function listPages(corpus: string): readonly SweepPage[] {
  const told = readTruths(corpus);
  const files = readdirSync(corpus, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html.gz') || file.endsWith('.html'))
    .map((file) => file.replaceAll('\\', '/'));
  return files
    .toSorted((a, b) => mix(a) - mix(b) || (a < b ? -1 : 1))
    .map((file) => ({
      file,
      url: told.get(file)?.url ?? 'http://page.test/',
      mustStay: told.get(file)?.mustStay ?? [],
    }));
}

/** The page's HTML, unpacked where it is kept packed. */
export function readPage(corpus: string, { file }: SweepPage): string {
  const bytes = readFileSync(join(corpus, file));
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

type Told = { readonly url?: string; readonly mustStay: readonly string[] };

function readTruths(corpus: string): ReadonlyMap<string, Told> {
  const told = new Map<string, Told>();
  for (const [set, name] of Object.entries(TRUTHS)) {
    const path = join(corpus, set, name);
    if (!existsSync(path)) continue;
    const truths: Record<string, Truth> = JSON.parse(readFileSync(path, 'utf8'));
    for (const [id, truth] of Object.entries(truths)) {
      const html = truth.file ?? join('html', `${id}.html.gz`);
      const file = relative(corpus, join(corpus, set, html)).replaceAll('\\', '/');
      const passages = [...(truth.articleBody ?? '').split('\n'), ...(truth.with ?? [])];
      const known = told.get(file);
      const url = known?.url ?? truth.url;
      told.set(file, {
        ...(url === undefined ? {} : { url }),
        mustStay: [...(known?.mustStay ?? []), ...passages.map(squeeze).filter(isLong)],
      });
    }
  }
  return told;
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();
const mix = (file: string): number => foldOf(file, 2 ** 32);
const isLong = (text: string): boolean => text.length >= SHORTEST;
