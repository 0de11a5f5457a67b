/** Pass 3: what is known of every candidate, as named numbers. */
import { readBlocks } from './features/blocks';
import { readCentrality } from './features/centrality';
import { readDiscourse } from './features/discourse';
import { readFrames } from './features/frames';
import { readOverlap } from './features/overlap';
import { readPosition } from './features/position';
import { readSalience } from './features/salience';
import { readSources } from './features/sources';
import { readSubject } from './features/subject';
import { readSurface } from './features/surface';
import type { Scene } from './scene';

const GROUPS = [
  readPosition,
  readSurface,
  readFrames,
  readDiscourse,
  readOverlap,
  readSalience,
  readCentrality,
  readBlocks,
  readSources,
  readSubject,
];

/** Features that know English words: they are left out for other languages. */
export const ENGLISH_FEATURES: ReadonlySet<string> = new Set([
  'according',
  'attributedAtEnd',
  'cause',
  'contrast',
  'dangles',
  'date',
  'density',
  'depth',
  'firstPerson',
  'frame_background',
  'frame_change',
  'frame_decision',
  'frame_dispute',
  'frame_finding',
  'frame_forecast',
  'frame_harm',
  'frame_speech',
  'hasBeen',
  'hasRole',
  'heads',
  'headsBlock',
  'is',
  'leansBack',
  'modal',
  'negated',
  'nextDangles',
  'nextSpeaks',
  'opensWithArticle',
  'opensWithConnective',
  'opensWithPreposition',
  'opensWithPronoun',
  'opensWithThe',
  'previousSpeaks',
  'pronounShare',
  'pronouns',
  'repeatsSpeaker',
  'secondPerson',
  'speakerNamed',
  'speakerNew',
  'speakerNewIndirect',
  'speakerNewQuoted',
  'speakerRole',
  'speakerUnseen',
  'speakerWeight',
  'speakersSoFar',
  'speaksIndirectly',
  'speaksOfQuote',
  'standsAlone',
  'superlative',
  'that',
  'was',
  'who',
  'will',
]);

export type Features = Readonly<Record<string, number>>;

/** One record a candidate, all with the same names. */
export function readFeatures(scene: Scene): readonly Features[] {
  const groups = GROUPS.map((group) => group(scene));
  return scene.candidates.map((_, index) =>
    Object.assign({}, ...groups.map((group) => group[index] ?? {})),
  );
}
