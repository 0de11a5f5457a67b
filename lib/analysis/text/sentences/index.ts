/** Sentences of a text: the recipe. Rules of this project's own; words are in `lexicon/`. */
import { SENTENCE_OPENERS } from '../../lexicon/sentence-openers';
import { isAbbreviation } from './abbreviations';
import { continues } from './continuations';
import { readSurroundings } from './surroundings';
import type { Surroundings } from './surroundings';
import { findTerminators, isWide } from './terminators';
import type { Terminator } from './terminators';

export type Sentence = { readonly start: number; readonly end: number };

const ENUMERATOR = /^\s*(?:\p{N}{1,3}|\p{L})$/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/**
 * The sentences in order, without outer white space; together they hold all that is not white space.
 * Catches "…in the U.S." | "His family…"; must not cut "Gen. Vance said". Linear in the length of the text.
 */
export function splitSentences(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const mark of findTerminators(text)) {
    if (mark.end <= start || !endsSentence(text, mark, start)) continue;
    add(text, sentences, start, mark.end);
    start = mark.end;
  }
  add(text, sentences, start, text.length);
  return sentences;
}

function endsSentence(text: string, mark: Terminator, start: number): boolean {
  if (mark.marks === '\n') return true;
  const around = readSurroundings(text, mark);
  if (isWide(mark)) return !(mark.closing !== '' && /^[\p{P}と]/u.test(around.next));
  if (!around.spaced) return isGlued(mark, around);
  if (continues(text, mark, around)) return false;
  if (mark.marks !== '.') return true;
  return !(isEnumerator(text, mark, start) || (mark.closing === '' && isAbbreviation(around)));
}

/** A missing space, "he said.The court": only before a word that opens sentences, never "E.On". */
function isGlued(mark: Terminator, { word, opening, next }: Surroundings): boolean {
  if (next === '' && opening === '') return true;
  const first = /^\p{Lu}\p{Ll}*(?=\s|$)/u.exec(next)?.[0] ?? '';
  return (
    mark.marks === '.' && /\p{Ll}{3}$/u.test(word) && SENTENCE_OPENERS.has(first.toLowerCase())
  );
}

/** "1. The court": the number belongs to what it counts. */
function isEnumerator(text: string, mark: Terminator, start: number): boolean {
  return mark.start - start <= 8 && ENUMERATOR.test(text.slice(start, mark.start));
}

/** Adds what is left of a run without white space; marks alone go to the sentence before. */
function add(text: string, sentences: Sentence[], from: number, to: number): void {
  const run = text.slice(from, to);
  const trimmed = run.trim();
  if (trimmed === '') return;
  const start = from + run.length - run.trimStart().length;
  const end = start + trimmed.length;
  const last = sentences.at(-1);
  if (last !== undefined && !LETTER_OR_DIGIT.test(trimmed)) {
    sentences[sentences.length - 1] = { start: last.start, end };
  } else sentences.push({ start, end });
}
