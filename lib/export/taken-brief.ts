/** A brief as it is taken along: names in place of ids, words in place of spans, a link to each sentence. */
import type {
  Article,
  Attribution,
  Brief,
  Claim,
  ClaimKind,
  Genre,
  QuoteKind,
  SourceType,
  Tone,
} from '@/lib/analysis/brief';
import type { Say } from '@/lib/words/say';
import { cleanUrl } from './clean-url';
import type { ExportScope } from './export-request';
import { readQuote } from './quote-text';
import { linkToPassage, linkToText } from './text-fragment';

export type TakenQuote = { readonly text: string; readonly kind: QuoteKind; readonly link: string };

export type TakenSource = {
  /** null: speaker not identified. */
  readonly name: string | null;
  readonly role: string | null;
  readonly type: SourceType | null;
  readonly quotes: readonly TakenQuote[];
};

export type TakenClaim = {
  readonly text: string;
  /** null: neither the outlet nor a source has a name. */
  readonly claimant: string | null;
  readonly kind: ClaimKind | null;
  readonly link: string;
};

export type TakenRule = {
  readonly label: string;
  /** What a licence includes, in words. */
  readonly facts: readonly string[];
  readonly text: string;
  readonly tone: Tone;
  readonly link: string;
  readonly rules: string | null;
};

export type TakenBrief = {
  readonly article: {
    readonly title: string;
    /** What kind of text it is: whoever reads only what was taken along must know that it was paid for. */
    readonly genre: Genre;
    readonly outlet: string | null;
    readonly authors: readonly string[];
    readonly published: string | null;
    readonly modified: string | null;
    readonly url: string;
    /** False where only part of the article could be read. */
    readonly whole: boolean;
  };
  readonly claims: readonly TakenClaim[];
  readonly people: readonly TakenSource[];
  readonly mentioned: readonly string[];
  readonly rules: readonly TakenRule[];
};

/** The part of the brief that was asked for; lists outside of it are empty. */
export function takeBrief(brief: Brief, scope: ExportScope, say: Say): TakenBrief {
  const { article, people } = brief;
  const url = cleanUrl(article.url);
  const { title, genre, outlet, authors, published, modified, coverage } = article;
  const whole = coverage.kind === 'whole';
  return {
    article: { title, genre, outlet, authors, published, modified, url, whole },
    claims: pick(brief.claims, scope, 'claims', 'claim').map((claim) => ({
      text: claim.text,
      claimant: nameClaimant(brief, claim),
      kind: claim.kind,
      link: linkToPassage(url, article, claim.span),
    })),
    people: takePeople(brief, scope, url),
    mentioned:
      scope.kind === 'all' || scope.kind === 'people'
        ? people.mentioned.map(({ name }) => name)
        : [],
    rules: pick(brief.policy.terms, scope, 'policy', 'term').map((term) => ({
      label: say(`policy_${term.plain.key}`, term.plain.values),
      facts: (term.facts ?? []).map(({ key, values }) => say(`policy_${key}`, values)),
      text: term.text,
      tone: term.tone,
      link: linkToText(url, term.text),
      rules: term.href,
    })),
  };
}

/** All of a list, one of it, or nothing. */
function pick<T>(
  list: readonly T[],
  scope: ExportScope,
  section: 'claims' | 'policy',
  single: 'claim' | 'term',
): readonly T[] {
  if (scope.kind === 'all' || scope.kind === section) return list;
  return scope.kind === single ? list.slice(scope.index, scope.index + 1) : [];
}

function takePeople({ article, people }: Brief, scope: ExportScope, url: string): TakenSource[] {
  const quotesOf = (speaker: string | null, indices: readonly number[]): TakenQuote[] =>
    indices
      .filter((index) => isWanted(scope, index, speaker))
      .flatMap((index) => {
        const quote = people.attributions[index];
        return quote ? [takeQuote(article, quote, url)] : [];
      });
  const known = people.sources.map(({ id, name, role, type, attributions }) => ({
    name,
    role,
    type,
    quotes: quotesOf(id, attributions),
  }));
  const nobodys = people.attributions.flatMap(({ speaker }, at) => (speaker === null ? [at] : []));
  const unknown = { name: null, role: null, type: null, quotes: quotesOf(null, nobodys) };
  return [...known, unknown].filter(({ quotes }) => quotes.length > 0);
}

function takeQuote(article: Article, { content, kind }: Attribution, url: string): TakenQuote {
  const [first] = content;
  const link = first ? linkToPassage(url, article, first) : url;
  return { text: readQuote(article, content), kind, link };
}

function isWanted(scope: ExportScope, index: number, speaker: string | null): boolean {
  if (scope.kind === 'quote') return scope.index === index;
  if (scope.kind === 'source') return scope.id === speaker;
  return scope.kind === 'all' || scope.kind === 'people';
}

function nameClaimant({ article, people }: Brief, { claimant }: Claim): string | null {
  if (claimant === null) return article.outlet;
  if (claimant === 'author') return article.authors[0] ?? article.outlet;
  return people.sources.find(({ id }) => id === claimant)?.name ?? null;
}
