/** A selector for an element the reader picked, made to find its like on the site's other pages too. */

/** Names with a run of digits, letter salad or no end are made anew on every page or build. */
const MADE_UP =
  /\d{3,}|^[\w-]{0,60}?(?=[a-z]{0,60}\d)(?=\w{0,60}[A-Z])\w{5,60}$|^(?:css|sc|jsx|emotion)-|__[\w-]{5,60}$|^_|^.{60}/;

/** Steps up from the element before a bare path is given instead. */
const STEPS = 6;

/**
 * The shortest of: an id, tag and classes, a short path of these. Finds the element in its document; on the
 * page it was made for it finds at most a few others.
 */
export function selectorFor(element: Element): string {
  const { ownerDocument } = element;
  let path = '';
  let at: Element | null = element;
  for (let step = 0; at && step < STEPS && at.tagName !== 'BODY'; step++, at = at.parentElement) {
    const own = describe(at);
    path = path === '' ? own : `${own} > ${path}`;
    if (own.startsWith('#') || isAlone(ownerDocument, path)) return path;
  }
  return at ? `${numbered(at)} > ${numberedPath(element, at)}` : path;
}

function describe(element: Element): string {
  // Not `element.id`: in a form that may be a field of this name.
  const id = element.getAttribute('id') ?? '';
  if (id !== '' && !MADE_UP.test(id)) return `#${escape(id)}`;
  const classes = [...element.classList].filter((name) => !MADE_UP.test(name)).slice(0, 3);
  if (classes.length > 0)
    return `${escape(element.localName)}${classes.map((name) => `.${escape(name)}`).join('')}`;
  return numbered(element);
}

function numbered(element: Element): string {
  if (/^(?:BODY|HTML)$/.test(element.tagName)) return element.localName;
  const alike = [...(element.parentElement?.children ?? [])].filter(
    (each) => each.localName === element.localName,
  );
  const number = alike.length > 1 ? `:nth-of-type(${alike.indexOf(element) + 1})` : '';
  return `${escape(element.localName)}${number}`;
}

function numberedPath(element: Element, top: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at && at !== top; at = at.parentElement)
    steps.unshift(numbered(at));
  return steps.join(' > ');
}

function isAlone(document: Document, selector: string): boolean {
  return document.querySelectorAll(selector).length === 1;
}

/** Names may hold any character; CSS wants most of them escaped, and a leading digit by its number. */
function escape(name: string): string {
  return name
    .replace(/[^\w\u0080-\uFFFF-]/g, (letter) => `\\${letter}`)
    .replace(/^-?\d/, (start) => `${start.slice(0, -1)}\\3${start.slice(-1)} `);
}
