/**
 * Writes the tagger's feature columns and gold tags of the annotated articles for `train-tagger.py`:
 * `npx tsx tools/train/write-columns.ts OUT`. Python never sees a text.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractFeatures, FEATURE_NAMES, FEATURE_SIZES } from '@/lib/analysis/model/features';
import { cutPieces } from '@/lib/analysis/model/pieces';
import { findCorpus } from '../corpus';
import { cutParagraphs, readArticles } from './corpus';
import type { GoldArticle, GoldAttribution } from './corpus';
import { goldTags, indices } from './gold-tags';

type Scorer = {
  readonly isSpeechCue: (text: string, spans: GoldAttribution['cue']) => boolean | null;
  readonly quoteMask: (text: string) => Uint8Array;
};

const [, , out = '.cache/train'] = process.argv;
const corpus = findCorpus();
if (corpus === null) {
  console.error('No corpus found: set LEDE_CORPUS. The shipped weights stay as they are.');
  process.exit(1);
}
const scorer: Scorer = await import(join(corpus, 'quotes/score-quotes.mjs'));
mkdirSync(out, { recursive: true });
for (const part of ['train', 'dev']) {
  const articles = readArticles(join(corpus, `quotes/${part}.jsonl.gz`));
  const columns = articles.map(columnsOf);
  const join32 = (pick: (one: (typeof columns)[number]) => ArrayLike<number>): Uint32Array =>
    Uint32Array.from(columns.flatMap((one) => Array.from(pick(one))));
  writeFileSync(
    join(out, `${part}.words`),
    join32((one) => one.words),
  );
  writeFileSync(join(out, `${part}.tags`), Uint8Array.from(join32((one) => one.tags)));
  writeFileSync(join(out, `${part}.ignore`), Uint8Array.from(join32((one) => one.ignore)));
  writeFileSync(
    join(out, `${part}.paragraphs`),
    join32((one) => one.paragraphs),
  );
  writeFileSync(
    join(out, `${part}.lengths`),
    Uint32Array.from(columns, (one) => one.words.length),
  );
  for (const name of FEATURE_NAMES) {
    const path = join(out, `${part}.${name}`);
    writeFileSync(path, Uint16Array.from(join32((one) => one.columns[name])));
  }
}
const sizes = FEATURE_NAMES.map((name) => [name, FEATURE_SIZES[name]]);
writeFileSync(join(out, 'features.json'), JSON.stringify(sizes));

function columnsOf(article: GoldArticle) {
  const paragraphs = cutParagraphs(article.text);
  const texts = paragraphs.map((one) => one.text);
  const pieces = cutPieces(texts);
  const features = extractFeatures(texts, pieces);
  const placed = pieces.map((piece) => {
    const start = paragraphs[piece.paragraph]?.start ?? 0;
    return { ...piece, at: start + piece.start, to: start + piece.end };
  });
  const mask = scorer.quoteMask(article.text);
  const isSpeech = (one: GoldAttribution): boolean =>
    scorer.isSpeechCue(article.text, one.cue) === true || isDirect(article.text, mask, one);
  const tags = goldTags(article, placed, { quotation: features.columns.quotation, isSpeech });
  const ignore = new Uint8Array(pieces.length);
  for (const range of article.discard ?? []) {
    const [first, last] = indices(placed, range);
    ignore.fill(1, first, last + 1);
  }
  return { ...features, tags, ignore, paragraphs: pieces.map((piece) => piece.paragraph) };
}

/** At least four fifths of the content's letters stand between quotation marks. */
function isDirect(text: string, mask: Uint8Array, { content }: GoldAttribution): boolean {
  let inside = 0;
  let all = 0;
  for (const [start, end] of content) {
    for (let at = start; at < end; at += 1) {
      if (!/[\p{L}\p{N}]/u.test(text.charAt(at))) continue;
      all += 1;
      inside += mask[at] ?? 0;
    }
  }
  return all > 0 && inside / all >= 0.8;
}
