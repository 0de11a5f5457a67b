/**
 * Lists of words are written one word a line, in the order of the alphabet. In the package a word gives only what the
 * word before it does not begin with: "accept", "accepted", "accuse" are "0accept6ed3use". 2.5 kB less in the panel.
 */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** Shorter lists are left as they are: there is little to share in them. */
const LEAST_WORDS = 12;
/** One digit says how much a word shares with the one before. */
const MOST_SHARED = 9;

const UNPACK = fileURLToPath(new URL('unpack-words.ts', import.meta.url));

/** Packs the lists of the text analyses: nearly all words of the project stand there. */
export function packWordLists(): Plugin {
  return {
    name: 'lede-words',
    apply: 'build',
    transform(code, id) {
      const packed = /\/lib\/analysis\/.*\.ts$/.test(id)
        ? packInCode(code, this.parse(code))
        : null;
      return packed === null ? null : { code: packed, map: null };
    },
  };
}

/** Of this code, parsed into `tree`; null where it has no list that is worth it. */
export function packInCode(code: string, tree: unknown): string | null {
  const lists = findWordLists(tree);
  if (lists.length === 0) return null;
  let at = 0;
  const parts = lists.map(({ start, end, packed }) => {
    const before = code.slice(at, start);
    at = end;
    return `${before}/*#__PURE__*/unpackWords(${JSON.stringify(packed)})`;
  });
  const from = JSON.stringify(UNPACK);
  return `import { unpackWords } from ${from};\n${parts.join('')}${code.slice(at)}`;
}

/** What `unpackWords` makes the list of again; null where a word has a digit of its own. */
export function packWords(words: readonly string[]): string | null {
  if (words.some((word) => /\d/.test(word))) return null;
  return words.map((word, i) => packAfter(words[i - 1] ?? '', word)).join('');
}

function packAfter(before: string, word: string): string {
  let shared = 0;
  while (shared < MOST_SHARED && shared < before.length && before[shared] === word[shared])
    shared += 1;
  return `${shared}${word.slice(shared)}`;
}

type Found = { readonly start: number; readonly end: number; readonly packed: string };

/** In the order of the code. */
function findWordLists(node: unknown): readonly Found[] {
  if (!isObject(node)) return [];
  const list = readWordList(node);
  return list === null ? Object.values(node).flatMap(findWordLists) : [list];
}

function readWordList({ type, start, end, elements }: Node): Found | null {
  if (type !== 'ArrayExpression' || !Array.isArray(elements)) return null;
  const words = elements.map((each) => (isObject(each) ? each.value : null)).filter(isText);
  if (words.length < LEAST_WORDS || words.length < elements.length) return null;
  const packed = packWords(words);
  return packed === null ? null : { start: Number(start), end: Number(end), packed };
}

/** As much of a node of the parser's tree as is asked for. */
type Node = Partial<Record<'type' | 'start' | 'end' | 'elements' | 'value', unknown>>;

function isObject(given: unknown): given is Node {
  return typeof given === 'object' && given !== null;
}

function isText(given: unknown): given is string {
  return typeof given === 'string';
}
