/** Quotations with a name beneath or beside them: `“We go.” — Ana Ito`, and posts with a handle. */
import type { Draft } from '../draft';
import type { Ground, Run } from '../ground';
import { textOf, writtenAt } from '../ground';
import { isSpoken } from '../spoken';
import { firstFrom } from '../units';
import { particles } from '../word-sets';
import { pieceFrom } from './piece-from';

const DASH = /^(?:[―—–-]|--)$/u;
const CERTAIN = 0.95;
/** A name with what its bearer does is no longer. */
const LONGEST = 24;
const POST =
  /(?:[―—–]|--?)\s{0,5}([^―—–]{1,60}?)\s{0,5}\(@\w{1,30}\)(?:\s+\p{L}{3,9}\.?\s+\d{1,2},\s+\d{4})?\.?\s*$/u;

/** A draft for each signed quotation. `“The Long Road” — A Film by Ito` and `“Go.” — Then he left.` are none. */
export function findSigned(ground: Ground): readonly Draft[] {
  return ground.texts.flatMap((text, paragraph) => {
    const draft = findPost(ground, text, paragraph) ?? findSignature(ground, paragraph);
    return draft ? [draft] : [];
  });
}

function findPost(ground: Ground, text: string, paragraph: number): Draft | null {
  const found = text.includes('(@') ? POST.exec(text) : null;
  if (!found) return null;
  const dash = pieceFrom(ground, paragraph, found.index);
  const begin = ground.begins[paragraph] ?? 0;
  const start = found.index + found[0].indexOf(found[1] ?? '');
  const source = withoutSigns(ground, {
    from: pieceFrom(ground, paragraph, start),
    to: pieceFrom(ground, paragraph, start + (found[1] ?? '').length),
  });
  const content = dash > begin ? { from: begin, to: dash } : wholeBefore(ground, paragraph);
  return content && draftOf(content, { cue: { from: dash, to: dash + 1 }, source });
}

/** A name without the pictures that people put after it. */
function withoutSigns(ground: Ground, { from, to }: Run): Run {
  let end = to;
  while (end > from + 1 && !/[\p{L}\p{N}]/u.test(writtenAt(ground, end - 1))) end -= 1;
  return { from, to: end };
}

/** The paragraph before a signature that stands alone. */
function wholeBefore({ begins }: Ground, paragraph: number): Run | null {
  const [from, to] = [begins[paragraph - 1], begins[paragraph]];
  return from !== undefined && to !== undefined && to > from ? { from, to } : null;
}

function findSignature(ground: Ground, paragraph: number): Draft | null {
  const [begin = 0, end = 0] = ground.begins.slice(paragraph, paragraph + 2);
  const content = quotedFrom(ground, begin, end) ?? quotedBefore(ground, paragraph);
  if (!content) return null;
  const dash = Math.max(begin, content.to);
  const isTwo = writtenAt(ground, dash + 1) === '-';
  const from = dash + (isTwo ? 2 : 1);
  const to = writtenAt(ground, end - 1) === '.' ? end - 1 : end;
  if (!DASH.test(writtenAt(ground, dash)) || !isNameLike(ground, { from, to })) return null;
  return draftOf(content.inner, { cue: { from: dash, to: from }, source: { from, to } });
}

type Quoted = { readonly inner: Run; readonly to: number };

/** From the mark that opens the paragraph to the last one that closes. */
function quotedFrom(ground: Ground, begin: number, end: number): Quoted | null {
  const { quotations } = ground;
  const at = firstFrom(quotations, begin);
  const first = quotations[at];
  const last = quotations[firstFrom(quotations, end) - 1];
  if (first?.from !== begin || !last?.closed || !isSpoken(ground, first)) return null;
  return { inner: { from: first.inner.from, to: last.inner.to }, to: last.to };
}

/** The same of the paragraph before, where it is nothing but a quotation. */
function quotedBefore(ground: Ground, paragraph: number): Quoted | null {
  const whole = wholeBefore(ground, paragraph);
  const quoted = whole && quotedFrom(ground, whole.from, whole.to);
  return quoted && quoted.to === whole.to ? quoted : null;
}

/** "Ana de Ito" and "Ana Ito, a baker from Leeds" are; "Then he left" and "The Sequel" are not. */
function isNameLike(ground: Ground, { from, to }: Run): boolean {
  if (to - from > LONGEST) return false;
  const [name = '', ...more] = textOf(ground, { from, to }).split(/,\s/u);
  const words = name.split(/\s+/u);
  return (
    words.length > 1 &&
    words.length < 6 &&
    words.every((word) => CAPITALISED.test(word) || particles.has(word.toLowerCase())) &&
    !/^(?:the|an?|by|in|on|for)$/iu.test(words[0] ?? '') &&
    !more.some((part) => /["“”]/u.test(part))
  );
}

const CAPITALISED = /^\p{Lu}[\p{L}\p{M}.'’-]*$/u;

function draftOf(
  content: Run,
  { cue, source }: { readonly cue: Run; readonly source: Run },
): Draft {
  return {
    content: [content],
    cue: [cue],
    source: [source],
    kind: 'direct',
    confidence: CERTAIN,
    follows: null,
  };
}
