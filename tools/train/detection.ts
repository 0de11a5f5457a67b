/**
 * Trains the article detector: boosted stumps over the page's signs, which add up to a table of points.
 * Cross-validated by domain; prints those numbers and writes them on the card of lib/page/detect-points.json.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { endTurn } from '@/tools/brief/page-parser';
import { GLANCE_SIGNS } from '@/lib/page/detect-glance';
import { LATER_STAGES, readSigns, SIGN_NAMES } from '@/lib/page/detect-signs';
import { findCorpus } from '../corpus';
import { nameContents } from '../name-contents';
import { type Glance, passesGlance, trainGlance } from './detection-glance';
import { type Model, round, type Row, sumUp, train } from './detection-model';
import { foldOf, openPage, readDomain } from './pages';

const TARGET = join(import.meta.dirname, '../../lib/page/detect-points.json');
const ROOM = join(import.meta.dirname, '../../lib/page');
/** Signs that other code has read are other signs. */
const CACHE = join(
  import.meta.dirname,
  `../../.cache/train/detection-signs-${nameContents([ROOM], '.ts')}.json`,
);
const FOLDS = 8;
const TREES = 400;
/** Counts for the glance alone: with them in the whole sum, pages of domains not learned from are told .005 worse. */
const GLANCED = new Set(['p', 'section', 'form', 'em', 'span', 'br', 'header', 'meta']);
const SUMMED = SIGN_NAMES.filter((name) => !GLANCED.has(name));
/** A yes is defensible for these; they neither teach nor count. */
const SOFT = new Set(['forum', 'legal', 'fixture']);

type Page = Pick<Row, 'label' | 'kind' | 'source'> & {
  readonly url: string | null;
  readonly file: string;
};

async function loadRows(corpus: string): Promise<Row[]> {
  const pages: Record<string, Page> = JSON.parse(
    readFileSync(join(corpus, 'detection/pages.json'), 'utf8'),
  );
  const kept: Record<string, readonly number[]> = existsSync(CACHE)
    ? JSON.parse(readFileSync(CACHE, 'utf8'))
    : {};
  const rows: Row[] = [];
  for (const [id, page] of Object.entries(pages)) {
    const signs =
      kept[id] ?? readSigns(openPage(corpus, join('detection', page.file)), page.url ?? '');
    await endTurn();
    if (signs === null) continue;
    kept[id] = signs;
    const fold = foldOf(readDomain(page.url, id), FOLDS);
    if (!SOFT.has(page.kind)) rows.push({ ...page, signs: Float32Array.from(signs), fold });
  }
  mkdirSync(dirname(CACHE), { recursive: true });
  writeFileSync(CACHE, JSON.stringify(kept));
  return rows;
}

type Detector = Model & { readonly hopeless: readonly number[]; readonly glance: Glance };

function trainDetector(rows: readonly Row[]): Detector {
  const model = train(rows, { names: SUMMED, trees: TREES });
  const told = new Set(rows.filter((r) => r.label && (sumStages(model, r).at(-1) ?? 0) >= 0));
  return { ...model, hopeless: findHopeless(model, told), glance: trainGlance(rows, told) };
}

function tells({ glance, hopeless, ...model }: Detector, row: Row): boolean {
  const sums = sumStages(model, row);
  return passesGlance(glance, row) && sums.every((sum, stage) => sum >= (hopeless[stage] ?? 0));
}

function crossValidate(rows: readonly Row[]): Record<string, number> {
  const counts = { yes: 0, right: 0, articles: 0, others: 0, atAGlance: 0 };
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const detector = trainDetector(rows.filter((r) => r.fold !== fold));
    for (const row of rows.filter((r) => r.fold === fold)) {
      const told = tells(detector, row);
      counts.yes += told ? 1 : 0;
      counts.right += told && row.label ? 1 : 0;
      counts.articles += row.label ? 1 : 0;
      counts.others += row.label ? 0 : 1;
      counts.atAGlance += row.label || passesGlance(detector.glance, row) ? 0 : 1;
    }
  }
  return {
    precision: round(counts.right / counts.yes, 3),
    recall: round(counts.right / counts.articles, 3),
    othersKnownAtAGlance: round(counts.atAGlance / counts.others, 2),
  };
}

/** A stage gives up so many points under the lowest article that is told. */
const MARGIN = 1.5;

/** Per stage of signs after the glance, the points under which a page is given up; at the last, 0. */
function findHopeless(model: Model, told: ReadonlySet<Row>): number[] {
  const sums = [...told].map((row) => sumStages(model, row));
  return LATER_STAGES.map((_, stage) =>
    stage === LATER_STAGES.length - 1
      ? 0
      : round(Math.min(...sums.map((sum) => sum[stage] ?? 0)) - MARGIN, 2),
  );
}

/** The points after each stage, those of the glance's signs among them. */
function sumStages(model: Model, { signs }: Row): number[] {
  let sum = model.base + sumUp(model, GLANCE_SIGNS, signs);
  let from: number = GLANCE_SIGNS.length;
  return LATER_STAGES.map((names) => {
    sum += sumUp(model, names, signs, from);
    from += names.length;
    return sum;
  });
}

async function main(): Promise<void> {
  const corpus = findCorpus();
  if (corpus === null) {
    console.log('detection: no corpus found, nothing trained');
    return;
  }
  const rows = await loadRows(corpus);
  const validated = crossValidate(rows);
  const card = {
    origin: 'npm run train: boosted stumps on the development part of the detection set',
    pages: rows.length,
    articles: rows.filter((r) => r.label).length,
    crossValidatedByDomain: validated,
    use: 'Adds up to the log-odds that a page is an article; from 0 on it is one. Under `hopeless` after a stage of signs it is given up; `glance` has points and such a mark of its own, for address and counts of elements.',
    limits:
      'Pages of about 2012 to 2026, half of them German or English; few from Asia and Africa.',
  };
  writeFileSync(TARGET, `${JSON.stringify({ card, ...trainDetector(rows) })}\n`);
  console.log('detection: cross-validated by domain', validated, 'pages', rows.length);
}

await main();
