/** Fits the clutter model on all labelled pages and writes it where the judge reads it: `train.ts PAGES`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fitModel } from './fit';
import type { NumberedPage } from './labelled-page';

const [file = '.cache/clutter-pages.jsonl'] = process.argv.slice(2);
const pages: NumberedPage[] = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((each) => JSON.parse(each));
const out = new URL('../../../lib/clutter/model/weights.json', import.meta.url);
const { linear, forest } = fitModel(pages);
// As a text the trees cost a page nothing before they are asked, and on most pages they are not.
writeFileSync(out, `${JSON.stringify({ linear, forest: JSON.stringify(forest) })}\n`);
