/**
 * What the panel shows and what it tells back: the contract between the components and who mounts them.
 * Everything here is plain and comes from outside; the panel itself keeps only what is open and what is typed.
 */
import type { Article, Brief, SourceId } from '@/lib/analysis/brief';
import type { LedeErrorCode } from '@/lib/errors';
import type { ExportRequest } from '@/lib/export/export-request';
import type { ClutterState, PageStatus, ReadingPosition } from '@/lib/extension/messages';
import type { Settings } from '@/lib/settings/settings';
import type { ToastOf } from '../controls/Toast';
import type { Line, LineId } from './lines/line';

/** What is being done right now: taking the page over, finding the article in it, finding claims and people. */
export type ReadingStage = 'page' | 'article' | 'brief';

/** Why a page can never be read, each with its own words. */
export type UnsupportedReason = 'browser-page' | 'store' | 'pdf' | 'not-html' | 'file' | 'offline';

/** How the comment rules compare with those this site had at the last visit. */
export type PolicyChange = {
  readonly kind: 'unchanged' | 'changed';
  /** ISO 8601: the earlier visit. */
  readonly since: string | null;
  /** Indices into `policy.terms` of those that are new or worded otherwise. */
  readonly changed: readonly number[];
};

export type ReadyState = {
  readonly kind: 'ready';
  readonly brief: Brief;
  /** The page's text changed since: the brief is offered anew, and this one stays until then. */
  readonly outdated: boolean;
  /** null: first visit, or a private window. */
  readonly policyChange: PolicyChange | null;
  /** The person whose quotes are all marked in the page. */
  readonly filter: SourceId | null;
  /** The line that is marked in the page: clicked here, or in the page. */
  readonly current: LineId | null;
  /** Lines whose passage was looked for and is no longer on the page. */
  readonly lost: readonly LineId[];
  /** Where the reader is in the article, 0 to 1; null where unknown. */
  readonly position: ReadingPosition | null;
};

export type PanelState =
  | {
      readonly kind: 'reading';
      readonly stage: ReadingStage;
      /** Its facts are there before its claims and people are found. */
      readonly article?: Article;
    }
  | ReadyState
  /** The page is none that Lede takes for an article; the reader may know better. */
  | { readonly kind: 'no-article' }
  /** The reader said "never on this site". */
  | { readonly kind: 'never-here' }
  /** The browser does not let Lede read this site; one button asks for it. */
  | { readonly kind: 'not-allowed' }
  | { readonly kind: 'unsupported'; readonly reason: UnsupportedReason }
  | { readonly kind: 'failed'; readonly code: LedeErrorCode };

/** What is known of the tab whatever the state. */
export type PageFacts = {
  /** The host without "www.": the key of the settings by site. */
  readonly site: string;
  readonly because: PageStatus['because'];
  /** null where no content script answers. */
  readonly clutter: ClutterState | null;
  readonly privateWindow: boolean;
};

/** A short word on what just happened, said once. */
export type Notice = ToastOf<
  'copied' | 'copy-failed' | 'saved' | 'lost' | 'settings-reset' | 'storage-full'
>;

export type PanelEvents = {
  /** Go to this line's passage in the page and mark it. */
  readonly onJump: (line: Line) => void;
  /** Marks off, and back to where the reader was (Esc). */
  readonly onReturn: () => void;
  /** null takes the narrower choice back; never null for everywhere. */
  readonly onClutter: (level: 'page' | 'site' | 'everywhere', value: 'on' | 'off' | null) => void;
  readonly onBlock: (id: number, hidden: boolean) => void;
  readonly onPick: (picking: boolean) => void;
  /** Forget what the reader picked to hide on this site. */
  readonly onForgetPicked: () => void;
  readonly onReadAnyway: () => void;
  readonly onNeverHere: () => void;
  /** Take "never on this site" back. */
  readonly onAllowHere: () => void;
  /** Ask the browser for access to this site; called straight from the click. */
  readonly onGrant: () => void;
  /** Read the page again: after a failure, or because its text changed. */
  readonly onRetry: () => void;
  /** Load the page itself again: it did not come, or does not answer. */
  readonly onReload: () => void;
  readonly onFilterPerson: (id: SourceId | null) => void;
  /** Claim count, folded sections, theme, text size. */
  readonly onSettings: (change: Partial<Settings>) => void;
  readonly onCopy: (request: ExportRequest) => void;
  readonly onSave: (request: ExportRequest) => void;
  readonly onPrint: () => void;
  readonly onOpenOptions: () => void;
};

export type PanelProps = {
  readonly state: PanelState;
  readonly page: PageFacts | null;
  readonly settings: Settings;
  readonly notice: Notice | null;
  readonly events: PanelEvents;
};
