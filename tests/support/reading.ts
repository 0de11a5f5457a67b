/** The steps that most specs begin with: an article open, Lede's panel beside it, and the brief there. */
import type { LedeBrowser } from '@/tools/browsers/browser';
import type { Surface } from '@/tools/browsers/surface';

export const SITE = 'http://courier.test';
export const FERRY = `${SITE}/harbour/ferry-terminal-vote.html`;
export const LIBRARY = `${SITE}/town/library-reopens.html`;

export const HEADLINES = {
  ferry: 'Gannet Bay votes to move its ferry terminal off the old quay',
  library: 'Library reopens after flood with its top floor for the young',
};

/** Opens a page, clicks Lede's button and waits for the panel; what it shows is for the caller to wait for. */
export async function openWithPanel(lede: LedeBrowser, url: string): Promise<Surface> {
  await lede.tab.open(url);
  await lede.clickAction();
  return lede.attachPanel();
}

/** The same, with the brief waited for. */
export async function readArticle(lede: LedeBrowser, url = FERRY): Promise<Surface> {
  const panel = await openWithPanel(lede, url);
  await panel.waitForText('Key claims', 20_000);
  await panel.waitForText('Comment rules');
  return panel;
}

/** The texts marked in a page, by the style of the mark ("claim", "current"…). */
export function readMarks(tab: Surface): Promise<Readonly<Record<string, readonly string[]>>> {
  return tab.run(() => {
    const marks: Record<string, string[]> = {};
    for (const [name, highlight] of CSS.highlights.entries()) {
      marks[name.replace('lede-', '')] = Array.from(highlight, (each) => {
        const range = document.createRange();
        range.setStart(each.startContainer, each.startOffset);
        range.setEnd(each.endContainer, each.endOffset);
        return range.toString().replace(/\s+/g, ' ');
      });
    }
    return marks;
  }, null);
}

/** The text that is marked as the one the reader went to; null where none is. */
export async function readCurrent(tab: Surface): Promise<string | null> {
  const { current = [] } = await readMarks(tab);
  return current[0] ?? null;
}

/** Every byte of the page's DOM, as markup. */
export async function readMarkup(tab: Surface): Promise<string> {
  return String(await tab.evaluate('document.documentElement.outerHTML'));
}

/** Which of these selectors meet something the reader can see. */
export function readSeen(
  tab: Surface,
  selectors: readonly string[],
): Promise<Readonly<Record<string, boolean>>> {
  return tab.run((names) => {
    const seen: Record<string, boolean> = {};
    for (const name of names) {
      const element = document.querySelector(name);
      const box = element?.getBoundingClientRect();
      seen[name] =
        element?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) === true &&
        box !== undefined &&
        box.width > 0 &&
        box.height > 0;
    }
    return seen;
  }, selectors);
}

/** The texts of all elements of a surface that meet a selector. */
export function readTexts(surface: Surface, selector: string): Promise<readonly string[]> {
  return surface.run(
    (wanted) =>
      Array.from(document.querySelectorAll(wanted), (each) =>
        (each.textContent ?? '').replace(/\s+/g, ' ').trim(),
      ),
    selector,
  );
}
