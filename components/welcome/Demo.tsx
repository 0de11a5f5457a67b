/** The invented article with its claims and people beside it: the real lines of the panel, and marks as in a page. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Brief, SourceId, Span } from '@/lib/analysis/brief';
import type { ExportRequest } from '@/lib/export/export-request';
import { useWords } from '../words-context';
import { BriefContext } from '../panel/brief-context';
import type { BriefView } from '../panel/brief-context';
import { ClaimList } from '../panel/claims/ClaimList';
import { lineId, parseLineId } from '../panel/lines/line';
import type { LineId } from '../panel/lines/line';
import { PageLanguage } from '../panel/lines/page-language';
import { PeopleList } from '../panel/people/PeopleList';
import type { PanelEvents } from '../panel/panel-state';
import { MarkedText } from './MarkedText';
import { SAMPLE_BRIEF } from './sample-brief';
import '../panel/panel.css';
import '../panel/section.css';

export type DemoProps = { readonly onCopy: (brief: Brief, request: ExportRequest) => void };

export function Demo({ onCopy }: DemoProps) {
  const { say } = useWords();
  const [current, setCurrent] = useState<LineId | null>(null);
  const [filter, setFilter] = useState<SourceId | null>(null);
  const view = useMemo(
    () => makeView({ current, filter, setCurrent, setFilter, onCopy }),
    [current, filter, onCopy],
  );
  const marks = findMarks(current, filter);
  const article = useRef<HTMLElement>(null);
  useEffect(() => {
    // Where the panel stands below the article, the sentence would be marked out of sight.
    article.current?.querySelector('mark')?.scrollIntoView({ block: 'nearest' });
  }, [current, filter]);
  return (
    <div class="demo">
      <article ref={article} class="demo-page" lang="en" dir="ltr">
        {SAMPLE_BRIEF.article.paragraphs.map(({ text }, index) => {
          const marked = (
            <MarkedText text={text} marks={marks.filter(({ paragraph }) => paragraph === index)} />
          );
          return index === 0 ? <h3 key={text}>{marked}</h3> : <p key={text}>{marked}</p>;
        })}
      </article>
      <PageLanguage value="en">
        <BriefContext value={view}>
          <div class="demo-panel">
            <div class="section">
              <h3 class="section-head">{say('section_claims')}</h3>
              <ClaimList count="normal" />
            </div>
            <div class="section">
              <h3 class="section-head">{say('section_people')}</h3>
              <PeopleList />
            </div>
          </div>
        </BriefContext>
      </PageLanguage>
    </div>
  );
}

/** The passages marked now: the line that was pressed, and all quotes of the person chosen. */
function findMarks(current: LineId | null, filter: SourceId | null): readonly Span[] {
  const { claims, people } = SAMPLE_BRIEF;
  const line = current === null ? null : parseLineId(current);
  const ofLine =
    line?.kind === 'claim'
      ? claims[line.index]?.span
      : line?.kind === 'mention'
        ? people.mentioned[line.index]?.span
        : people.attributions[line?.index ?? -1]?.content;
  const ofPerson = people.attributions
    .filter(({ speaker }) => filter !== null && speaker === filter)
    .flatMap(({ content }) => content);
  return [ofLine ?? [], ofPerson].flat();
}

/** What the real panel does and the first-run page has no use for. */
const nothing = () => undefined;

function makeView(state: {
  readonly current: LineId | null;
  readonly filter: SourceId | null;
  readonly setCurrent: (id: LineId | null) => void;
  readonly setFilter: (id: SourceId | null) => void;
  readonly onCopy: DemoProps['onCopy'];
}): BriefView {
  const events: PanelEvents = {
    onJump: (line) => state.setCurrent(lineId(line)),
    onReturn: () => state.setCurrent(null),
    onFilterPerson: state.setFilter,
    onCopy: (request) => state.onCopy(SAMPLE_BRIEF, request),
    onClutter: nothing,
    onBlock: nothing,
    onPick: nothing,
    onForgetPicked: nothing,
    onReadAnyway: nothing,
    onNeverHere: nothing,
    onAllowHere: nothing,
    onGrant: nothing,
    onRetry: nothing,
    onReload: nothing,
    onSettings: nothing,
    onSave: nothing,
    onPrint: nothing,
    onOpenOptions: nothing,
  };
  return {
    state: {
      kind: 'ready',
      brief: SAMPLE_BRIEF,
      outdated: false,
      policyChange: null,
      filter: state.filter,
      current: state.current,
      lost: [],
      position: null,
    },
    events,
    query: '',
    matches: null,
    format: 'text',
    printing: false,
  };
}
