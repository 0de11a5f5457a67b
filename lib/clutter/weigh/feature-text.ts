/** What a candidate says and which controls it has, as columns for the model. */
import type { Candidate } from '../find/candidates';
import { countPleas, PLEA_COUNT, readPleas } from '../find/pleas';
import { BEGGING, TOPIC_NAMES } from '../words/topics';

export const TEXT_NAMES: readonly string[] = [
  ...TOPIC_NAMES.map((name) => `topic ${name}`),
  ...Array.from({ length: PLEA_COUNT }, (_, at) => `plea ${at}`),
  ...'weight|words|begging|begging per word|begging weight share|plain share|longest plain|link share|links|plain links|headings|begging headings|plain headings|texts|before|before share|pleas|pieces that plead|address per text|pleading share|exclamations|begging topics|controls|asks'.split(
    '|',
  ),
  ...'emails|fields|passwords|searches|ticks|buttons|choices|essays|pictures|frames'.split('|'),
];

/** One number per name of TEXT_NAMES, in its order. */
export function textColumns(candidate: Candidate): readonly number[] {
  return [...topicColumns(candidate), ...sumColumns(candidate), ...controlColumns(candidate)];
}

function topicColumns({ totals }: Candidate): number[] {
  return [
    ...totals.byTopic.map((count) => Math.min(count, 4)),
    ...readPleas(totals.topics).map(Number),
  ];
}

function sumColumns({ totals }: Candidate): number[] {
  const weight = Math.max(1, totals.weight);
  const { email, field, password, button, tick, choice } = totals.kinds;
  const controls = email + field + password + button + tick + choice;
  return [
    totals.weight,
    totals.words,
    totals.begging,
    totals.begging / Math.max(1, totals.words),
    totals.beggingWeight / weight,
    totals.plainWeight / weight,
    totals.longestPlain,
    totals.linkWeight / weight,
    totals.links,
    totals.plainLinks,
    totals.headings,
    totals.beggingHeadings,
    totals.headings - totals.beggingHeadings,
    totals.texts,
    totals.before,
    totals.before / weight,
    countPleas(totals),
    totals.pleading,
    (totals.byTopic[TOPIC_NAMES.indexOf('address')] ?? 0) / Math.max(1, totals.texts),
    totals.pleadingWeight / weight,
    totals.exclamations,
    bitCount(totals.topics & BEGGING),
    controls,
    controls + totals.links > 0 ? 1 : 0,
  ];
}

function controlColumns({ totals: { kinds } }: Candidate): number[] {
  return [
    kinds.email,
    kinds.field,
    kinds.password,
    kinds.search,
    kinds.tick,
    kinds.button,
    kinds.choice,
    kinds.essay,
    kinds.picture,
    kinds.frame,
  ];
}

/** How many bits are set. */
export function bitCount(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
}
