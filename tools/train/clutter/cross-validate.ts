/** Scores each site's pages by a model that never saw the site: `cross-validate.ts PAGES [--show THRESHOLD]`. */
import { readFileSync } from 'node:fs';
import { CRISP } from '@/lib/clutter/weigh/score';
import { readModel } from '@/lib/clutter/model/clutter-model';
import { fitModel } from './fit';
import type { NumberedPage } from './labelled-page';
import { addPage, emptyMeasure, line, pick, type Measure } from './measure';

const FOLDS = 8;

const [file = '.cache/clutter-pages.jsonl'] = process.argv.slice(2);
const show = process.argv.includes('--show') ? Number(process.argv.at(-1)) : null;
const pages: NumberedPage[] = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((each) => JSON.parse(each));

const scored: { readonly page: NumberedPage; readonly scores: readonly number[] }[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const model = fitModel(pages.filter((page) => foldOf(page.site) !== fold));
  for (const page of pages.filter((each) => foldOf(each.site) === fold)) {
    const scores = page.candidates.map(({ barred, asked, crisp, features }) =>
      barred || !asked ? 0 : Math.max(readModel(model, features), crisp ? CRISP : 0),
    );
    scored.push({ page, scores });
  }
}
for (const threshold of [0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.8])
  console.log(line(threshold, measureAt(threshold)));
if (show !== null) {
  const measure = measureAt(show);
  for (const miss of measure.misses) console.log('MISS ', miss);
  for (const wrong of measure.wrong) console.log('WRONG', wrong);
}

function measureAt(threshold: number): Measure {
  const measure = emptyMeasure();
  for (const { page, scores } of scored) addPage(measure, page, pick(page, scores, threshold));
  return measure;
}

/** FNV-1a of the site, so that a fold stays the same when pages are added. */
function foldOf(site: string): number {
  let hash = 0x811c9dc5;
  for (const letter of site)
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash % FOLDS;
}
