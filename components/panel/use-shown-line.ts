/** The line that was marked in the page last is to be seen: a folded section opens for it, and a search ends that hid it. */
import { useEffect } from 'preact/hooks';
import type { Settings } from '@/lib/settings/settings';
import { parseLineId } from './lines/line';
import type { LineId, LineKind } from './lines/line';
import type { SectionName } from './Section';

const SECTION_OF: Readonly<Record<LineKind, SectionName>> = {
  claim: 'claims',
  quote: 'people',
  mention: 'people',
  term: 'policy',
};

/** Acts when `current` changes, and not when the reader folds or searches afterwards. */
export function useShownLine(options: {
  readonly current: LineId | null;
  readonly matches: ReadonlySet<LineId> | null;
  readonly folded: readonly string[];
  readonly onSettings: (change: Partial<Settings>) => void;
  readonly onEndSearch: () => void;
}): void {
  const { current, matches, folded, onSettings, onEndSearch } = options;
  useEffect(() => {
    const line = current === null ? null : parseLineId(current);
    if (current === null || line === null) return;
    if (matches?.has(current) === false) onEndSearch();
    const section = SECTION_OF[line.kind];
    if (folded.includes(section)) onSettings({ folded: folded.filter((name) => name !== section) });
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- it acts on a change of `current` alone
  }, [current]);
}
