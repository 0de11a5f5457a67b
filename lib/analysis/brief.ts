/**
 * The Brief and its parts: what the reader sees, as one plain, serialisable object.
 * All offsets are half-open and count UTF-16 code units of `paragraph.text`, so
 * `text.slice(start, end)` is the passage.
 */

/** A verbatim run of one paragraph. `paragraph` is an index into `Article.paragraphs`. */
export type Span = {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
};

/**
 * Where a text stands in the page. `element` is the number that the snapshot gave to the smallest
 * element holding it, null where none is known (text-only input). `start` is where the text begins in
 * that element's text with white space collapsed: a hint that tells repeated passages apart.
 */
export type Anchor = {
  readonly element: number | null;
  readonly start: number;
};

export type ParagraphRole = 'body' | 'heading' | 'quotation' | 'list' | 'caption';

/** One block of the article; `text` has no line breaks and no outer or doubled white space. */
export type Paragraph = {
  readonly text: string;
  readonly role: ParagraphRole;
  readonly anchor: Anchor;
  /** All of it stands in bold or italic type, as the questions of an interview do. */
  readonly stressed?: true;
};

export type Genre =
  | 'news'
  | 'opinion'
  | 'analysis'
  | 'live'
  | 'sponsored'
  | 'review'
  | 'interview'
  | 'press-release'
  | 'other';

/** Whether all of the article could be read; the reasons are codes, the panel has the words. */
export type Coverage =
  | { readonly kind: 'whole' }
  | { readonly kind: 'partial'; readonly reason: 'gated' | 'truncated' | 'frame' | 'too-long' }
  | {
      readonly kind: 'partial';
      readonly reason: 'page-of';
      readonly page: number;
      readonly of: number | null;
    };

/** One post of a live blog: `paragraph` is its first paragraph; it ends where the next begins. */
export type LivePost = {
  readonly paragraph: number;
  readonly time: string | null;
  readonly title: string | null;
};

export type Article = {
  readonly url: string;
  readonly title: string;
  readonly standfirst: string | null;
  /** The people who wrote it, as named; never "Staff" or the outlet. */
  readonly authors: readonly string[];
  readonly outlet: string | null;
  /** ISO 8601, as precise as the page says; null where it says nothing. */
  readonly published: string | null;
  readonly modified: string | null;
  /** Primary language subtag ("en"), "und" where unknown. */
  readonly language: string;
  readonly genre: Genre;
  readonly paragraphs: readonly Paragraph[];
  readonly posts: readonly LivePost[];
  readonly coverage: Coverage;
};

export type SourceId = `s${number}`;

export type QuoteKind = 'direct' | 'mixed' | 'indirect';

/** "Source said content": labelled as PARC and PolNeAR do. */
export type Attribution = {
  /** One or more runs; several where a quote is interrupted or goes over paragraphs. In text order. */
  readonly content: readonly Span[];
  readonly cue: readonly Span[] | null;
  /** The words that name the source here ("he", "the minister"); null where the text names none. */
  readonly source: readonly Span[] | null;
  readonly kind: QuoteKind;
  /** Who that is, the first of several who said it together; null means speaker not identified. */
  readonly speaker: SourceId | null;
  /** 0 to 1. */
  readonly confidence: number;
};

export type SourceType = 'person' | 'organisation' | 'document' | 'unnamed';

export type Source = {
  readonly id: SourceId;
  readonly name: string;
  readonly type: SourceType;
  /** As the page gives it ("Defence Minister"); null where it gives none. */
  readonly role: string | null;
  /** Indices into `People.attributions`, in text order. */
  readonly attributions: readonly number[];
};

/** Somebody the article names but never quotes or paraphrases. */
export type Mention = {
  readonly name: string;
  readonly role: string | null;
  readonly span: Span;
};

export type People = {
  readonly attributions: readonly Attribution[];
  /** Ordered by how much they say, most first. */
  readonly sources: readonly Source[];
  readonly mentioned: readonly Mention[];
  /** full: speakers and indirect speech; direct: direct quotes with speaker; marks: quotes alone. */
  readonly support: 'full' | 'direct' | 'marks';
};

export type ClaimKind = 'decision' | 'figure' | 'accusation' | 'denial' | 'forecast' | 'finding';

/** A source of the People section; `author` in opinion pieces and where the writer says "I"; null is the outlet. */
export type Claimant = SourceId | 'author' | null;

export type Claim = {
  readonly span: Span;
  readonly text: string;
  readonly claimant: Claimant;
  /** Higher is more important; comparable within one article only. */
  readonly score: number;
  /** Only where it is certain. */
  readonly kind: ClaimKind | null;
  /** Whom a pronoun means, for pronouns that the claim could not do without. A label, not page text. */
  readonly meant: readonly {
    readonly start: number;
    readonly end: number;
    readonly name: string;
  }[];
};

export const POLICY_CATEGORIES = [
  'identity',
  'eligibility',
  'licence',
  'endorsement',
  'moderation',
  'conduct',
  'enforcement',
  'closing',
  'privacy',
  'editing',
  'links',
] as const;

export type PolicyCategory = (typeof POLICY_CATEGORIES)[number];

export type Tone = 'good' | 'neutral' | 'warning';

/**
 * A label in plain words, as a message key of `_locales` (without its `policy_` prefix) and the facts
 * to fill in, so that each reader sees it in the interface's language.
 */
export type PlainLabel = {
  readonly key: string;
  readonly values: Readonly<Record<string, string>>;
};

export type PolicyTerm = {
  readonly category: PolicyCategory;
  readonly plain: PlainLabel;
  /** One line on why the tone is what it is; null where neutral. */
  readonly reason: PlainLabel | null;
  /** The exact sentence of the page. */
  readonly text: string;
  readonly anchor: Anchor;
  readonly tone: Tone;
  /** Where the page links to the full rules: absolute http(s) address, else null. */
  readonly href: string | null;
  /** What a licence includes (for how long, edits, passing on), as far as the sentence says. */
  readonly facts?: readonly PlainLabel[];
};

export type PolicyState = 'found' | 'none' | 'not-loaded' | 'frame' | 'closed';

export type Policy = {
  readonly state: PolicyState;
  readonly terms: readonly PolicyTerm[];
  /** What readers want to know and the rules do not say; empty unless rules were found. */
  readonly unsaid: readonly PolicyCategory[];
};

/** Milliseconds by stage. */
export type Timings = Readonly<Record<string, number>>;

export type Brief = {
  readonly article: Article;
  readonly claims: readonly Claim[];
  readonly people: People;
  readonly policy: Policy;
  readonly timings: Timings;
};

/** Where a block of the page stands, as far as its markup tells. */
export type BlockPlace =
  'article' | 'comments' | 'footer' | 'dialog' | 'form' | 'navigation' | 'other';

/**
 * One block of text of the whole page, not only of the article: what comment rules are looked for in.
 * `region` is the number of the element that holds a run of neighbouring blocks (a box), null if unknown.
 */
export type PageBlock = {
  readonly text: string;
  readonly role: ParagraphRole;
  readonly anchor: Anchor;
  readonly place: BlockPlace;
  readonly region: number | null;
  /** False for blocks that the page does not display at the moment. */
  readonly shown: boolean;
  readonly links: readonly {
    readonly start: number;
    readonly end: number;
    readonly href: string;
  }[];
};

/** What is known of the comment area beside its text. */
export type CommentArea = 'none' | 'present' | 'not-loaded' | 'frame' | 'closed';

/** Everything the analyses read. */
export type Reading = {
  readonly article: Article;
  readonly blocks: readonly PageBlock[];
  readonly commentArea: CommentArea;
};
