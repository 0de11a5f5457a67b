/** What is read or why nothing is, between the bars: the article's head as soon as it is known, then all else. */
import { ArticleHead } from './article/ArticleHead';
import { BriefContext } from './brief-context';
import type { BriefView } from './brief-context';
import { Outdated } from './bars/Outdated';
import { PageLanguage } from './lines/page-language';
import type { PanelProps } from './panel-state';
import { ReadyBrief } from './ReadyBrief';
import { StateMessage } from './StateMessage';

export function PanelMain(
  props: Pick<PanelProps, 'state' | 'page' | 'settings' | 'events'> & {
    /** null in every state but ready. */
    readonly view: BriefView | null;
  },
) {
  const { state, page, settings, events, view } = props;
  const article = findArticle(state);
  return (
    <main aria-busy={state.kind === 'reading'} tabIndex={-1}>
      <PageLanguage value={article?.language ?? 'und'}>
        {view?.state.outdated && <Outdated onRetry={events.onRetry} />}
        {article && <ArticleHead article={article} />}
        {state.kind === 'ready' ? (
          <BriefContext value={view}>
            <ReadyBrief page={page} settings={settings} />
          </BriefContext>
        ) : (
          <StateMessage state={state} page={page} events={events} />
        )}
      </PageLanguage>
    </main>
  );
}

function findArticle(state: PanelProps['state']) {
  if (state.kind === 'ready') return state.brief.article;
  return state.kind === 'reading' ? (state.article ?? null) : null;
}
