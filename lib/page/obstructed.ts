/** Forms that cannot be asked: a field named "querySelector" stands in place of the form's own method of that name. */

/** What Lede asks of elements. Names that fields often have and that are not asked (action, title) are none of these. */
const ASKED =
  'append checkVisibility childElementCount childNodes children classList className closest compareDocumentPosition contains firstChild firstElementChild getAttribute getAttributeNames getBoundingClientRect getClientRects getElementsByTagName getRootNode hasAttribute innerText isConnected lastChild localName matches nextElementSibling nextSibling nodeType ownerDocument parentElement parentNode previousElementSibling previousSibling querySelector querySelectorAll remove removeAttribute scrollHeight setAttribute shadowRoot style tagName textContent'.split(
    ' ',
  );

/**
 * Is this such a form? It is then left alone, with what is in it. `<form><input name="children"></form>` is one,
 * `<form><input name="title"></form>` is not. (A form is the only element on which a page can do this; in Firefox an
 * extension does not see it.)
 */
export function isObstructed(element: Element): boolean {
  const { tagName } = element;
  if (typeof tagName === 'string' && tagName !== 'FORM' && tagName !== 'form') return false;
  return ASKED.some((name) => Object.hasOwn(element, name));
}
