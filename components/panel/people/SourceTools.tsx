/** Through one person's quotes in the page: mark them all, the previous, the next, take them along. */
import type { Source } from '@/lib/analysis/brief';
import { IconButton } from '../../controls/IconButton';
import { useWords } from '../../words-context';
import { useBrief } from '../brief-context';
import { parseLineId } from '../lines/line';

export function SourceTools(props: {
  readonly source: Source | null;
  readonly name: string;
  readonly quotes: readonly number[];
}) {
  const { say } = useWords();
  const { state, events, format } = useBrief();
  const { source, name, quotes } = props;
  const current = state.current === null ? null : parseLineId(state.current);
  const at = current?.kind === 'quote' ? quotes.indexOf(current.index) : -1;
  const jumpTo = (index: number | undefined) =>
    index === undefined ? undefined : events.onJump({ kind: 'quote', index });
  const isMarked = source !== null && state.filter === source.id;
  return (
    <span class="source-tools">
      <IconButton
        icon="up"
        label={say('previous_quote', { name })}
        disabled={at <= 0}
        onPress={() => jumpTo(quotes[at - 1])}
      />
      <IconButton
        icon="down"
        label={say('next_quote', { name })}
        disabled={at === quotes.length - 1}
        onPress={() => jumpTo(quotes[at + 1])}
      />
      {source && (
        <>
          <IconButton
            icon="mark"
            label={say('mark_all_of', { name })}
            pressed={isMarked}
            onPress={() => events.onFilterPerson(isMarked ? null : source.id)}
          />
          <IconButton
            icon="copy"
            label={say('copy_person')}
            about={name}
            onPress={() => events.onCopy({ scope: { kind: 'source', id: source.id }, format })}
          />
        </>
      )}
    </span>
  );
}
