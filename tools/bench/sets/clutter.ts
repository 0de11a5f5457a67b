/** Clutter on saved pages: what is hidden and what is left, by the corpus' own scorer. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cssPath } from '@/lib/clutter/pick/css-path';
import { judgeClutter } from '@/lib/clutter/judge';
import { endTurn } from '@/tools/brief/page-parser';
import type { BenchContext, BenchRow, BenchSet } from '../rows';
import { survive } from '../survive';

type Block = { readonly label: string; readonly kind?: string; readonly weight: number } & {
  readonly covered: number;
  readonly named: number;
};

type PageScore = {
  /** Not the scorer's: the page's language. */
  readonly lang?: string;
  readonly blocks: readonly Block[];
  readonly hiddenText: number;
  readonly hiddenClutter: number;
  readonly articleText: number;
  readonly articleHidden: number;
};

type Label = {
  readonly page: string;
  readonly lang: string;
  readonly blocks: readonly { readonly label: string }[];
};

/** What is used of the corpus' scorer. */
type Scorer = {
  readonly readLabels: (file: string) => readonly Label[];
  readonly openPage: (labelsFile: string, label: Label) => Document;
  readonly scorePage: (
    document: Document,
    label: Label,
    hidden: readonly string[],
    gates: readonly string[],
  ) => PageScore;
};

/** As the scorer's table counts. */
const COVERED = 0.7;
const LOST = 0.5;

/** The filter lists that people use today, and a list of words for ids and classes: the corpus' README. */
const PEERS = {
  recall: { 'Fanboy list': 0.429, 'uBO lists': 0.435, 'id and class words': 0.518 },
  precision: { 'Fanboy list': 0.359, 'uBO lists': 0.312, 'id and class words': 0.411 },
  keep: { 'Fanboy list': 38 / 793, 'uBO lists': 40 / 793, 'id and class words': 47 / 793 },
  article: { 'Fanboy list': 0, 'uBO lists': 0.0001, 'id and class words': 0.0202 },
  gates: { 'Fanboy list': 0, 'uBO lists': 0, 'id and class words': 3 },
} as const;

export const clutter: BenchSet = { name: 'clutter', run };

async function run({ corpus, every }: BenchContext): Promise<readonly BenchRow[]> {
  const folder = join(corpus, 'clutter');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the corpus' own module, described in its README
  const scorer = (await import(pathToFileURL(join(folder, 'score-clutter.mjs')).href)) as Scorer;
  const labelsFile = join(folder, 'labels.jsonl');
  const labels = scorer.readLabels(labelsFile).filter((_label, at) => at % every === 0);
  const scores: PageScore[] = [];
  let inventedGates = 0;
  for (const label of labels) {
    const document = survive(label.page, () => scorer.openPage(labelsFile, label), null);
    if (document === null) continue;
    const verdict = judgeClutter(document, null);
    const hidden = verdict.hide.map(({ element }) => cssPath(element));
    const gates = verdict.gates.map(cssPath);
    scores.push({ ...scorer.scorePage(document, label, hidden, gates), lang: label.lang });
    if (gates.length > 0 && !label.blocks.some((block) => block.label === 'gate')) inventedGates++;
    document.defaultView?.close();
    await endTurn();
  }
  return [
    ...tableOf(scores),
    ...kindsOf(scores),
    ...languagesOf(scores),
    count('pages with an invented gate', inventedGates),
  ];
}

function tableOf(scores: readonly PageScore[]): readonly BenchRow[] {
  const total = (read: (page: PageScore) => number): number =>
    scores.reduce((sum, page) => sum + read(page), 0);
  const blocks = scores.flatMap((page) => page.blocks);
  const labelled = (label: string): readonly Block[] =>
    blocks.filter((block) => block.label === label);
  const keep = labelled('keep');
  const ratio = { set: 'clutter', deterministic: true } as const;
  return [
    {
      ...ratio,
      measure: 'block recall',
      score: share(labelled('clutter'), isCovered),
      target: 0.92,
      peers: PEERS.recall,
    },
    {
      ...ratio,
      measure: 'text precision',
      score:
        total((page) => page.hiddenClutter) /
        Math.max(
          1,
          total((page) => page.hiddenText),
        ),
      target: 0.96,
      peers: PEERS.precision,
    },
    {
      ...ratio,
      measure: 'keep blocks hidden',
      score: share(keep, isLost),
      target: 0.005,
      lowerIsBetter: true,
      peers: PEERS.keep,
    },
    {
      ...ratio,
      measure: 'article text hidden',
      score:
        total((page) => page.articleHidden) /
        Math.max(
          1,
          total((page) => page.articleText),
        ),
      target: 0,
      lowerIsBetter: true,
      peers: PEERS.article,
    },
    { ...count('gates hidden', labelled('gate').filter(isLost).length), peers: PEERS.gates },
    {
      ...ratio,
      measure: 'gates named',
      score: share(labelled('gate'), ({ named }) => named >= LOST),
      target: 1,
    },
  ];
}

function kindsOf(scores: readonly PageScore[]): readonly BenchRow[] {
  const found = scores.flatMap((page) => page.blocks).filter((block) => block.label === 'clutter');
  const kinds = [...new Set(found.map(({ kind }) => kind ?? 'other'))].toSorted();
  return kinds.map((kind) => ({
    set: 'clutter',
    measure: `block recall, ${kind}`,
    score: share(
      found.filter((block) => block.kind === kind),
      isCovered,
    ),
    deterministic: true,
  }));
}

/** Languages with fewer blocks than this say nothing by themselves. */
const ENOUGH = 5;

function languagesOf(scores: readonly PageScore[]): readonly BenchRow[] {
  const languages = new Set(scores.map(({ lang }) => lang ?? 'other'));
  return [...languages].flatMap((lang) => {
    const pages = scores.filter((page) => (page.lang ?? 'other') === lang);
    const found = pages.flatMap(({ blocks }) => blocks.filter(({ label }) => label === 'clutter'));
    if (found.length < ENOUGH) return [];
    const text = (read: (page: PageScore) => number): number =>
      pages.reduce((sum, page) => sum + read(page), 0);
    const hidden = Math.max(
      1,
      text(({ hiddenText }) => hiddenText),
    );
    return [
      {
        set: 'clutter',
        measure: `block recall, ${lang} (${found.length})`,
        score: share(found, isCovered),
        deterministic: true,
      },
      {
        set: 'clutter',
        measure: `text precision, ${lang}`,
        score: text(({ hiddenClutter }) => hiddenClutter) / hidden,
        deterministic: true,
      },
    ];
  });
}

function count(measure: string, score: number): BenchRow {
  return {
    set: 'clutter',
    measure,
    score,
    unit: 'count',
    target: 0,
    lowerIsBetter: true,
    deterministic: true,
  };
}

const isCovered = ({ covered }: Block): boolean => covered >= COVERED;
const isLost = ({ weight, covered }: Block): boolean => weight > 0 && covered >= LOST;

function share<T>(list: readonly T[], holds: (entry: T) => boolean): number {
  return list.length === 0 ? Number.NaN : list.filter(holds).length / list.length;
}
