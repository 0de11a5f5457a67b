/** A sentence of the page that one click jumps to, with a button beside it that copies it. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../../words-context';
import { IconButton } from '../../controls/IconButton';
import { useBrief } from '../brief-context';
import { lineId } from './line';
import type { Line } from './line';
import { readLine } from './read-line';
import './lines.css';

/** As many first characters of a line as tell which of many buttons copies it. */
const FIRST_WORDS = 60;

export function LineButton(props: {
  readonly line: Line;
  /** The page's words, then Lede's labels: all of it is the button's name. */
  readonly children: ComponentChildren;
  /** What the line looks like: its kind of quote, or nothing. */
  readonly look?: string;
}) {
  const { say } = useWords();
  const { state, events } = useBrief();
  const { line, look, children } = props;
  const id = lineId(line);
  const isCurrent = state.current === id;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // A passage was clicked in the page, perhaps: show its line. A line clicked here is in view already.
    if (isCurrent) box.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  return (
    <div class="line" ref={box} id={id} data-look={look} data-current={isCurrent || undefined}>
      <button
        type="button"
        class="line-jump"
        aria-current={isCurrent ? 'true' : undefined}
        onClick={() => events.onJump(line)}
      >
        {children}
        {state.lost.includes(id) && <span class="line-lost">{say('line_lost')}</span>}
      </button>
      {line.kind !== 'mention' && <CopyLine line={{ kind: line.kind, index: line.index }} />}
    </div>
  );
}

function CopyLine({
  line,
}: {
  readonly line: { kind: 'claim' | 'quote' | 'term'; index: number };
}) {
  const { say } = useWords();
  const { state, events, format } = useBrief();
  return (
    <span class="line-copy">
      <IconButton
        icon="copy"
        label={say('copy_line')}
        about={readLine(state.brief, line, FIRST_WORDS)}
        onPress={() => events.onCopy({ scope: line, format })}
      />
    </span>
  );
}
