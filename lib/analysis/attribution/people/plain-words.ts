/** Words that an article writes with a capital only where every word has one: "Shares in Tide Works fell". */
import type { Ground } from '../ground';
import { wordAt, writtenAt } from '../ground';

const kept = new WeakMap<Ground, ReadonlySet<string>>();

/**
 * Is the lower-case word written small elsewhere in the article, and with a capital only where sentences, quotations
 * and headlines begin, itself or in the singular? "Shares" is beside "its shares", "Brown" is not beside "Gordon Brown wore brown".
 */
export function isPlainWord(ground: Ground, word: string): boolean {
  const known = kept.get(ground);
  if (known) return known.has(word);
  const plain = readPlainWords(ground);
  kept.set(ground, plain);
  return plain.has(word);
}

function readPlainWords(ground: Ground): ReadonlySet<string> {
  const small = new Set<string>();
  const capital = new Set<string>();
  for (const [at, { text, paragraph }] of ground.pieces.entries()) {
    const isTitle = ground.roles[paragraph] === 'heading';
    if (/^\p{Ll}/u.test(text)) small.add(wordAt(ground, at));
    else if (!isTitle && /^\p{Lu}/u.test(text) && !canOpen(ground, at)) {
      capital.add(wordAt(ground, at));
    }
  }
  const plain = [...small].filter((word) => !capital.has(word));
  const plurals = plain.map((word) => `${word}s`).filter((word) => !capital.has(word));
  return new Set([...plain, ...plurals]);
}

/** May a sentence, a quotation or a list's line begin here? */
function canOpen(ground: Ground, at: number): boolean {
  if (ground.pieces[at - 1]?.paragraph !== ground.pieces[at]?.paragraph) return true;
  return /^[.!?:;…•"“”„«»‘’'(—–-]$/u.test(writtenAt(ground, at - 1));
}
