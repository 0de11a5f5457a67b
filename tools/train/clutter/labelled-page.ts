/** A page of the clutter corpus as numbers: its pieces, which of them lie in which labelled block, and its candidates. */
import { proposeCandidates } from '@/lib/clutter/find/candidates';
import { isCrisp } from '@/lib/clutter/weigh/crisp';
import { findGates } from '@/lib/clutter/weigh/gates';
import { isWorthAsking } from '@/lib/clutter/weigh/score';
import { isSpared } from '@/lib/clutter/weigh/spared';
import { readFeatures } from '@/lib/clutter/weigh/features';
import { surveyPage, type Piece, type Survey } from '@/lib/clutter/find/survey';
import { cssPath } from '@/lib/clutter/pick/css-path';
import { firstWords } from '@/lib/clutter/weigh/first-words';

export type Label = {
  readonly page: string;
  readonly url: string;
  readonly lang: string;
  readonly file: string;
  readonly blocks: readonly {
    readonly path: string;
    readonly also?: readonly string[];
    readonly label: 'clutter' | 'gate' | 'keep' | 'either';
    readonly kind?: string;
    readonly text: string;
  }[];
  readonly article: readonly string[];
};

export type NumberedCandidate = {
  readonly from: number;
  readonly to: number;
  readonly features: readonly number[];
  /** Never hidden: spared, or a gate. */
  readonly barred: boolean;
  /** False: let go in a page before the model is asked. It is learned from all the same. */
  readonly asked: boolean;
  readonly crisp: boolean;
  readonly path: string;
  readonly words: string;
};

export type NumberedPage = {
  readonly page: string;
  readonly site: string;
  readonly lang: string;
  /** Of each piece; pictures and controls weigh 10, as the corpus' scorer has it. */
  readonly weights: readonly number[];
  readonly isText: readonly boolean[];
  readonly blocks: readonly {
    readonly label: string;
    readonly kind: string;
    readonly text: string;
    readonly pieces: readonly number[];
  }[];
  readonly article: readonly number[];
  readonly candidates: readonly NumberedCandidate[];
};

const CONTROL_WEIGHT = 10;

export function numberPage(label: Label, document: Document): NumberedPage {
  const survey = drain(surveyPage(document));
  const candidates = drain(proposeCandidates(survey));
  const gates = drain(findGates(candidates));
  const within = (paths: readonly string[]): Set<number> => piecesIn(survey, document, paths);
  const blocks = label.blocks.map((block) => ({
    label: block.label,
    kind: block.kind ?? '',
    text: block.text.slice(0, 120),
    pieces: [...within([block.path, ...(block.also ?? [])])],
  }));
  const article = within(label.article);
  for (const block of blocks) {
    if (block.label === 'clutter' || block.label === 'either')
      for (const at of block.pieces) article.delete(at);
  }
  return {
    page: label.page,
    site: siteOf(label.url),
    lang: label.lang,
    weights: survey.pieces.map(weigh),
    isText: survey.pieces.map((piece) => piece.kind === 'text'),
    blocks,
    article: [...article],
    candidates: candidates.map((candidate) => ({
      ...candidate.range,
      features: readFeatures(candidate).map((value) => Math.round(value * 1e4) / 1e4),
      barred:
        isSpared(candidate) ||
        gates.some((gate) => gate.contains(candidate.element) || candidate.element.contains(gate)),
      asked: isWorthAsking(candidate),
      crisp: isCrisp(candidate),
      path: cssPath(candidate.element),
      words: firstWords(candidate),
    })),
  };
}

function weigh(piece: Piece): number {
  if (piece.kind === 'text') return piece.weight;
  return piece.kind === 'frame' ? 0 : CONTROL_WEIGHT;
}

function piecesIn(survey: Survey, document: Document, paths: readonly string[]): Set<number> {
  const found = new Set<number>();
  for (const path of paths) {
    for (const element of document.querySelectorAll(path)) {
      const range = survey.ranges.get(element);
      if (range) for (let at = range.from; at < range.to; at++) found.add(at);
    }
  }
  return found;
}

/** The last two labels of the host ("news.example.com" -> "example.com"), three under "co.uk" and the like. */
function siteOf(url: string): string {
  const host = new URL(/^\w+:/.test(url) ? url : `https://${url}`).hostname.split('.');
  const short = (host.at(-2) ?? '').length <= 3 && host.length > 2;
  return host.slice(short ? -3 : -2).join('.');
}

export function drain<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
