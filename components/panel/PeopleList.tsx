/** People quoted: first a picture of who gets to speak, then a card for each source, then who is only mentioned. */
import { useMemo } from 'preact/hooks';
import { useWords } from '../words-context';
import { useBrief } from './brief-context';
import { lineId } from './line';
import { MentionedList } from './MentionedList';
import { SourceCard } from './SourceCard';
import { readVoices } from './voice-shares';
import { VoiceBar } from './VoiceBar';
import './people.css';

export function PeopleList() {
  const { say } = useWords();
  const { state, matches } = useBrief();
  const { article, people } = state.brief;
  const voices = useMemo(() => readVoices(article, people), [article, people]);
  const unknown = people.attributions.flatMap(({ speaker }, index) =>
    speaker === null ? [index] : [],
  );
  const isShown = (quotes: readonly number[]) =>
    !matches || quotes.some((index) => matches.has(lineId({ kind: 'quote', index })));
  const shareOf = (id: string | null) =>
    voices.find(({ source }) => (source?.id ?? null) === id)?.share ?? 0;
  return (
    <>
      {people.support !== 'full' && (
        <p class="section-note">{say(`people_support_${people.support}`)}</p>
      )}
      {people.attributions.length === 0 && <p class="section-note">{say('people_none')}</p>}
      {!matches && voices.length > 1 && <VoiceBar voices={voices} />}
      <ul class="sources">
        {people.sources
          .filter(({ attributions }) => isShown(attributions))
          .map((source) => (
            <SourceCard
              key={source.id}
              source={source}
              quotes={source.attributions}
              share={shareOf(source.id)}
            />
          ))}
        {unknown.length > 0 && isShown(unknown) && (
          <SourceCard source={null} quotes={unknown} share={shareOf(null)} />
        )}
      </ul>
      <MentionedList />
    </>
  );
}
