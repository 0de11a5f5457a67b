/** The corpus' measures, on pages as numbers: quick enough to try many thresholds. */
import type { NumberedCandidate, NumberedPage } from './labelled-page';
import { NEARLY } from '@/lib/clutter/weigh/choose';
import { weigh } from './rows';

/** Less foreign text than this in a hidden block is not worth a line. */
const CRUMB = 20;
/** As the corpus' scorer has them. */
const COVERED = 0.7;
const LOST = 0.5;

export type Measure = {
  blocks: number;
  hit: number;
  hiddenText: number;
  hiddenClutter: number;
  keep: number;
  keepHidden: number;
  gatesHidden: number;
  articleHidden: number;
  readonly misses: string[];
  readonly wrong: string[];
};

export function emptyMeasure(): Measure {
  return {
    blocks: 0,
    hit: 0,
    hiddenText: 0,
    hiddenClutter: 0,
    keep: 0,
    keepHidden: 0,
    gatesHidden: 0,
    articleHidden: 0,
    misses: [],
    wrong: [],
  };
}

/** Of the candidates that reach the threshold, the outermost that is nearly as sure as the surest inside it. */
export function pick(
  page: NumberedPage,
  scores: readonly number[],
  threshold: number,
): readonly NumberedCandidate[] {
  const picked: NumberedCandidate[] = [];
  for (const [at, candidate] of page.candidates.entries()) {
    const score = scores[at] ?? 0;
    if (score < threshold) continue;
    if (picked.some((other) => candidate.from >= other.from && candidate.to <= other.to)) continue;
    let surest = 0;
    for (let next = at + 1; next < page.candidates.length; next++) {
      const inner = page.candidates[next];
      if (!inner || inner.from >= candidate.to) break;
      if (inner.to <= candidate.to) surest = Math.max(surest, scores[next] ?? 0);
    }
    if (!candidate.crisp && score < NEARLY * surest) continue;
    picked.push(candidate);
  }
  return picked;
}

export function addPage(
  measure: Measure,
  page: NumberedPage,
  picked: readonly NumberedCandidate[],
): void {
  const hidden = new Set<number>();
  for (const { from, to } of picked) for (let at = from; at < to; at++) hidden.add(at);
  const clutter = piecesOf(page, 'clutter');
  const either = piecesOf(page, 'either');
  const counted = [...hidden].filter(
    (at) => page.isText[at] && (clutter.has(at) || !either.has(at)),
  );
  measure.hiddenText += weigh(page, counted);
  measure.hiddenClutter += weigh(
    page,
    counted.filter((at) => clutter.has(at)),
  );
  measure.articleHidden += weigh(
    page,
    page.article.filter((at) => hidden.has(at) && page.isText[at]),
  );
  for (const candidate of picked) {
    const pieces = Array.from(
      { length: candidate.to - candidate.from },
      (_, at) => candidate.from + at,
    );
    const foreign = weigh(
      page,
      pieces.filter((at) => page.isText[at] && !clutter.has(at) && !either.has(at)),
    );
    if (foreign > CRUMB)
      measure.wrong.push(
        `${foreign} ${page.page.slice(0, 26)} ${candidate.path.slice(-50)} | ${candidate.words}`,
      );
  }
  for (const block of page.blocks) addBlock(measure, page, { block, hidden });
}

function piecesOf(page: NumberedPage, label: string): ReadonlySet<number> {
  return new Set(
    page.blocks.filter((block) => block.label === label).flatMap(({ pieces }) => pieces),
  );
}

function addBlock(
  measure: Measure,
  page: NumberedPage,
  { block, hidden }: { block: NumberedPage['blocks'][number]; hidden: ReadonlySet<number> },
): void {
  const weight = weigh(page, block.pieces);
  const covered =
    weight > 0
      ? weigh(
          page,
          block.pieces.filter((at) => hidden.has(at)),
        ) / weight
      : 0;
  if (block.label === 'clutter') addClutter(measure, { page, block, covered });
  else if (block.label === 'keep' || block.label === 'gate')
    addKept(measure, { page, block, covered });
}

type Covered = {
  readonly page: NumberedPage;
  readonly block: NumberedPage['blocks'][number];
  readonly covered: number;
};

function addClutter(measure: Measure, { page, block, covered }: Covered): void {
  measure.blocks++;
  if (covered >= COVERED) measure.hit++;
  else
    measure.misses.push(
      `${covered.toFixed(2)} ${block.kind} ${page.lang} ${page.page.slice(0, 26)} | ${block.text}`,
    );
}

function addKept(measure: Measure, { page, block, covered }: Covered): void {
  const isKeep = block.label === 'keep';
  if (isKeep) measure.keep++;
  if (covered < LOST) return;
  if (isKeep) measure.keepHidden++;
  else measure.gatesHidden++;
  measure.wrong.push(
    `${block.label.toUpperCase()} ${block.kind} ${page.page.slice(0, 26)} | ${block.text}`,
  );
}

export function line(threshold: number, m: Measure): string {
  return `${threshold.toFixed(2)}  recall ${percent(m.hit, m.blocks)} (${m.hit}/${m.blocks})  precision ${percent(m.hiddenClutter, m.hiddenText)}  keep ${m.keepHidden}/${m.keep}  gates ${m.gatesHidden}  article ${m.articleHidden}`;
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
}
