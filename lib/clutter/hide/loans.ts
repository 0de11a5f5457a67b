/** Attributes borrowed from the page: changed for a while, and given back to the byte. */

type Loan = {
  readonly element: Element;
  readonly name: string;
  /** As the page had it; null: it had none. */
  readonly before: string | null;
  /** What was set instead; null: removed. */
  readonly during: string | null;
  /** The attributes that stood behind it, so that a removed one comes back to its place. */
  readonly behind: readonly string[];
};

/** Remembers what was changed, in order. Nothing is given back over a value that the page has since written itself. */
export class Loans {
  readonly #loans: Loan[] = [];

  borrow(element: Element, name: string, during: string | null): void {
    const before = element.getAttribute(name);
    if (before === during) return;
    const names = element.getAttributeNames();
    const behind = before === null ? [] : names.slice(names.indexOf(name) + 1);
    this.#loans.push({ element, name, before, during, behind });
    write(element, name, during);
  }

  /** Adds declarations to the style attribute: where the page says `!important` there, no sheet outweighs it. */
  borrowStyle(element: Element, declarations: string): void {
    const style = (element.getAttribute('style') ?? '').trimEnd().replace(/;$/, '');
    this.borrow(element, 'style', style === '' ? declarations : `${style};${declarations}`);
  }

  /** Gives all back, the last first. */
  giveBack(): void {
    for (const loan of this.#loans.splice(0).toReversed()) {
      const { element, name, before, during } = loan;
      if (element.getAttribute(name) !== during) continue;
      write(element, name, before);
      if (during === null) moveBack(loan);
    }
  }
}

/** Attributes keep the order they were set in: those that stood behind are set anew. */
function moveBack({ element, behind }: Loan): void {
  for (const name of behind) {
    const value = element.getAttribute(name);
    if (value === null) continue;
    element.removeAttribute(name);
    element.setAttribute(name, value);
  }
}

function write(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
