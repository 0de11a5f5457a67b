/** The pages of the corpus as documents, for training: parsed without scripts or styles, one window for many. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parsePage as parse } from '@/tools/brief/page-parser';

/** Style sheets are the dear part of parsing and say nothing here. */
const STYLE = /(<style[^>]*>)[\s\S]*?(<\/style)/gi;

/** A gzipped page of the corpus as a document; `path` is relative to the corpus. */
export function openPage(corpus: string, path: string): Document {
  const html = gunzipSync(readFileSync(join(corpus, path))).toString('utf8');
  return parsePage(html);
}

export function parsePage(html: string): Document {
  return parse(html.replace(STYLE, '$1$2'));
}

/** The part of a host name that its owner registered, about: "news.example.co.uk" -> "example.co.uk". */
export function readDomain(url: string | null, fallback: string): string {
  if (url === null || !URL.canParse(url)) return fallback;
  const parts = new URL(url).hostname.split('.');
  const wide = /^(co|com|org|gov|net|ac)$/.test(parts.at(-2) ?? '');
  return parts.slice(wide ? -3 : -2).join('.');
}

/** A fold number that stays the same from run to run (FNV-1a). */
export function foldOf(domain: string, folds: number): number {
  let hash = 2166136261;
  for (const letter of domain) hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619) >>> 0;
  return hash % folds;
}
