/** `npm run findings`: writes the hashes of what is found in the test articles, after a change that is meant. */
import { readFileSync, writeFileSync } from 'node:fs';
import { findAttributions } from '@/lib/analysis/attribution';
import { wordHash } from '@/lib/analysis/model/word-hash';
import { FINDINGS_FILE, readFindings } from '@/tests/support/findings-articles';
import { articleOfText } from './article-of-text';
import { loadModels } from './load-models';

const models = loadModels();
const kept: readonly { name: string; text?: string; hash: number }[] = JSON.parse(
  readFileSync(FINDINGS_FILE, 'utf8'),
);
const hashes = readFindings().map(({ text, language }) =>
  wordHash(JSON.stringify(findAttributions(articleOfText(text, { language }).article, models))),
);
const changed = kept.filter(({ hash }, at) => hash !== hashes[at]);
const written = kept.map((one, at) => ({ ...one, hash: hashes[at] ?? one.hash }));
writeFileSync(FINDINGS_FILE, `${JSON.stringify(written, null, 2)}\n`);
console.log(`${changed.length} of ${kept.length} articles have other findings`);
