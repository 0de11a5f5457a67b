/** People quoted: first a picture of who gets to speak, then a card for each source, then who is only mentioned. */
import { useMemo } from 'preact/hooks';
import { useWords } from '../../words-context';
import { useBrief } from '../brief-context';
import { MentionedList } from './MentionedList';
import { SourceList } from './SourceList';
import { readVoices } from './voice-shares';
import { VoiceBar } from './VoiceBar';
import './people.css';

export function PeopleList() {
  const { say } = useWords();
  const { state, matches } = useBrief();
  const { article, people } = state.brief;
  const voices = useMemo(() => readVoices(article, people), [article, people]);
  return (
    <>
      {people.support !== 'full' && (
        <p class="section-note">{say(`people_support_${people.support}`)}</p>
      )}
      {people.attributions.length === 0 && <p class="section-note">{say('people_none')}</p>}
      {!matches && voices.length > 1 && <VoiceBar voices={voices} />}
      <SourceList voices={voices} />
      <MentionedList />
    </>
  );
}
