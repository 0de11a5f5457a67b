/** The panel: the whole of what the reader sees beside the page. Props in, events out. */
import { useMemo, useRef, useState } from 'preact/hooks';
import type { ExportFormat } from '@/lib/export/export-request';
import { useLook } from '../look';
import { useWords } from '../words-context';
import type { BriefView } from './brief-context';
import { findLines } from './lines/find-lines';
import { Live } from './Live';
import { PageFoot } from './bars/PageFoot';
import { PanelMain } from './PanelMain';
import type { PanelProps } from './panel-state';
import { TopBar } from './bars/TopBar';
import { useEscape } from './use-escape';
import { useKeptFocus } from './use-kept-focus';
import { useShownLine } from './use-shown-line';
import { WayBack } from './bars/WayBack';
import { usePrinting } from './use-printing';
import './panel.css';

export function Panel({ state, page, settings, notice, events }: PanelProps) {
  useLook(settings, useWords());
  const [query, setQuery] = useState('');
  const [format, setFormat] = useState<ExportFormat>('text');
  const { printing, print } = usePrinting(events.onPrint);
  const brief = state.kind === 'ready' ? state.brief : null;
  const matches = useMemo(() => (brief ? findLines(brief, query) : null), [brief, query]);
  const view: BriefView | null =
    state.kind === 'ready'
      ? { state, events, query: query.trim(), matches, format, printing }
      : null;
  const box = useRef<HTMLDivElement>(null);
  useKeptFocus(box);
  useEscape(view === null ? null : events.onReturn);
  useShownLine({
    current: view?.state.current ?? null,
    matches,
    folded: settings.folded,
    onSettings: events.onSettings,
    onEndSearch: () => setQuery(''),
  });
  return (
    <div class="panel" ref={box}>
      <TopBar
        settings={settings}
        events={events}
        brief={
          view && {
            query,
            found: matches?.size ?? null,
            onFind: setQuery,
            format,
            onFormat: setFormat,
            onPrint: print,
          }
        }
      />
      <PanelMain state={state} page={page} settings={settings} events={events} view={view} />
      <PageFoot page={page} state={state} events={events} />
      {view?.state.current && <WayBack current={view.state.current} onReturn={events.onReturn} />}
      <Live state={state} page={page} notice={notice} />
    </div>
  );
}
