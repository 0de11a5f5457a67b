/** Who speaks in a sentence, told by a verb of reporting beside a name: a new voice, an old one, a full introduction. */
import { SPEECH_VERBS } from '../../lexicon/speech-verbs';
import type { Candidate } from '../candidate';
import type { FeatureGroup } from '../scene';

/** A name stands so near to its verb: "Ms Ito, the mayor of Marlow, said". */
const NEAR = 12;
const NAME = /^\p{Lu}[\p{L}’'-]+$/u;
/** "a spokesman for…", "the chief executive": an introduction says what somebody is. */
const ROLE =
  /\b(?:president|minister|secretary|chief|director|chair\w*|leader|spokes\w+|officials?|professor|analyst|mayor|governor|senator|rep|sen|gov|attorney|lawyer|coach|judge|sheriff|police|chancellor|executive|founder|author|expert|researchers?|manager|captain|commissioner|head|boss|mp|ceo|dr)\b/iu;

export const readSources: FeatureGroup = ({ candidates }) => {
  const spoken = new Map<string, number>();
  const speakers = candidates.map(findSpeaker);
  for (const name of speakers) if (name) spoken.set(name, (spoken.get(name) ?? 0) + 1);
  const most = Math.max(1, ...spoken.values());
  const heard = new Set<string>();
  const seen = new Set<string>();
  return candidates.map((candidate, index) => {
    const speaker = speakers[index] ?? '';
    const isNew = speaker !== '' && !heard.has(speaker);
    const isUnseen = speaker !== '' && !seen.has(speaker);
    if (speaker) heard.add(speaker);
    for (const shape of candidate.shapes) seen.add(shape);
    const quoted = /["“„«]/u.test(candidate.text);
    return {
      speakerNamed: Number(speaker !== ''),
      speakerNew: Number(isNew),
      speakerUnseen: Number(isUnseen),
      speakerNewIndirect: Number(isNew && !quoted),
      speakerNewQuoted: Number(isNew && quoted),
      speakerWeight: (spoken.get(speaker) ?? 0) / most,
      speakerRole: Number(speaker !== '' && ROLE.test(candidate.text)),
      hasRole: Number(ROLE.test(candidate.text)),
      repeatsSpeaker: Number(speaker !== '' && speakers[index - 1] === speaker),
      speakersSoFar: Math.min(6, heard.size),
    };
  });
};

/** The last word of the name nearest to the first verb of reporting; empty where none is near. */
function findSpeaker({ shapes, words }: Candidate): string {
  const verb = words.findIndex((word) => SPEECH_VERBS.has(word));
  if (verb < 0) return '';
  for (let away = 1; away <= NEAR; away += 1) {
    const before = shapes[verb - away];
    if (before !== undefined && verb - away > 0 && NAME.test(before)) return before;
    const after = shapes[verb + away];
    if (after === undefined || !NAME.test(after) || away > 4) continue;
    return lastOfName(shapes, verb + away);
  }
  return '';
}

function lastOfName(shapes: readonly string[], from: number): string {
  let at = from;
  while (NAME.test(shapes[at + 1] ?? '')) at += 1;
  return shapes[at] ?? '';
}
