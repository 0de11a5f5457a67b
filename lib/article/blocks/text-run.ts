/** Gathers inline text, white space collapsed, until a boundary makes a block of it. */
import type { LinkRun } from './page-model';

const SPACE = /\s+/gu;

/** Nothing, or nothing that can be seen: pages put a zero-width space where a paragraph is to stay empty. */
const INVISIBLE = /^[\u00ad\u200b-\u200f\u2060\ufeff]*$/u;

export type FinishedRun = {
  readonly text: string;
  readonly links: readonly LinkRun[];
  readonly strong: number;
  /** How deep the smallest element lies that holds all of the text, counted as `addText` was told. */
  readonly depth: number;
  /** Collapsed characters that the page had before the text's first. */
  readonly offset: number;
};

/** `null` parts: nothing gathered yet. Call `addText` for each text node in document order. */
export class TextRun {
  #text = '';
  #links: LinkRun[] = [];
  #openLink: { start: number; href: string } | null = null;
  #strong = 0;
  #strongDepth = 0;
  #depth = Infinity;
  #offset = 0;
  /** Collapsed characters of the page so far. */
  #count = 0;
  #pendingSpace = false;

  get count(): number {
    return this.#count;
  }

  get text(): string {
    return this.#text;
  }

  /** `depth`: of the element that the text node stands in. */
  addText(value: string, depth: number): void {
    const collapsed = value.replace(SPACE, ' ');
    if (collapsed === '') return;
    const body = collapsed.trim();
    if (collapsed.startsWith(' ')) this.addSpace();
    if (body === '') return;
    if (this.#pendingSpace) this.#count += 1;
    if (this.#text === '') this.#offset = this.#count;
    else if (this.#pendingSpace) this.#text += ' ';
    this.#pendingSpace = false;
    this.#text += body;
    this.#count += body.length;
    if (this.#strongDepth > 0) this.#strong += body.length;
    this.#depth = Math.min(this.#depth, depth);
    if (collapsed.length > 1 && collapsed.endsWith(' ')) this.addSpace();
  }

  addSpace(): void {
    this.#pendingSpace = true;
  }

  openLink(href: string): void {
    const gap = this.#pendingSpace && this.#text !== '' ? 1 : 0;
    this.#openLink = { start: this.#text.length + gap, href };
  }

  closeLink(): void {
    const open = this.#openLink;
    this.#openLink = null;
    if (open !== null && this.#text.length > open.start)
      this.#links.push({ start: open.start, end: this.#text.length, href: open.href });
  }

  openStrong(): void {
    this.#strongDepth += 1;
  }

  closeStrong(): void {
    this.#strongDepth -= 1;
  }

  /** Told that an element ended and the walk is at this depth again: only that element can hold the whole. */
  riseTo(depth: number): void {
    if (this.#text !== '') this.#depth = Math.min(this.#depth, depth);
  }

  /** The text so far, or null where there is none; a link that is still open goes on in the next run. */
  finish(): FinishedRun | null {
    const open = this.#openLink;
    this.closeLink();
    const run = INVISIBLE.test(this.#text)
      ? null
      : {
          text: this.#text,
          links: this.#links,
          strong: this.#strong,
          depth: this.#depth,
          offset: this.#offset,
        };
    this.#text = '';
    this.#links = [];
    this.#strong = 0;
    this.#depth = Infinity;
    if (open !== null) this.#openLink = { start: 0, href: open.href };
    return run;
  }
}
