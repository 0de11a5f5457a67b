/**
 * Reads a document into boxes and blocks in one walk without recursion, so that neither depth nor size can
 * break it. The document is only read.
 */
import type { ParagraphRole } from '@/lib/analysis/brief';
import { isElement } from './is-element';
import type { Box, PageModel, TextBlock, UnreadableFrame } from './page-model';
import { readPlace } from './place';
import { RegionFinder } from './regions';
import { isInlineTag, isSkippedTag } from './tags';
import { TextRun } from './text-run';

const TEXT_NODE = 3;
/** A line break alone ends a block where the text before it could end a sentence, or two of them follow. */
const SENTENCE_END = /[.!?:;…"'”»“’)\]。！？।۔]$/u;
const HEADING = /^H[1-6]$/;
const STRONG = /^(B|STRONG|EM|I)$/;
const HIDDEN_STYLE = /(^|;)\s*(display\s*:\s*none|visibility\s*:\s*hidden)/i;

type Frame = {
  readonly element: Element;
  readonly box: Box;
  readonly inline: boolean;
  readonly from: number;
  readonly counted: number;
};

/** Text blocks, boxes and frames below `root`, in document order. Alters nothing. */
export function collectBlocks(root: Element): PageModel {
  return new Collector().walk(root);
}

class Collector {
  readonly #boxes: Box[] = [];
  readonly #holders: Element[] = [];
  readonly #blocks: TextBlock[] = [];
  readonly #run = new TextRun();
  readonly #regions = new RegionFinder();
  readonly #stack: Frame[] = [];
  readonly #frames: UnreadableFrame[] = [];
  #rendered = false;
  #inView: Box | null = null;
  #breaks = 0;
  #elements = 0;
  #depth = 0;

  walk(root: Element): PageModel {
    let node: Node | null = root;
    while (node !== null) {
      const next: Node | null = this.#enter(node) ? node.firstChild : null;
      node = next ?? this.#following(node, root);
    }
    while (this.#stack.length > 0) this.#leave();
    return {
      boxes: this.#boxes,
      holders: this.#holders,
      blocks: this.#blocks,
      regions: this.#regions.finish(this.#blocks.length),
      depth: this.#depth,
      elements: this.#elements,
      rendered: this.#rendered,
      inView: this.#inView,
      unreadableFrames: this.#frames,
    };
  }

  /** The next node in document order outside `node`; leaves the elements that end on the way. */
  #following(node: Node, root: Element): Node | null {
    let at: Node | null = node;
    while (at !== null && at !== root) {
      if (this.#stack.at(-1)?.element === at) this.#leave();
      if (at.nextSibling !== null) return at.nextSibling;
      at = at.parentNode;
    }
    return null;
  }

  /** True where the children are to be walked. */
  #enter(node: Node): boolean {
    if (node.nodeType === TEXT_NODE) this.#readText(node);
    return isElement(node) && this.#enterElement(node);
  }

  #enterElement(element: Element): boolean {
    const tag = element.tagName.toUpperCase();
    this.#elements += 1;
    if (isSkippedTag(tag)) return false;
    if (tag === 'BR') {
      this.#readBreak();
      return false;
    }
    const parent = this.#stack.at(-1);
    if (parent !== undefined && isInlineTag(tag, parent.element.tagName.toUpperCase()))
      this.#openInline(element, tag, parent);
    else this.#openBox(element, tag, parent?.box ?? null);
    this.#depth = Math.max(this.#depth, this.#stack.length);
    return true;
  }

  #readText(node: Node): void {
    const parent = this.#stack.at(-1);
    const value = node.nodeValue ?? '';
    if (parent === undefined || value === '') return;
    if (this.#breaks > 0 && value.trim() !== '') this.#settleBreaks();
    this.#run.addText(value, this.#stack.length - 1);
  }

  #readBreak(): void {
    this.#breaks += 1;
    this.#run.addSpace();
  }

  #settleBreaks(): void {
    if (this.#breaks > 1 || SENTENCE_END.test(this.#run.text)) this.#flush(true);
    this.#breaks = 0;
  }

  #openInline(element: Element, tag: string, parent: Frame): void {
    if (tag === 'A') this.#run.openLink(element.getAttribute('href') ?? '');
    if (STRONG.test(tag)) this.#run.openStrong();
    const hidden = isHidden(element);
    const box = hidden && parent.box.shown ? this.#hiddenInline(element, tag, parent) : parent.box;
    this.#push(element, box, box === parent.box);
  }

  /** Hidden inline text must not run into shown text: it becomes a box of its own. */
  #hiddenInline(element: Element, tag: string, parent: Frame): Box {
    this.#flush(false);
    return this.#addBox(element, tag, parent.box);
  }

  #openBox(element: Element, tag: string, parent: Box | null): void {
    this.#flush(false);
    const box = this.#addBox(element, tag, parent);
    if (tag === 'LEDE-FRAME' && element.hasAttribute('data-unreadable'))
      this.#frames.push({
        src: element.getAttribute('src') ?? '',
        box,
        before: this.#blocks.length,
        height: readHeight(element),
      });
    if (tag === 'A') this.#run.openLink(element.getAttribute('href') ?? '');
    this.#push(element, box, false);
  }

  #push(element: Element, box: Box, inline: boolean): void {
    this.#stack.push({
      element,
      box,
      inline,
      from: this.#blocks.length,
      counted: this.#run.count,
    });
  }

  #addBox(element: Element, tag: string, parent: Box | null): Box {
    const role = (element.getAttribute('role') ?? '').toLowerCase();
    const label = readLabel(element);
    const box: Box = {
      id: this.#boxes.length,
      parent,
      tag,
      element: readNumber(element),
      depth: this.#stack.length,
      label: role === '' ? label : `${label} role-${role}`,
      place: readPlace(tag, role, label, parent?.place ?? 'other'),
      shown: (parent?.shown ?? true) && !isHidden(element),
    };
    if (element.hasAttribute('data-lede-hidden')) this.#rendered = true;
    if (element.hasAttribute('data-lede-view')) this.#inView ??= box;
    this.#boxes.push(box);
    this.#holders.push(element);
    return box;
  }

  #leave(): void {
    const frame = this.#stack.at(-1);
    if (frame === undefined) return;
    const tag = frame.element.tagName.toUpperCase();
    if (tag === 'A') this.#run.closeLink();
    if (STRONG.test(tag)) this.#run.closeStrong();
    if (!frame.inline) {
      this.#flush(false);
      this.#regions.close(frame.box, frame.from, this.#blocks.length);
    }
    this.#stack.pop();
    this.#run.riseTo(this.#stack.length - 1);
  }

  #flush(broken: boolean): void {
    this.#breaks = 0;
    const run = this.#run.finish();
    const holder = run === null ? undefined : this.#stack[run.depth];
    if (run === null || holder === undefined) return;
    const { box } = this.#stack.at(-1) ?? holder;
    this.#blocks.push({
      text: run.text,
      role: readRole(box),
      box,
      element: readNumber(holder.element),
      start: Math.max(0, run.offset - holder.counted),
      links: run.links,
      strong: run.strong,
      inlineLabel: holder.inline ? readLabel(holder.element) : '',
      broken,
    });
  }
}

function readNumber(element: Element): number | null {
  const written = element.getAttribute('data-lede');
  return written === null || written === '' ? null : Number(written);
}

function readLabel(element: Element): string {
  const name = element.getAttribute('class') ?? '';
  const id = element.id;
  return (id === '' ? name : `${name} ${id}`).toLowerCase();
}

/** "600" and "600px" are pixels; "100%" tells nothing. */
function readHeight(frame: Element): number | null {
  const written = frame.getAttribute('data-height') ?? frame.getAttribute('height') ?? '';
  const pixels = /^(\d{1,5})(px)?$/.exec(written.trim())?.[1];
  return pixels === undefined ? null : Number(pixels);
}

function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('data-lede-hidden') ||
    element.hasAttribute('hidden') ||
    HIDDEN_STYLE.test(element.getAttribute('style') ?? '')
  );
}

/** How many boxes up a quotation, caption or list may be declared. */
const ROLE_REACH = 4;

function readRole(box: Box): ParagraphRole {
  let at: Box | null = box;
  for (let i = 0; at !== null && i < ROLE_REACH; i += 1, at = at.parent) {
    if (HEADING.test(at.tag)) return 'heading';
    if (at.tag === 'BLOCKQUOTE') return 'quotation';
    if (at.tag === 'LI' || at.tag === 'DD' || at.tag === 'DT') return 'list';
    if (at.tag === 'FIGCAPTION' || at.tag === 'FIGURE' || at.tag === 'CAPTION') return 'caption';
  }
  return 'body';
}
