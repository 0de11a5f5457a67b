/** The class of a word as the tagger sees it: which lexicon it stands in, and in what verb form. */
import { BELIEF_VERBS } from '@/lib/analysis/lexicon/belief-verbs';
import { PERSON_NOUNS } from '@/lib/analysis/lexicon/person-nouns';
import { SPEECH_NOUNS } from '@/lib/analysis/lexicon/speech-nouns';
import { SAYING_VERBS } from '@/lib/analysis/lexicon/saying-verbs';
import { TITLES } from '@/lib/analysis/lexicon/titles';
import { verbForms } from '@/lib/analysis/lexicon/verb-forms';
import { WIDE_SAYING_VERBS } from '@/lib/analysis/lexicon/wide-saying-verbs';

/** Classes 1 to 12 are verbs: four forms each of certain speech, possible speech, belief. */
export const WORD_CLASSES = 26;
const FORM_ORDER = ['base', 'present', 'past', 'participle'] as const;
const CLOSED: readonly (readonly [number, string])[] = [
  [16, 'he she'],
  [17, 'they we'],
  [18, 'i you'],
  [19, 'it this'],
  [20, 'that if whether how why'],
  [21, "not never n't no without didn't doesn't don't wouldn't couldn't hasn't won't"],
  [
    22,
    'has have had is are was were be been being would will could should may might can did does do',
  ],
  [23, 'who which whose whom'],
  [24, 'in to at on by for from of with about as'],
  [25, 'and but or while when after because'],
];

const CLASSES = buildClasses();

/** The class of a lower-cased word; 0 for a word of none. "said" is 3, the past of certain speech. */
export function wordClass(lower: string): number {
  return CLASSES.get(lower) ?? 0;
}

function buildClasses(): ReadonlyMap<string, number> {
  const classes = new Map<string, number>();
  for (const title of TITLES) classes.set(title.toLowerCase(), 15);
  for (const noun of PERSON_NOUNS) classes.set(noun, 14);
  for (const noun of SPEECH_NOUNS) classes.set(noun, 13);
  [BELIEF_VERBS, WIDE_SAYING_VERBS, SAYING_VERBS].forEach((verbs, rank) => {
    for (const verb of verbs) {
      for (const [form, kind] of verbForms(verb)) {
        const isTakenNoun = classes.get(form) === 13 && kind !== 'past';
        if (!isTakenNoun) classes.set(form, 1 + (2 - rank) * 4 + FORM_ORDER.indexOf(kind));
      }
    }
  });
  classes.set('according', 3);
  for (const [id, words] of CLOSED) for (const word of words.split(' ')) classes.set(word, id);
  return classes;
}
