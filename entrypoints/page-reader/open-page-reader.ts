/** Snapshot, marks and clutter of one page, connected to the panel. */
import { clearLeftovers } from '@/lib/clutter/hide/leftovers';
import { receiveMessages } from '@/lib/extension/receive';
import type { Settings } from '@/lib/settings/settings';
import { ClutterLink } from './link-clutter';
import { linkMarks } from './link-marks';
import { linkSnapshot } from './link-snapshot';

export type PageReaderOptions = {
  readonly window: Window & typeof globalThis;
  readonly signal: AbortSignal;
  readonly settings: Settings;
  /** The clutter of the page changed. */
  readonly onClutter: () => void;
  /** The text that was read has changed for good. */
  readonly onText: () => void;
};

export type PageReader = {
  readonly clutter: Pick<ClutterLink, 'update' | 'read'>;
  /** The panel that put the marks may be closed by now. */
  readonly forgetMarks: () => void;
  /** Another page begins in the same document: marks off, and nothing said of the last page holds. */
  readonly forgetPage: () => void;
};

export type OpenPageReader = (options: PageReaderOptions) => PageReader;

/** Answers the panel from now on, until `signal` aborts. */
export const openPageReader: OpenPageReader = ({ window, signal, settings, onClutter, onText }) => {
  // An earlier Lede may have been ended, by an update, with everything on.
  clearLeftovers(window.document);
  const clutter = new ClutterLink({ window, signal, settings, tell: onClutter });
  const snapshot = linkSnapshot(window, signal, onText);
  const marks = linkMarks(window, signal, snapshot.readNumbered);
  marks.clear();
  receiveMessages({ ...snapshot.handlers, ...marks.handlers, ...clutter.handlers }, signal);
  return {
    clutter,
    forgetMarks: () => marks.clear(),
    forgetPage: () => {
      marks.clear();
      clutter.forgetPage();
    },
  };
};
