/** Reads the clutter corpus once and keeps its pages as numbers, a JSON line each: `collect.ts OUT [CORPUS]`. */
import { createWriteStream, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { readCorpusPath } from '../../corpus';
import { numberPage, type Label } from './labelled-page';

const [out = '.cache/clutter-pages.jsonl', corpus = readCorpusPath()] = process.argv.slice(2);
const file = resolve(corpus, 'clutter/labels.jsonl');

const parser = new new JSDOM('').window.DOMParser();
const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
const stream = createWriteStream(out);
for (const line of lines) {
  const label: Label = JSON.parse(line);
  const bytes = readFileSync(resolve(dirname(file), label.file));
  const html = decode(label.file.endsWith('.gz') ? gunzipSync(bytes) : bytes);
  const light = html.replace(/(<style\b[^>]*>)[\s\S]*?(<\/style\s*>)/gi, '$1$2');
  stream.write(
    `${JSON.stringify(numberPage(label, parser.parseFromString(light, 'text/html')))}\n`,
  );
}
stream.end();

function decode(bytes: Buffer): string {
  const utf8 = bytes.toString('utf8');
  if (!utf8.includes('\uFFFD')) return utf8;
  const charset =
    /charset\s*=\s*["']?([\w-]+)/i.exec(bytes.subarray(0, 4096).toString('latin1'))?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(charset.toLowerCase()).decode(bytes);
  } catch {
    return utf8;
  }
}
