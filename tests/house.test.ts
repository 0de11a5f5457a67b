/** The walls of the house: what keeps the code findable and small, checked as a test. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ROOMS = ['lib', 'components', 'entrypoints', 'tests', 'tools'];

const FILES = ROOMS.flatMap((room) =>
  readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' }).map((path) =>
    join(room, path),
  ),
)
  .filter((path) => /\.(tsx?|mjs)$/.test(path))
  .toSorted();

const SHIPPED = FILES.filter((path) => /^(lib|components|entrypoints)\//.test(path));

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const countLines = (path: string): number => read(path).trimEnd().split('\n').length;
const isLexicon = (path: string): boolean => path.includes('/lexicon/');

/** The words of a path or of a name in camel case. */
const wordsOf = (name: string): string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/);

/** Every list or set of strings that a module exports, however deep. */
function listWords(value: unknown): readonly (readonly string[])[] {
  if (value instanceof Map) return listWords([...value.keys()]);
  if (value instanceof Set) return listWords([...value]);
  if (Array.isArray(value)) {
    const isList = value.every((each): each is string => typeof each === 'string');
    return isList ? [value] : value.flatMap(listWords);
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listWords) : [];
}

describe('files', () => {
  test('no file is longer than one can read at once', () => {
    const MOST = 300;
    const long = FILES.filter((path) => !isLexicon(path) && countLines(path) > MOST);
    expect(long).toEqual([]);
  });

  test('the median file is short', () => {
    const MEDIAN = 80;
    const lengths = SHIPPED.filter((path) => !isLexicon(path)).map(countLines);
    const sorted = lengths.toSorted((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(MEDIAN);
  });

  test('no room holds more files than one finds one’s way in', () => {
    const MOST = 40;
    const rooms = FILES.filter((path) => !isLexicon(path)).map((path) => dirname(path));
    const crowded = [...new Set(rooms)].filter(
      (room) => rooms.filter((each) => each === room).length > MOST,
    );
    expect(crowded).toEqual([]);
  });

  test('every file opens with a sentence on its one idea', () => {
    const opens =
      /^(#!.*\n)?(\/\*\*|import[\s\S]*?;\n+\/\*\*|(import [^;]*;\s*)+(describe|test|it)\b)/;
    const silent = SHIPPED.filter((path) => !isLexicon(path) && !opens.test(read(path)));
    expect(silent).toEqual([]);
  });
});

describe('functions', () => {
  /** A component is told of by the head of its file. */
  const ROOMS_TOLD = /^(components|entrypoints|lib\/(export|extension|settings|words))\/.*\.ts$/;

  test.each(FILES.filter((path) => ROOMS_TOLD.test(path)))(
    '%s: what others may call says what it gives',
    (path) => {
      const text = read(path);
      const exported = [...text.matchAll(/^export (?:async )?function\*? (\w+)/gm)];
      const silent = exported
        .filter(({ index }) => !text.slice(0, index).endsWith('*/\n'))
        .map(([, name]) => name);
      expect(silent).toEqual([]);
    },
  );
});

describe('names', () => {
  /** Words that say nothing of what is inside. */
  const BANNED = new Set(
    'util utils helper helpers manager managers misc common data info process item items constants'.split(
      ' ',
    ),
  );
  const isBanned = (name: string): boolean => wordsOf(name).some((word) => BANNED.has(word));

  test('no file or folder has a name that says nothing', () => {
    expect(FILES.filter((path) => isBanned(path.replace(/\.\w+$/, '')))).toEqual([]);
  });

  test('nothing exported has a name that says nothing', () => {
    const exported = /^export (?:default )?(?:async )?(?:const|function\*?|class|type) (\w+)/gm;
    const bad = FILES.flatMap((path) =>
      [...read(path).matchAll(exported)]
        .map(([, name = '']) => name)
        .filter(isBanned)
        .map((name) => `${path}: ${name}`),
    );
    expect(bad).toEqual([]);
  });
});

describe('lexicons', () => {
  // The lists of clutter words go by meaning within a topic, the analysis' own by the alphabet.
  const LISTS = SHIPPED.filter((path) => path.startsWith('lib/analysis/lexicon/'));

  test.each(LISTS)('%s is sorted, each word once', async (path) => {
    const loaded: unknown = await import(join(ROOT, path));
    for (const list of listWords(loaded)) {
      expect(new Set(list).size, 'each word once').toBe(list.length);
      const byLetters = list.toSorted((a, b) => a.localeCompare(b, 'en'));
      const byUnits = list.toSorted();
      expect([byLetters.join('\n'), byUnits.join('\n')]).toContain(list.join('\n'));
    }
  });
});

describe('pages', () => {
  test('nothing of Lede keeps one from resting: no port is held open, no unloading waited for', () => {
    const holding =
      /\b(?:runtime|tabs)\.connect\b|\bonConnect\b|['"`](?:before)?unload['"`]|\bon(?:before)?unload\b/;
    expect(SHIPPED.filter((path) => holding.test(read(path)))).toEqual([]);
  });
});

describe('messages', () => {
  const contract = read('lib/extension/messages.ts');
  const names = [...contract.matchAll(/^ {2}'((?:page|background|panel):[\w-]+)':/gm)].map(
    ([, name = '']) => name,
  );
  const entrypoints = FILES.filter((path) => path.startsWith('entrypoints/')).map(read);

  test('the contract was found', () => {
    expect(names.length).toBeGreaterThan(5);
  });

  test.each(names)('%s has exactly one handler', (name) => {
    const handlers = entrypoints.flatMap((text) => [
      ...text.matchAll(new RegExp(`^\\s*(?:async )?'${name}'(?::| ?\\()`, 'gm')),
    ]);
    expect(handlers).toHaveLength(1);
  });
});

describe('a report of a fault', () => {
  test('is asked for by the names that the settings page gives it', () => {
    const template = read('.github/ISSUE_TEMPLATE/fault.yml');
    const words: Readonly<Record<string, { readonly message: string }>> = JSON.parse(
      read('public/_locales/en/messages.json'),
    );
    for (const key of ['options_report', 'options_report_copy']) {
      expect(template).toContain(`"${words[key]?.message}"`);
    }
    expect(template).toMatch(/id: report[\s\S]*required: true/);
  });
});
