/** One source: who it is, how much it says, its quotes in page order, and the ways through them. */
import { useState } from 'preact/hooks';
import { useElementId } from '../../controls/use-element-id';
import type { Source } from '@/lib/analysis/brief';
import { useWords } from '../../words-context';
import { useBrief } from '../brief-context';
import { lineId, parseLineId } from '../lines/line';
import { Passage } from '../lines/Passage';
import { MoreButton } from './MoreButton';
import { QuoteRow } from './QuoteRow';
import { SourceMark } from './SourceMark';
import { SourceTools } from './SourceTools';

/** Less would be written as 0 %. */
const SMALLEST_SHARE = 0.005;

type SourceProps = {
  /** null: the quotes whose speaker is not identified. */
  readonly source: Source | null;
  readonly quotes: readonly number[];
  /** 0 to 1 of all quoted words. */
  readonly share: number;
};

export function SourceCard({ source, quotes, share }: SourceProps) {
  const { say } = useWords();
  const { matches } = useBrief();
  const { isOpen, setOpen } = useUnfolded(quotes);
  const body = useElementId();
  const name = source?.name ?? say('unknown_speaker');
  const shown = isOpen
    ? quotes.filter((index) => !matches || matches.has(lineId({ kind: 'quote', index })))
    : quotes.slice(0, 1);
  return (
    <li class="source">
      <SourceHead source={source} quotes={quotes} share={share} />
      <ul class="quotes" id={body}>
        {shown.map((index) => (
          <QuoteRow key={index} index={index} isPreview={!isOpen && quotes.length > 1} />
        ))}
      </ul>
      {quotes.length > 1 && (
        <div class="source-foot">
          {matches === null && (
            <MoreButton list={body} isOpen={isOpen} onOpen={setOpen}>
              {isOpen ? say('fewer_quotes') : say('more_quotes', { count: quotes.length - 1 })}
              <span class="unseen"> {name}</span>
            </MoreButton>
          )}
          <SourceTools source={source} name={name} quotes={quotes} />
        </div>
      )}
    </li>
  );
}

/** Open by the reader's hand, or because something inside must be seen. */
function useUnfolded(quotes: readonly number[]) {
  const { state, matches, printing } = useBrief();
  const [isOpenByHand, setOpen] = useState(false);
  const current = state.current === null ? null : parseLineId(state.current);
  // The line of a passage clicked in the page must be there to be shown; the first one always is.
  const hidesCurrent = current?.kind === 'quote' && quotes.indexOf(current.index) > 0;
  return { isOpen: isOpenByHand || hidesCurrent || matches !== null || printing, setOpen };
}

function SourceHead({ source, quotes, share }: SourceProps) {
  const { say, locale } = useWords();
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  return (
    <div class="source-head">
      <SourceMark name={source?.name ?? ''} type={source?.type ?? 'unknown'} />
      <div class="source-who">
        <h3>{source ? <Passage text={source.name} /> : say('unknown_speaker')}</h3>
        <p class="soft">{source && <SourceRole source={source} />}</p>
      </div>
      <p class="source-count">
        {say('quote_count', { count: quotes.length })}
        {share >= SMALLEST_SHARE && <span> · {percent.format(share)}</span>}
      </p>
    </div>
  );
}

/** The role as the page gives it; what the source is where it is no named person. */
function SourceRole({ source }: { readonly source: Source }) {
  const { say } = useWords();
  const type = source.type === 'person' ? null : say(`source_type_${source.type}`);
  return (
    <>
      {source.role !== null && <Passage text={source.role} />}
      {source.role !== null && type !== null && ' · '}
      {type}
    </>
  );
}
