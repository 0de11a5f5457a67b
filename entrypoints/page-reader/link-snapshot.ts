/** The page as the panel reads it, and a watch on its text from the first reading on. */
import { LedeError } from '@/lib/errors';
import type { Handlers } from '@/lib/extension/receive';
import { takeSnapshot } from '@/lib/page/snapshot';
import type { NumberedElements } from '@/lib/page/numbered-elements';
import { findBody } from '@/lib/page/snapshot-body';
import { isDisplayed } from '@/lib/page/visibility';
import { watchText } from '@/lib/page/watch-text';

/** Answers `page:snapshot`; calls `onChange` when the text that was read has changed for good. */
export function linkSnapshot(
  window: Window,
  signal: AbortSignal,
  onChange: () => void,
): {
  readonly handlers: Pick<Handlers, 'page:snapshot'>;
  readonly readNumbered: () => NumberedElements;
} {
  const { document } = window;
  let numbered: NumberedElements = [];
  let watched: { readonly body: Element; readonly noteRead: () => void } | null = null;
  const watch = (): void => {
    const body = findBody(document);
    if (body === null) return;
    if (body === watched?.body) watched.noteRead();
    else watched = { body, noteRead: watchText(body, signal, onChange) };
  };
  return {
    readNumbered: () => numbered,
    handlers: {
      'page:snapshot': () => {
        if (findBody(document) === null) {
          throw new LedeError('unsupported-page', 'the document has no body');
        }
        const taken = takeSnapshot(document, isDisplayed);
        ({ numbered } = taken);
        watch();
        return taken.snapshot;
      },
    },
  };
}
