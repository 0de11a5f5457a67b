/** When a page is looked at again: it fills itself after its load, or brings its text when its reader agrees to something. */
import type { PageSession } from './page-session';

/** After a page began (ms): it may become an article, or cease to be one, without a paragraph more. */
const LATE = [300, 1200, 3000];

/** From then on, and after the reader did something, only where the page has other paragraphs than before. */
const VERY_LATE = [8000, 20_000];
const AFTER_AN_ACT = [300, 1200, 3000, 8000];

export type LookOptions = {
  readonly window: Window;
  readonly signal: AbortSignal;
  readonly session: Pick<PageSession, 'look' | 'isArticle'>;
  /** Does it so many milliseconds later, while the session lasts. */
  readonly later: (work: () => void, ms: number) => void;
};

/**
 * Looks at the page again at the right times until `signal` aborts; the returned function begins a new page. Nothing
 * watches: where no article was found, a click is heard (a wall agreed to, "continue reading"), and that the reader went
 * into a frame, where such walls often are. An article is watched by its reader anyway.
 */
export function lookAgain({ window, signal, session, later }: LookOptions): () => void {
  let turn = 0;
  let known = 0;
  const lookIfGrown = (): void => {
    if (session.isArticle) return;
    const now = countParagraphs(window.document);
    if (now === known) return;
    known = now;
    session.look();
  };
  /** What was to be done before this is not done any more: many clicks cost no more than one. */
  const inTurn = (waits: readonly number[], work: () => void): void => {
    const mine = (turn += 1);
    for (const wait of waits) later(() => void (mine === turn && work()), wait);
  };
  const act = (): void => {
    if (session.isArticle) return;
    known = countParagraphs(window.document);
    inTurn(AFTER_AN_ACT, lookIfGrown);
  };
  window.addEventListener('click', act, { signal, capture: true, passive: true });
  window.addEventListener('blur', act, { signal });
  return () => {
    for (const wait of LATE) later(() => session.look(), wait);
    known = countParagraphs(window.document);
    inTurn(VERY_LATE, lookIfGrown);
  };
}

function countParagraphs(document: Document): number {
  return document.getElementsByTagName('p').length;
}
