/** What a page says to browsers without scripts is no part of the tree that a reader's browser builds. */

/** In these an opening tag is a piece of text: a script may write "<noscript>" and never close it. */
const OPAQUE = /<!--[\s\S]*?-->|<(script|style|textarea|title|xmp)\b[\s\S]*?<\/\1\s*>/gi;
const NOSCRIPT = /(<noscript\b[^>]*>)[\s\S]*?(<\/noscript\s*>)/gi;
const EITHER = new RegExp(`${OPAQUE.source}|${NOSCRIPT.source}`, 'gi');

/**
 * `<noscript><div>…</noscript>` -> `<noscript></noscript>`: with scripts on it holds one run of text, while a parser
 * without them makes elements of it, and where a tag in it is not closed, puts the whole rest of the page inside.
 */
export function blankNoscript(html: string): string {
  return html.replace(EITHER, (all: string, _tag: unknown, open?: string, close?: string) =>
    open === undefined || close === undefined ? all : open + close,
  );
}
