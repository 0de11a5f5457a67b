/** The body of a snapshot: a filtered, numbered copy of what the reader can see, shadow roots and frames included. */
import type { NumberedElements } from './numbered-elements';
import type { IsShown } from './visibility';

/** Elements without text a reader reads. A `noscript` shows nothing in a browser that runs scripts. */
const DROPPED = new Set(
  'script style noscript template svg canvas link object embed audio video source track map'.split(
    ' ',
  ),
);

/**
 * Bounds that no article reaches: beyond them a page is cut, and says so. The largest of 745 saved pages has 4,600
 * elements, a live blog with 400 posts about 17,000.
 */
const MOST_ELEMENTS = 30_000;
const MOST_TEXT = 1_500_000;

/** Deeper than any layout; a parser stops nesting at 512 by itself, scripts need not. */
const DEEPEST = 600;

const ELEMENT = 1;
const TEXT = 3;

type Step = {
  readonly live: Node;
  readonly parent: Node;
  readonly depth: number;
  readonly hidden: boolean;
};

/** One walk over one page. */
type Walk = {
  readonly copy: Document;
  readonly isShown: IsShown | null;
  readonly inView: Element | null;
  readonly waiting: Step[];
  readonly numbered: WeakRef<Element>[];
  text: number;
};

/**
 * Copies the body of `document` into `copy`. Walks with a list of its own, not by recursion, so that
 * nesting without end costs no stack. Returns the numbered elements, and whether the page was cut.
 */
export function copyBody(
  document: Document,
  copy: Document,
  { isShown, inView }: Pick<Walk, 'isShown' | 'inView'>,
): { readonly numbered: NumberedElements; readonly cut: boolean } {
  const walk: Walk = { copy, isShown, inView, waiting: [], numbered: [], text: 0 };
  const body = findBody(document);
  if (body !== null) wait(walk, body, { parent: copy.body, depth: 0, hidden: false });
  for (let step = walk.waiting.pop(); step !== undefined; step = walk.waiting.pop()) {
    if (walk.numbered.length >= MOST_ELEMENTS || walk.text >= MOST_TEXT) {
      return { numbered: walk.numbered, cut: true };
    }
    if (step.live.nodeType === TEXT) copyText(walk, step);
    else if (isElement(step.live)) copyWithChildren(walk, step, step.live);
  }
  return { numbered: walk.numbered, cut: false };
}

function wait(walk: Walk, live: Element, step: Omit<Step, 'live'>): void {
  const children = childrenOf(live, walk.copy);
  for (let at = children.length - 1; at >= 0; at -= 1) {
    const child = children[at];
    if (child !== undefined) walk.waiting.push({ ...step, live: child });
  }
}

function copyText(walk: Walk, { live, parent }: Step): void {
  const written = (live.nodeValue ?? '').slice(0, MOST_TEXT - walk.text);
  walk.text += written.length;
  parent.appendChild(walk.copy.createTextNode(written));
}

function copyWithChildren(walk: Walk, step: Step, live: Element): void {
  if (DROPPED.has(nameOf(live))) return;
  const { copy, isShown, inView, numbered } = walk;
  const hidden = step.hidden || (isShown !== null && !isShown(live));
  const made = isFrame(live) ? copyFrame(live, walk) : copy.importNode(live, false);
  // A page may carry our attributes in its own markup; only our own may be believed.
  made.removeAttribute('data-lede-hidden');
  made.removeAttribute('data-lede-view');
  dropHandlers(made);
  if (NAMED.has(nameOf(made))) dropTraps(made, copy);
  made.setAttribute('data-lede', String(numbered.length));
  if (hidden && !step.hidden) made.setAttribute('data-lede-hidden', '');
  if (live === inView) made.setAttribute('data-lede-view', '');
  if (isLink(live)) completeLink(live, made);
  numbered.push(new WeakRef(live));
  step.parent.appendChild(made);
  const parent = step.depth < DEEPEST ? innerParent(live, made, copy) : step.parent;
  wait(walk, live, { parent, depth: step.depth + 1, hidden });
}

/**
 * Takes the page's event handlers off a copy. None would run in the panel, whose security policy forbids it, but
 * each would be reported in its console as an attempt.
 */
export function dropHandlers(made: Element): void {
  for (const name of made.getAttributeNames()) {
    if (name.startsWith('on')) made.removeAttribute(name);
  }
}

/** Elements whose names a form or a document takes for properties of its own. */
const NAMED = new Set(
  'form img object embed iframe input select textarea button fieldset output'.split(' '),
);

/**
 * Takes names off that would stand in place of a property: in a copy with `<form name="body">`, the panel would be given
 * that form for the body. `<form name="search">` keeps its name.
 */
function dropTraps(made: Element, copy: Document): void {
  for (const attribute of ['name', 'id']) {
    const name = made.getAttribute(attribute) ?? '';
    if (name in copy || name in copy.body) made.removeAttribute(attribute);
  }
}

/** The body element, or null for a document without one (XML, a frameset). */
export function findBody(document: Document): Element | null {
  for (
    let child = document.documentElement?.firstElementChild;
    child;
    child = child.nextElementSibling
  ) {
    if (child.localName === 'body') return child;
  }
  return null;
}

function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT;
}

/** The element's name. A form can hold a field called localName, which then stands in its place. */
function nameOf(element: Element): string {
  const { localName } = element;
  return typeof localName === 'string' ? localName : 'form';
}

function isLink(element: Element): element is HTMLAnchorElement {
  return nameOf(element) === 'a' && element.hasAttribute('href');
}

/**
 * Makes a link absolute, because the copy has no base: a `<base>` in it would breach the panel's own
 * security policy. Links within the page stay short, so that they can be told from others.
 */
function completeLink(live: HTMLAnchorElement, made: Element): void {
  if (live.getAttribute('href')?.startsWith('#') === false) made.setAttribute('href', live.href);
}

function isFrame(element: Element): element is HTMLIFrameElement {
  return nameOf(element) === 'iframe' || nameOf(element) === 'frame';
}

function copyFrame(frame: HTMLIFrameElement, { copy, isShown }: Walk): Element {
  const made = copy.createElement('lede-frame');
  for (const name of ['src', 'title', 'id', 'class', 'width', 'height']) {
    const value = frame.getAttribute(name);
    if (value !== null) made.setAttribute(name, value);
  }
  if (frameBody(frame) !== null) return made;
  made.setAttribute('data-unreadable', '');
  if (isShown !== null) made.setAttribute('data-height', String(frame.clientHeight));
  return made;
}

function frameBody(frame: HTMLIFrameElement): Element | null {
  try {
    return frame.contentDocument === null ? null : findBody(frame.contentDocument);
  } catch {
    // Some engines throw for a frame of another origin where others answer null.
    return null;
  }
}

/** Where the copies of the children go: into a `<lede-shadow>` for a shadow host. */
function innerParent(live: Element, made: Element, copy: Document): Element {
  if (shadowOf(live) === null) return made;
  const shadow = copy.createElement('lede-shadow');
  made.appendChild(shadow);
  return shadow;
}

function shadowOf(live: Element): ShadowRoot | null {
  return nameOf(live) === 'form' ? null : live.shadowRoot;
}

/** The children as displayed: a host shows its shadow root, a slot what was put into it. */
function childrenOf(live: Element, copy: Document): ArrayLike<Node> {
  if (nameOf(live) === 'form') return formChildren(live, copy);
  if (isFrame(live)) return frameBody(live)?.childNodes ?? [];
  const shadow = shadowOf(live);
  if (shadow !== null) return shadow.childNodes;
  if (isSlot(live)) {
    const assigned = live.assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return live.childNodes;
}

function isSlot(element: Element): element is HTMLSlotElement {
  return element.localName === 'slot' && 'assignedNodes' in element;
}

/** A form's `childNodes` may be one of its own fields, so its children are walked to instead. */
function formChildren(form: Element, copy: Document): readonly Node[] {
  const walker = copy.createTreeWalker(form);
  const children: Node[] = [];
  for (let child = walker.firstChild(); child !== null; child = walker.nextSibling()) {
    children.push(child);
  }
  return children;
}
