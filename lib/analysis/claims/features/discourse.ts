/** How a sentence hangs on its neighbours: what it takes up, and what takes it up. */
import { DANGLING_OPENERS } from '../../lexicon/dangling-openers';
import { SPEECH_VERBS } from '../../lexicon/speech-verbs';
import type { Candidate } from '../candidate';
import type { FeatureGroup } from '../scene';

const PRONOUNS = new Set(['he', 'she', 'it', 'they', 'his', 'her', 'its', 'their', 'him', 'them']);
const CONNECTIVES = new Set(['but', 'and', 'also', 'however', 'meanwhile', 'still', 'yet', 'so']);
const PREPOSITIONS = new Set(['after', 'as', 'at', 'by', 'for', 'in', 'on', 'under', 'with']);
const OPENS_QUOTE = /^["“„«]/u;
/** "…," she said. / said Ms Roe. at the end. */
const TAIL = /["”»,]\s(?:\p{L}+\s){0,6}\p{L}+[.]$/u;

export const readDiscourse: FeatureGroup = ({ candidates }) => {
  const known = new Set<string>();
  return candidates.map((candidate, index) => {
    const { names } = candidate;
    const fresh = names.filter((name) => !known.has(name)).length;
    for (const name of names) known.add(name);
    return {
      ...readOpening(candidate.words[0] ?? ''),
      ...readSpeech(candidate),
      ...readPrevious(candidates[index - 1]),
      ...readNext(candidates[index + 1]),
      freshNames: fresh,
      freshShare: fresh / Math.max(1, names.length),
      insideQuote: Number(isInside(candidate, candidates[index - 1])),
    };
  });
};

function readOpening(first: string): Readonly<Record<string, number>> {
  return {
    dangles: Number(DANGLING_OPENERS.has(first)),
    opensWithPronoun: Number(PRONOUNS.has(first)),
    opensWithConnective: Number(CONNECTIVES.has(first)),
    opensWithThe: Number(first === 'the'),
    opensWithArticle: Number(first === 'a' || first === 'an'),
    opensWithPreposition: Number(PREPOSITIONS.has(first)),
  };
}

function readSpeech({ text, words }: Candidate): Readonly<Record<string, number>> {
  const pronouns = words.filter((word) => PRONOUNS.has(word)).length;
  const spoken = speaks(words);
  return {
    pronouns,
    pronounShare: pronouns / Math.max(1, words.length),
    attributedAtEnd: Number(TAIL.test(text) && speaks(words.slice(-8))),
    speaksOfQuote: Number(spoken && OPENS_QUOTE.test(text)),
    speaksIndirectly: Number(spoken && !/["“„«]/u.test(text)),
  };
}

function readNext(next: Candidate | undefined): Readonly<Record<string, number>> {
  if (next === undefined) return { nextIsQuote: 0, nextDangles: 0, nextSpeaks: 0 };
  return {
    nextIsQuote: Number(OPENS_QUOTE.test(next.text)),
    nextDangles: Number(DANGLING_OPENERS.has(next.words[0] ?? '')),
    nextSpeaks: Number(speaks(next.words)),
  };
}

function readPrevious(previous: Candidate | undefined): Readonly<Record<string, number>> {
  if (previous === undefined) return { previousIsQuote: 0, previousSpeaks: 0 };
  return {
    previousIsQuote: Number(OPENS_QUOTE.test(previous.text)),
    previousSpeaks: Number(speaks(previous.words)),
  };
}

function speaks(words: readonly string[]): boolean {
  return words.some((word) => SPEECH_VERBS.has(word));
}

/** The rest of a quotation that began in the sentence before, or that ends here without having begun. */
function isInside({ text, span }: Candidate, previous: Candidate | undefined): boolean {
  if (OPENS_QUOTE.test(text)) return false;
  if (/^[^“„«]*[”»]/u.test(text)) return true;
  return previous?.span.paragraph === span.paragraph && /^["“„«][^"”»]*$/u.test(previous.text);
}
