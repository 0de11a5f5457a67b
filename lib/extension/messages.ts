/**
 * The contract between contexts: one map, name -> request and answer. A name's prefix is where it is
 * handled: `page:` in a tab's content script, `background:` in the background, `panel:` in open panels.
 * Who may send is written beside each name and checked on arrival.
 */
import type { ClutterKind } from '@/lib/clutter/judge';
import type { Passage } from '@/lib/page/passage';
import type { Snapshot } from '@/lib/page/snapshot';
import type { ClutterChoice } from '@/lib/settings/clutter-choice';
import type { SiteChoice } from '@/lib/settings/settings';

/** A passage that the page keeps marked; `id` comes back when the reader clicks it. */
export type Mark = {
  readonly id: string;
  readonly passage: Passage;
  readonly style: 'claim' | 'direct' | 'indirect';
};

export type HiddenBlock = {
  /** Stable while the page lives. */
  readonly id: number;
  readonly kind: ClutterKind | 'picked';
  readonly words: string;
  /** False where the reader asked to see this one again. */
  readonly hidden: boolean;
};

/** What holds, who decided it, what the reader said at each level, and what was found. */
export type ClutterState = ClutterChoice & {
  readonly blocks: readonly HiddenBlock[];
  /** How many gates stand in for withheld text and were left. */
  readonly gates: number;
  /** True while the reader is picking an element in the page. */
  readonly picking: boolean;
};

export type PageStatus = {
  readonly url: string;
  readonly title: string;
  readonly isArticle: boolean;
  /** Why: Lede's own verdict, the reader's word for this site, or a document that is no web page. */
  readonly because: 'detected' | 'always' | 'never' | 'no-html';
  /** Goes up with each navigation within the page and each change of its text: old answers are dropped. */
  readonly revision: number;
  readonly clutter: ClutterState;
};

/** The part of the article's length that is in view, each from 0 (its top) to 1 (its end). */
export type ReadingPosition = { readonly top: number; readonly bottom: number };

type Call<Request, Answer> = { readonly request: Request; readonly answer: Answer };

export type Messages = {
  /** own pages -> content script: what this page is. */
  'page:status': Call<null, PageStatus>;
  /** own pages -> content script: read this page although it seems to be no article; not remembered. */
  'page:read-anyway': Call<null, null>;
  /** own pages -> content script: the numbered copy to read. */
  'page:snapshot': Call<null, Snapshot>;
  /** own pages -> content script: scroll to a passage and mark it; false: no longer on this page. */
  'page:reveal': Call<{ readonly passage: Passage }, { readonly found: boolean }>;
  /**
   * own pages -> content script: the passages to keep marked (replacing the earlier ones), and the numbers of
   * the article's first and last element, between which the reading position is measured.
   */
  'page:mark': Call<
    { readonly marks: readonly Mark[]; readonly extent: readonly [number, number] | null },
    { readonly found: readonly string[] }
  >;
  /** own pages -> content script: the jump's mark off, and back to where the reader was before it. */
  'page:return': Call<null, null>;
  /** own pages -> content script: the page's address changed without a load. */
  'page:navigated': Call<null, null>;
  /** own pages -> content script: the switch for this page alone; null takes it back. */
  'page:clutter': Call<{ readonly page: SiteChoice | null }, ClutterState>;
  /** own pages -> content script: show or hide one block again. */
  'page:clutter-block': Call<{ readonly id: number; readonly hidden: boolean }, ClutterState>;
  /** own pages -> content script: let the reader pick an element to hide, or stop picking. */
  'page:pick': Call<{ readonly picking: boolean }, ClutterState>;

  /** content script -> background: the verdict, for the toolbar button. */
  'background:status': Call<PageStatus, null>;
  /** content script -> background: this page is an article; put the script that reads it into the tab. */
  'background:page-reader': Call<null, null>;
  /** content script -> background: the reader picked an element to hide; kept for the site. */
  'background:picked': Call<{ readonly selector: string }, null>;

  /** content script -> open panels: this tab's page changed (navigation, late text, clutter). */
  'panel:status': Call<PageStatus, null>;
  /** content script -> open panels: a marked passage was clicked. */
  'panel:clicked': Call<{ readonly id: string }, null>;
  /** content script -> open panels: the reader scrolled. */
  'panel:position': Call<ReadingPosition, null>;
  /** content script -> open panels: Esc was pressed in the page after a jump. */
  'panel:returned': Call<null, null>;
};

export type MessageName = keyof Messages;
export type RequestOf<N extends MessageName> = Messages[N]['request'];
export type AnswerOf<N extends MessageName> = Messages[N]['answer'];
