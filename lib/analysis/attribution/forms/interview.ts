/** Printed interviews without names before the turns: questions, often in bold, and what the interviewee answers. */
import type { Draft } from '../draft';
import type { Ground, Run } from '../ground';
import { isQuoted, wordAt } from '../ground';
import { firstFrom } from '../units';
import { findInterviewee } from './interviewee';

/** Fewer questions are a writer's own. */
const FEWEST = 3;
/** A question is no longer, in words; an answer of fewer says little, but between questions it is one. */
const LONGEST_QUESTION = 80;
/** Paragraphs of one answer; what runs on longer is the article. */
const LONGEST_ANSWER = 12;
/** Surer than a quote that goes on, less sure than a name before every turn. */
const CONFIDENCE = 0.85;
/** So much of what stands between the questions must be told by somebody who says "I". */
const TOLD = 0.5;
const ASKED = 0.3;
/** Where more of the answers tell and quote, a writer tells of a talk. */
const RETOLD = 0.25;
/** Words between marks, and beside them, from which on a paragraph tells and quotes. */
const QUOTED_WORDS = 8;
const TELLING_WORDS = 5;
const QUESTION = /[?？؟]["”’»)\]]*\s*$/u;

const I: Readonly<Record<string, RegExp>> = {
  de: /^(?:ich|mich|mir|mein|meine|meinem|meinen|meiner|wir|uns|unser|unsere|unseren)$/,
  en: /^(?:i|me|my|mine|myself|we|us|our|i'(?:m|ve|d|ll)|we'(?:re|ve|d|ll))$/,
  es: /^(?:yo|me|mi|mis|nos|nuestro|nuestra|soy|tengo|creo|he|hemos|estoy|fui|quiero|somos)$/,
  fr: /^(?:je|me|moi|mon|ma|mes|nous|notre|nos|[jm]'.+)$/,
};
const YOU: Readonly<Record<string, RegExp>> = {
  de: /^(?:du|dich|dir|dein|deine|deinen|sie|ihnen|ihr|ihre|ihrem|ihren|ihrer|euch)$/,
  en: /^(?:you|your|yours|yourself|you'(?:re|ve|d|ll))$/,
  es: /^(?:tú|te|tu|tus|usted|ustedes|su|sus|le|ha|cree|tiene|es|está|crees|tienes)$/,
  fr: /^(?:vous|votre|vos|tu|te|ton|ta|tes|t'.+)$/,
};

type Exchange = { readonly question: number; readonly answer: readonly number[] };

/**
 * A draft for each answer, without a source where nobody can tell whom the page asks. "Why did you leave? / I was
 * tired." three times over is an interview; "What is bird flu? / It is a virus." is not.
 */
export function findAnswers(ground: Ground): readonly Draft[] {
  const exchanges = findExchanges(ground);
  if (exchanges.length < FEWEST || !isConversation(ground, exchanges)) return [];
  const source = findInterviewee(ground, exchanges[0]?.question ?? 0);
  if (!source) return [];
  return exchanges.map(({ answer }): Draft => ({
    content: answer.map((paragraph) => withoutMarks(ground, runOf(ground, paragraph))),
    cue: [],
    source: [source],
    kind: 'direct',
    confidence: CONFIDENCE,
    follows: null,
  }));
}

/** Each question with the paragraphs up to the next one. */
function findExchanges(ground: Ground): readonly Exchange[] {
  const { texts, lead } = ground;
  // Where the page sets its questions off, what it does not set off is an answer, questions in it too.
  const marked = texts.flatMap((text, at) =>
    at >= lead && isSetOff(ground, at) && QUESTION.test(text) ? [at] : [],
  );
  const isMarked = marked.length >= FEWEST;
  const isQuestion = (at: number): boolean =>
    isMarked ? isSetOff(ground, at) : ground.roles[at] === 'body' && isAsked(texts[at] ?? '');
  const exchanges: { question: number; answer: number[] }[] = [];
  for (let at = lead; at < texts.length; at += 1) {
    const last = exchanges.at(-1);
    if (isQuestion(at)) exchanges.push({ question: at, answer: [] });
    else if (last && ground.roles[at] !== 'caption' && last.answer.length < LONGEST_ANSWER) {
      last.answer.push(at);
    }
  }
  const first = exchanges.findIndex(({ question }) => QUESTION.test(texts[question] ?? ''));
  return exchanges.slice(Math.max(0, first)).filter(({ answer }) => answer.length > 0);
}

/** In bold, in italics or as a subhead. */
function isSetOff({ stressed, roles, texts }: Ground, at: number): boolean {
  const isShort = (texts[at] ?? '').split(' ').length <= LONGEST_QUESTION;
  return isShort && (stressed.has(at) || roles[at] === 'heading');
}

function isAsked(text: string): boolean {
  return (
    QUESTION.test(text) && text.split(' ').length <= LONGEST_QUESTION && !/["“”„«»]/u.test(text)
  );
}

/** The answers say "I", the questions "you". */
function isConversation(ground: Ground, exchanges: readonly Exchange[]): boolean {
  const [me, you] = [I[ground.language], YOU[ground.language]];
  if (!me || !you) return false;
  const retold = exchanges.filter(({ answer }) => answer.some((at) => isRetold(ground, at)));
  if (retold.length > exchanges.length * RETOLD) return false;
  const told = exchanges.filter(({ answer }) => answer.some((at) => says(ground, at, me)));
  const asked = exchanges.filter(({ question }) => says(ground, question, you));
  return told.length >= exchanges.length * TOLD && asked.length >= exchanges.length * ASKED;
}

/** "“I left,” she says and laughs. “It was time.”": a paragraph that quotes and goes on in other words. */
function isRetold(ground: Ground, paragraph: number): boolean {
  const { from, to } = runOf(ground, paragraph);
  const whole = withoutMarks(ground, { from, to });
  if (whole.from > from) return false;
  let quoted = 0;
  let telling = 0;
  for (let at = from; at < to; at += 1) {
    if (!/[\p{L}\p{N}]/u.test(wordAt(ground, at))) continue;
    if (!isQuoted(ground, at)) telling += 1;
    else quoted += 1;
  }
  return quoted >= QUOTED_WORDS && telling >= TELLING_WORDS;
}

/** Does such a word stand in the paragraph outside quotations, or in a paragraph that is one quotation? */
function says(ground: Ground, paragraph: number, word: RegExp): boolean {
  const { from, to } = withoutMarks(ground, runOf(ground, paragraph));
  const isWhole = from > (ground.begins[paragraph] ?? 0);
  const { quotation } = ground.features.columns;
  for (let at = from; at < to; at += 1) {
    if ((isWhole || quotation[at] === 0) && word.test(wordAt(ground, at))) return true;
  }
  return false;
}

function runOf({ begins }: Ground, paragraph: number): Run {
  const from = begins[paragraph] ?? 0;
  return { from, to: begins[paragraph + 1] ?? from };
}

/** Without the marks of a quotation that is the whole paragraph. */
function withoutMarks({ quotations }: Ground, { from, to }: Run): Run {
  const whole = quotations[firstFrom(quotations, from)];
  return whole?.from === from && whole.to >= to ? whole.inner : { from, to };
}
