/** The answer of `--batch` for one line, field by field as README.md beside this file has it. */
import { analyse } from '@/lib/analysis/analyse';
import type { Brief, QuoteKind, Reading, Span } from '@/lib/analysis/brief';
import type { Models } from '@/lib/analysis/model/models';
import { loadVocabulary } from '../load-vocabulary';
import { writeCssPath } from './css-path';
import { readPage } from './read-page';
import type { PageResult, Stage } from './read-page';
import { readTextArticle } from './text-article';
import { readWords } from './words';

type Range = readonly [number, number];
type ToText = (paragraph: number, start: number, end: number) => Range;

export type Request = {
  readonly id: unknown;
  readonly html: string | null;
  readonly url: string;
  readonly text: string | null;
  readonly title: string | null;
};

export type AnswerOptions = { readonly models: Models; readonly wanted: ReadonlySet<Stage> };

/** More than any page a browser would read in time: ten times the largest in any corpus. */
const LONGEST_HTML = 40_000_000;

const words = readWords();

/** Paragraphs are joined by a blank line in `article.text`. */
const JOIN = '\n\n';

/** What is known of one request. Throws what cannot be answered; the caller writes it as an error. */
export function answerRequest(request: Request, options: AnswerOptions): object {
  if (request.html !== null) return answerPage(request, request.html, options);
  if (request.text !== null) return answerText(request, request.text, options);
  throw new Error('neither "html" nor "text" is given');
}

function answerPage(request: Request, html: string, { models, wanted }: AnswerOptions): object {
  if (html.length > LONGEST_HTML) throw new Error('page-too-large');
  const page = readPage(html, request.url, { models, wanted });
  const toText = page.reading === null ? () => [0, 0] as const : joinedOffsets(page.reading);
  return {
    id: request.id,
    ...(page.verdict !== null && { isArticle: page.verdict.isArticle, score: page.verdict.score }),
    ...(wanted.has('article') && { article: writeArticle(page.reading) }),
    ...writeFindings(page.brief, { wanted, toText }),
    ...(page.clutter !== null && { clutter: writeClutter(page.clutter) }),
    ms: page.ms,
  };
}

function answerText(request: Request, text: string, { models, wanted }: AnswerOptions): object {
  const { reading, toText } = readTextArticle(text, request.title);
  const brief = analyse(reading, {
    models,
    vocabulary: loadVocabulary(reading),
    now: () => performance.now(),
  });
  return {
    id: request.id,
    ...writeFindings(brief, { wanted, toText }),
    ms: brief.timings,
  };
}

/** Offsets into the paragraphs joined by a blank line. */
function joinedOffsets({ article }: Reading): ToText {
  const begins: number[] = [];
  let at = 0;
  for (const { text } of article.paragraphs) {
    begins.push(at);
    at += text.length + JOIN.length;
  }
  return (paragraph, start, end) => {
    const begin = begins[paragraph] ?? 0;
    return [begin + start, begin + end];
  };
}

const NO_ARTICLE = {
  title: '',
  standfirst: null,
  authors: [],
  outlet: null,
  published: null,
  modified: null,
  language: 'und',
  genre: 'other',
  coverage: null,
  text: '',
  paragraphs: [],
};

/** The article; one without words where the page holds none. */
function writeArticle(reading: Reading | null): object {
  if (reading === null) return NO_ARTICLE;
  const { title, standfirst, authors, outlet, published, modified, language, genre, coverage } =
    reading.article;
  const paragraphs = reading.article.paragraphs.map(({ text, role }) => ({ text, role }));
  return {
    title,
    standfirst,
    authors,
    outlet,
    published,
    modified,
    language,
    genre,
    coverage,
    text: paragraphs.map(({ text }) => text).join(JOIN),
    paragraphs,
  };
}

function writeFindings(
  brief: Brief | null,
  { wanted, toText }: { readonly wanted: ReadonlySet<Stage>; readonly toText: ToText },
): object {
  const range = ({ paragraph, start, end }: Span): Range => toText(paragraph, start, end);
  return {
    ...(wanted.has('quotes') && {
      quotes: brief === null ? [] : writeQuotes(brief, range),
      people: brief === null ? [] : writePeople(brief),
    }),
    ...(wanted.has('claims') && { claims: brief === null ? [] : writeClaims(brief, range) }),
    ...(wanted.has('policy') && { policy: brief === null ? [] : writePolicy(brief) }),
  };
}

function nameOf(brief: Brief, id: string | null): string | null {
  return brief.people.sources.find((source) => source.id === id)?.name ?? null;
}

function writeQuotes(brief: Brief, range: (span: Span) => Range): readonly object[] {
  return brief.people.attributions.map(({ content, cue, source, kind, speaker }) => ({
    content: content.map(range),
    cue: cue?.map(range) ?? null,
    source: source?.map(range) ?? null,
    kind,
    speaker: nameOf(brief, speaker),
  }));
}

type Person = {
  readonly name: string;
  readonly type: string;
  readonly role: string | null;
  readonly quotes: readonly { readonly text: string; readonly kind: QuoteKind }[];
};

/** Each run of a quotation is an entry of its own: two for an interrupted one, one a paragraph for a long one. */
function writePeople(brief: Brief): readonly Person[] {
  const { article, people } = brief;
  return people.sources.map(({ name, type, role, attributions }) => ({
    name,
    type,
    role,
    quotes: attributions
      .flatMap((index) => people.attributions[index] ?? [])
      .flatMap(({ content, kind }) =>
        content.map(({ paragraph, start, end }) => ({
          text: unwrap(article.paragraphs[paragraph]?.text.slice(start, end) ?? ''),
          kind,
        })),
      ),
  }));
}

/** Without the marks that enclose it. */
function unwrap(text: string): string {
  return text.replace(/^["“„«‘]\s*/, '').replace(/\s*["”“»]$/, '');
}

function writeClaims(brief: Brief, range: (span: Span) => Range): readonly object[] {
  return brief.claims.map(({ text, span, claimant, score, kind }) => {
    const [start, end] = range(span);
    const name =
      claimant === 'author' ? (brief.article.authors[0] ?? 'author') : nameOf(brief, claimant);
    return { text, start, end, claimant: name, score, kind };
  });
}

function writePolicy(brief: Brief): readonly object[] {
  const { say } = words;
  return brief.policy.terms.map(({ category, text, plain, tone, href }) => ({
    category,
    text,
    plain: say(`policy_${plain.key}`, plain.values),
    tone,
    href,
  }));
}

function writeClutter({ hide, gates }: NonNullable<PageResult['clutter']>): object {
  return {
    hide: hide.map(({ element }) => writeCssPath(element)),
    gate: gates.map(writeCssPath),
  };
}
