/** Whether the reader is filling in something inside the element: then it is not taken away. */

/** `touched`: fields that the reader clicked or typed in; a pop-up's script may put the focus there by itself. */

export function isInUse(element: Element, touched: WeakSet<Element>): boolean {
  const active = element.ownerDocument.activeElement;
  if (active && touched.has(active) && element.contains(active) && isField(active)) return true;
  for (const field of element.querySelectorAll('input, textarea')) {
    if (isField(field) && touched.has(field) && field.value !== field.defaultValue) return true;
  }
  return false;
}

const NO_TYPING = new Set(['hidden', 'submit', 'button', 'image', 'reset', 'checkbox', 'radio']);

function isField(element: Element): element is HTMLInputElement | HTMLTextAreaElement {
  if (element.tagName === 'TEXTAREA') return true;
  return (
    element.tagName === 'INPUT' &&
    !NO_TYPING.has(element.getAttribute('type')?.toLowerCase() ?? 'text')
  );
}
