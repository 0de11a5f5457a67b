/** Who publishes it. */
import type { Clues } from './clues';
import { isObject, readString } from './json-ld';

/** The outlet's name; its host name where the page never says it; null without an address. */
export function findOutlet(clues: Clues): string | null {
  const told = [
    clues.meta.get('og:site_name')?.[0],
    readPublisher(clues),
    clues.meta.get('application-name')?.[0],
    clues.meta.get('publisher')?.[0],
  ];
  return told.find((t) => typeof t === 'string' && !t.startsWith('http')) ?? readHost(clues.url);
}

function readPublisher(clues: Clues): string | null {
  const told = clues.jsonLd?.['publisher'];
  return isObject(told) ? readString(resolve(told, clues)['name']) : readString(told);
}

function resolve(node: Readonly<Record<string, unknown>>, clues: Clues) {
  const id = readString(node['@id']);
  if (node['name'] !== undefined || id === null) return node;
  return clues.nodes.find((n) => n['@id'] === id && n['name'] !== undefined) ?? node;
}

function readHost(url: string): string | null {
  const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1];
  return host ?? null;
}
