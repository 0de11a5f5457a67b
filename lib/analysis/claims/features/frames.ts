/** What a sentence does, told by its words: decides, reports harm, finds, measures, foretells, disputes, looks back. */
import { BACKGROUND_WORDS } from '../../lexicon/frame-background';
import { CHANGE_WORDS } from '../../lexicon/frame-change';
import { DECISION_WORDS } from '../../lexicon/frame-decision';
import { DISPUTE_WORDS } from '../../lexicon/frame-dispute';
import { FINDING_WORDS } from '../../lexicon/frame-finding';
import { FORECAST_WORDS } from '../../lexicon/frame-forecast';
import { HARM_WORDS } from '../../lexicon/frame-harm';
import { SPEECH_VERBS } from '../../lexicon/speech-verbs';
import type { FeatureGroup } from '../scene';

const FRAMES = {
  background: BACKGROUND_WORDS,
  change: CHANGE_WORDS,
  decision: DECISION_WORDS,
  dispute: DISPUTE_WORDS,
  finding: FINDING_WORDS,
  forecast: FORECAST_WORDS,
  harm: HARM_WORDS,
  speech: SPEECH_VERBS,
} as const;

/** More words of one frame than this say no more. */
const ENOUGH = 3;

export const readFrames: FeatureGroup = ({ candidates }) =>
  candidates.map(({ words }) => {
    const found: Record<string, number> = {};
    for (const [name, list] of Object.entries(FRAMES)) {
      found[`frame_${name}`] = Math.min(ENOUGH, words.filter((word) => list.has(word)).length);
    }
    const has = (...wanted: readonly string[]) => Number(words.some((w) => wanted.includes(w)));
    return {
      ...found,
      modal: has('could', 'would', 'may', 'might', 'should'),
      will: has('will', 'going'),
      hasBeen: has('has', 'have'),
      was: has('was', 'were', 'had'),
      is: has('is', 'are'),
      negated: Number(words.some((w) => w === 'not' || w === 'no' || w.endsWith('n’t'))),
      contrast: has('but', 'despite', 'although', 'though', 'however', 'while'),
      cause: has('because', 'after', 'following', 'due', 'amid'),
      superlative: has(
        'first',
        'most',
        'biggest',
        'largest',
        'highest',
        'lowest',
        'record',
        'worst',
      ),
      that: has('that'),
      who: has('who', 'which', 'whose'),
      firstPerson: has('i', 'we', 'my', 'our', 'us', 'me', 'i’m', 'we’re', 'i’ve', 'we’ve'),
      secondPerson: has('you', 'your', 'you’re'),
      according: has('according'),
    };
  });
