/** What every line of a shown brief needs to know, so that it is not handed down through five components. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ExportFormat } from '@/lib/export/export-request';
import type { LineId } from './lines/line';
import type { PanelEvents, ReadyState } from './panel-state';

export type BriefView = {
  readonly state: ReadyState;
  readonly events: PanelEvents;
  /** What the reader typed into the find field, trimmed; "" for nothing. */
  readonly query: string;
  /** The lines that hold the query; null while nothing is looked for. */
  readonly matches: ReadonlySet<LineId> | null;
  /** How copied and saved things are written. */
  readonly format: ExportFormat;
  /** Everything is unfolded for paper. */
  readonly printing: boolean;
};

export const BriefContext = createContext<BriefView | null>(null);

/** The view of the brief above. Throws outside of one. */
export function useBrief(): BriefView {
  const view = useContext(BriefContext);
  if (!view) throw new Error('expected a BriefContext above this component');
  return view;
}
