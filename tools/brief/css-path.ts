/** The place of an element as a CSS path from the root: `html > body > div:nth-child(3) > p:nth-child(1)`. */

/** Names that need no escaping in a selector; others (`fb:like`) are left to their position alone. */
const PLAIN_NAME = /^[a-z][a-z0-9-]*$/;

/** A path that meets this element alone, in any tree an HTML5 parser makes of the same page. */
export function writeCssPath(element: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    steps.unshift(writeStep(at));
  }
  return steps.join(' > ');
}

function writeStep(element: Element): string {
  const name = PLAIN_NAME.test(element.localName) ? element.localName : '*';
  const parent = element.parentElement;
  if (parent === null || (name === 'body' && parent.parentElement === null)) return name;
  return `${name}:nth-child(${countPosition(element)})`;
}

function countPosition(element: Element): number {
  let position = 1;
  for (let at = element.previousElementSibling; at !== null; at = at.previousElementSibling) {
    position += 1;
  }
  return position;
}
