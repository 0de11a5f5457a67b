/** A path that finds an element again in the same tree, for tools: `html > body > div:nth-child(3) > p:nth-child(1)`. */

/** The path by child numbers; elements of a shadow tree get the path of their host. */
export function cssPath(element: Element): string {
  const root = element.getRootNode();
  if ('host' in root && isElement(root.host)) return cssPath(root.host);
  const steps: string[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    const name = at.localName;
    if (name === 'html' || name === 'body') steps.unshift(name);
    else steps.unshift(`${escapeName(name)}:nth-child(${numberAmongSiblings(at)})`);
  }
  return steps.join(' > ');
}

function numberAmongSiblings(element: Element): number {
  let number = 1;
  for (let before = element.previousElementSibling; before; before = before.previousElementSibling)
    number++;
  return number;
}

/** Sloppy pages hold element names such as `o:p`; a colon has to be escaped. */
function escapeName(name: string): string {
  return name.replace(/[^\w-]/g, (letter) => `\\${letter}`);
}

function isElement(value: unknown): value is Element {
  return typeof value === 'object' && value !== null && 'nodeType' in value && value.nodeType === 1;
}
