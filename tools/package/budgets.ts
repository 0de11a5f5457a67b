/** How large the parts of a built package may be, gzipped, and which files make up each part. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const KB = 1000;

export type Budget = {
  readonly part: string;
  readonly most: number;
  readonly files: (built: Built) => readonly string[];
};

/** A built package: its folder, and the paths of its files below it. */
export type Built = { readonly folder: string; readonly files: readonly string[] };

/** Small models that the bundler writes as scripts of their own; they count as weights, not as code. */
const SMALL_MODELS = /^chunks\/(?:body-model|claims|claim-words)-[\w-]+\.js$/;

/**
 * The budget for what a page pays is meant for every page: that part is put into each of them. What only an article
 * gets has a budget of its own, and is injected by the background once the first part has found an article.
 */
export const BUDGETS: readonly Budget[] = [
  { part: 'in every page', most: 12 * KB, files: starting('content-scripts/') },
  { part: 'in articles, beside it', most: 65 * KB, files: starting('page-reader.') },
  { part: 'background', most: 8 * KB, files: starting('background.') },
  {
    // With the export. This limit only goes down. A page in two languages loads the second's words as well.
    part: 'panel and analysis',
    most: 150 * KB,
    files: (built) =>
      withOneLanguage(built, reachedFrom(built, 'sidepanel.html')).filter(
        (file) => !SMALL_MODELS.test(file),
      ),
  },
  { part: 'weights', most: 1500 * KB, files: ({ files }) => files.filter(isWeights) },
  { part: 'the package', most: 3000 * KB, files: ({ files }) => files },
];

/** All files below a built package's folder, in a fixed order, with slashes on every system. */
export function readBuilt(folder: string): Built {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll('\\', '/'));
  return { folder, files: files.toSorted() };
}

/** Gzipped bytes of these files of a folder together, each packed by itself as a browser's store does. */
export function weigh(folder: string, files: readonly string[]): number {
  return files.reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length,
    0,
  );
}

function starting(path: string): Budget['files'] {
  return ({ files }) => files.filter((file) => file.startsWith(path));
}

function isWeights(file: string): boolean {
  return file.endsWith('.bin') || SMALL_MODELS.test(file);
}

/** The files of words of comment rules and of words beside quotes, as the bundler names them after their language. */
const LANGUAGE = /^chunks\/(?<code>de|en|es|fr|it|nl|pt)-[\w-]+\.js$/;

/** Undefined for what a page in any language loads. */
function codeOf(file: string): string | undefined {
  return LANGUAGE.exec(file)?.groups?.['code'];
}

/** What a page in one language loads at most: the words of the language whose files weigh the most. */
function withOneLanguage({ folder }: Built, files: readonly string[]): readonly string[] {
  const filesOf = (code: string | undefined): readonly string[] =>
    files.filter((file) => codeOf(file) === code);
  const languages = [...new Set(files.map(codeOf))].filter((code) => code !== undefined);
  const [heaviest = []] = languages
    .map(filesOf)
    .toSorted((a, b) => weigh(folder, b) - weigh(folder, a));
  return [...filesOf(undefined), ...heaviest];
}

/** A page and all that it names, and what that names in turn; the weights have a budget of their own. */
function reachedFrom(built: Built, start: string): readonly string[] {
  const reached = new Set([start]);
  for (const file of reached) {
    if (!/\.(html|js|css)$/.test(file)) continue;
    const text = readFileSync(join(built.folder, file), 'utf8');
    for (const other of built.files) {
      const name = other.split('/').at(-1) ?? other;
      const isCode = /\.(js|css|json)$/.test(other) && !other.startsWith('_locales/');
      if (isCode && text.includes(name)) reached.add(other);
    }
  }
  return [...reached];
}
