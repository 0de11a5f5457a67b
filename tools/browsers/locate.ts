/** Finding an element as people name it: by role and name. Runs inside the page, so it stands on its own feet. */

export type Target = {
  /** An ARIA role, given or implied: "button", "link", "switch", "heading", "radio", "tab"… */
  readonly role: string;
  /** Words of its accessible name; the first element whose name holds them is meant. */
  readonly name: string;
  /** Take the n-th of them (from 0). */
  readonly nth?: number;
  /** The whole name, not only a part of it. */
  readonly exact?: boolean;
};

export type Whereabouts = {
  /** The middle, in CSS pixels of the viewport, after scrolling it there. */
  readonly x: number;
  readonly y: number;
  readonly name: string;
  readonly pressed: string | null;
  readonly checked: boolean;
  readonly expanded: string | null;
  readonly disabled: boolean;
};

/** Where the element is, scrolled into view; null where no visible element has that role and name. */
export function locateInPage(target: Target): Whereabouts | null {
  const implied: Record<string, string> = {
    button: 'button, summary, input[type=button], input[type=submit]',
    link: 'a[href]',
    heading: 'h1, h2, h3, h4, h5, h6',
    checkbox: 'input[type=checkbox]',
    switch: 'input[type=checkbox][role=switch]',
    radio: 'input[type=radio]',
    textbox: 'input[type=text], input:not([type]), textarea',
    searchbox: 'input[type=search]',
    combobox: 'select',
    listitem: 'li',
    region: 'section[aria-label], section[aria-labelledby]',
  };
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- the whole function crosses into the page
  const words = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();
  const readName = (element: Element): string => {
    const label = element.getAttribute('aria-label');
    if (label) return words(label);
    const by = element.getAttribute('aria-labelledby');
    if (by) {
      return words(
        by
          .split(/\s+/)
          .map((id) => document.getElementById(id)?.textContent ?? '')
          .join(' '),
      );
    }
    const labels = element instanceof HTMLInputElement ? Array.from(element.labels ?? []) : [];
    if (labels.length > 0) return words(labels.map((each) => each.textContent).join(' '));
    return words(element.textContent) || words(element.getAttribute('title'));
  };
  const selector = [`[role=${target.role}]`, implied[target.role]].filter(Boolean).join(', ');
  const matches = Array.from(document.querySelectorAll(selector)).filter((element) => {
    const given = element.getAttribute('role');
    if (given !== null && given !== target.role) return false;
    if (!element.checkVisibility({ visibilityProperty: true })) return false;
    const name = readName(element);
    return target.exact === true ? name === target.name : name.includes(target.name);
  });
  const element = matches[target.nth ?? 0];
  if (!element) return null;
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const box = element.getBoundingClientRect();
  return {
    x: Math.round(box.left + box.width / 2),
    y: Math.round(box.top + box.height / 2),
    name: readName(element),
    pressed: element.getAttribute('aria-pressed'),
    checked:
      (element instanceof HTMLInputElement && element.checked) ||
      element.getAttribute('aria-checked') === 'true',
    expanded: element.getAttribute('aria-expanded'),
    disabled: element.matches(':disabled') || element.getAttribute('aria-disabled') === 'true',
  };
}
