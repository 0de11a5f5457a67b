/** One bar of who gets to speak: own words solid, reported words hatched. The same as a table for screen readers. */
import type { Say } from '@/lib/words/say';
import { useWords } from '../../words-context';
import { readInitials } from './initials';
import type { Voice } from './voice-shares';
import './voice-bar.css';

/** Narrower segments are gathered as "others": they could neither be seen apart nor named. */
const NARROWEST = 0.04;
/** From this share on two letters fit into a segment of a 240 px panel. */
const NAMED_FROM = 0.08;
/** From this share on the word for "others" fits. */
const SPELT_FROM = 0.3;

export function VoiceBar({ voices }: { readonly voices: readonly Voice[] }) {
  const { say } = useWords();
  const wide = voices.filter(({ share }) => share >= NARROWEST);
  const narrow = voices.filter(({ share }) => share < NARROWEST);
  const hasIndirect = voices.some(({ indirect }) => indirect > 0);
  return (
    <div class="voices">
      <p class="voice-caption" aria-hidden="true">
        {say('voices_caption')}
      </p>
      <div class="voice-bar" aria-hidden="true">
        {wide.map((voice) => (
          <Segment key={voice.source?.id ?? 'unknown'} voice={voice} say={say} />
        ))}
        {narrow.length > 0 && (
          <Segment voice={gather(narrow)} say={say} name={say('voices_others')} />
        )}
      </div>
      <p class="voice-key" aria-hidden="true">
        <span class="voice-key-direct">{say('voices_key_direct')}</span>
        {hasIndirect && <span class="voice-key-indirect">{say('voices_key_indirect')}</span>}
      </p>
      <div class="unseen">
        <VoiceTable voices={voices} />
      </div>
    </div>
  );
}

function Segment(props: { readonly voice: Voice; readonly say: Say; readonly name?: string }) {
  const { source, direct, indirect, share } = props.voice;
  const name = props.name ?? source?.name ?? props.say('unknown_speaker');
  return (
    <span class="voice" style={{ flexGrow: share }} title={name}>
      <span class="voice-name">
        {share >= NAMED_FROM ? shorten(props.name, source, share) : ''}
      </span>
      <span class="voice-words">
        {direct > 0 && <span class="voice-direct" style={{ flexGrow: direct }} />}
        {indirect > 0 && <span class="voice-indirect" style={{ flexGrow: indirect }} />}
      </span>
    </span>
  );
}

/** What stands over a segment: the letters of its source's mark, or the word for the many where it fits. */
function shorten(others: string | undefined, source: Voice['source'], share: number): string {
  if (others !== undefined) return share >= SPELT_FROM ? others : '';
  return source ? readInitials(source.name) : '?';
}

function VoiceTable({ voices }: { readonly voices: readonly Voice[] }) {
  const { say, locale } = useWords();
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  return (
    <table>
      <caption>{say('voices')}</caption>
      <thead>
        <tr>
          {['voices_name', 'voices_direct', 'voices_indirect', 'voices_share'].map((key) => (
            <th key={key} scope="col">
              {say(key)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {voices.map(({ source, direct, indirect, share }) => (
          <tr key={source?.id ?? 'unknown'}>
            <th scope="row">{source?.name ?? say('unknown_speaker')}</th>
            <td>{number.format(direct)}</td>
            <td>{number.format(indirect)}</td>
            <td>{percent.format(share)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function gather(voices: readonly Voice[]): Voice {
  const sum = (key: 'direct' | 'indirect' | 'share') =>
    voices.reduce((total, voice) => total + voice[key], 0);
  return { source: null, direct: sum('direct'), indirect: sum('indirect'), share: sum('share') };
}
