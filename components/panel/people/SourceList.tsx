/** The cards of all sources, with the most quoted first as the brief has them; of very many the rest wait behind a button. */
import { useState } from 'preact/hooks';
import type { Source } from '@/lib/analysis/brief';
import { useElementId } from '../../controls/use-element-id';
import { useWords } from '../../words-context';
import { useBrief } from '../brief-context';
import { lineId, parseLineId } from '../lines/line';
import { MoreButton } from './MoreButton';
import { SourceCard } from './SourceCard';
import type { Voice } from './voice-shares';

/** More would push the comment rules of a live blog with fifty voices ten screens down. */
const FIRST_CARDS = 8;
/** A button in place of two cards would save nothing. */
const TOO_FEW = 2;

type Card = {
  /** null: the quotes whose speaker is not identified. */
  readonly source: Source | null;
  readonly quotes: readonly number[];
};

export function SourceList({ voices }: { readonly voices: readonly Voice[] }) {
  const { say } = useWords();
  const { matches } = useBrief();
  const body = useElementId();
  const cards = useCards();
  const { isOpen, setOpen } = useAllShown(cards);
  const found = cards.filter(
    ({ quotes }) =>
      !matches || quotes.some((index) => matches.has(lineId({ kind: 'quote', index }))),
  );
  const shareOf = (id: string | null) =>
    voices.find(({ source }) => (source?.id ?? null) === id)?.share ?? 0;
  const isMany = matches === null && found.length > FIRST_CARDS + TOO_FEW;
  return (
    <>
      <ul class="sources" id={body}>
        {(isMany && !isOpen ? found.slice(0, FIRST_CARDS) : found).map(({ source, quotes }) => (
          <SourceCard
            key={source?.id ?? 'unknown'}
            source={source}
            quotes={quotes}
            share={shareOf(source?.id ?? null)}
          />
        ))}
      </ul>
      {isMany && (
        <div class="sources-foot">
          <MoreButton list={body} isOpen={isOpen} onOpen={setOpen}>
            {isOpen ? say('fewer_quotes') : say('all_sources', { number: found.length })}
          </MoreButton>
        </div>
      )}
    </>
  );
}

/** One card for each source, and one at the end for what nobody is known to have said. */
function useCards(): readonly Card[] {
  const { people } = useBrief().state.brief;
  const nobodys = people.attributions.flatMap(({ speaker }, at) => (speaker === null ? [at] : []));
  const named = people.sources.map((source) => ({ source, quotes: source.attributions }));
  return nobodys.length === 0 ? named : [...named, { source: null, quotes: nobodys }];
}

/** All are shown by the reader's hand, for paper, or because one further down must be seen. */
function useAllShown(cards: readonly Card[]) {
  const { state, printing } = useBrief();
  const [isOpenByHand, setOpen] = useState(false);
  const current = state.current === null ? null : parseLineId(state.current);
  const hidesOne = cards
    .slice(FIRST_CARDS)
    .some(
      ({ source, quotes }) =>
        (source !== null && source.id === state.filter) ||
        (current?.kind === 'quote' && quotes.includes(current.index)),
    );
  return { isOpen: isOpenByHand || hidesOne || printing, setOpen };
}
