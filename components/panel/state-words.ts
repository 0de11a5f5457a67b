/** The words of every state that has no brief: what is the matter, and what the reader can know of it. */
import type { Say } from '@/lib/words/say';
import type { PanelState } from './panel-state';

export type BrieflessState = Exclude<PanelState, { kind: 'ready' }>;

/** Shown on the panel, and read out when it comes up. `site` is the page's, "" where it is not known. */
export function sayBriefless(
  state: BrieflessState,
  site: string,
  say: Say,
): { readonly title: string; readonly text: string } {
  switch (state.kind) {
    case 'reading':
      return { title: say('reading_title'), text: say(`reading_${state.stage}`) };
    case 'unsupported':
      return { title: say('unsupported_title'), text: say(`unsupported_${state.reason}`) };
    case 'failed':
      return { title: say('failed_title'), text: say(`error_${state.code}`) };
    case 'no-article':
      return { title: say('no_article_title'), text: say('no_article_text') };
    case 'never-here':
      return { title: say('never_here_title'), text: say('never_here_text', { site }) };
    case 'not-allowed':
      return { title: say('not_allowed_title'), text: say('not_allowed_text', { site }) };
    default:
      return state satisfies never;
  }
}
