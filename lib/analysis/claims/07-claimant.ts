/** Pass 7: who asserts a claim. */
import type { Article, Attribution, Claimant, SourceId, Span } from '../brief';
import { isWritersOwn } from './first-person';
import type { Voices } from './voices';

/**
 * A claim is its speaker's when at least this part of it is what somebody is reported to have said. Low, because
 * who speaks takes room: "…," said Ms Roe, a professor of law who has studied the trade for years.
 */
const MAIN_PART = 0.3;

/**
 * Words that make what somebody said the time or the ground of something else: "Oil fell after Ms Ito said…", "When Ms
 * Ito said taxes would rise, shares fell". Not "as": "Taxes will rise, as Ms Ito said".
 */
const IN_PASSING = /\b(?:after|although|because|before|once|since|though|when|while)\s$/iu;
/** What the sentence is about then: a subject and a verb. */
const CLAUSE_WORDS = 2;

/**
 * The speaker whose reported words are the claim's main content; else the author (opinion pieces, and who writes "I")
 * or null, the outlet. "Taxes will rise, Ms Ito said" is Ms Ito's; "Ms Ito, who said little, resigned" is the outlet's.
 */
export function findClaimant(span: Span, article: Article, voices: Voices): Claimant {
  let best: SourceId | null = null;
  let most = MAIN_PART;
  const main = voices
    .of(span.paragraph)
    .filter((one) => one.speaker !== null && readPart(span, one) >= MAIN_PART)
    .filter((one) => !isInPassing(span, article, one));
  for (const attribution of main) {
    const part = readPart(span, attribution);
    if (part < most || main.some((other) => reports(attribution, other))) continue;
    most = part;
    best = attribution.speaker;
  }
  if (best !== null) return best;
  return article.genre === 'opinion' || isWritersOwn(span, article, voices) ? 'author' : null;
}

/** Is the attribution a clause beside the main one, which is the outlet's own? */
function isInPassing(span: Span, { paragraphs }: Article, { content, cue, source }: Attribution) {
  const text = paragraphs[span.paragraph]?.text ?? '';
  const [opening] = [...(source ?? []), ...(cue ?? [])]
    .filter((run) => run.paragraph === span.paragraph && run.start >= span.start)
    .toSorted((a, b) => a.start - b.start);
  const before = text.slice(span.start, opening?.start ?? span.start);
  const conjunction = IN_PASSING.exec(before)?.index;
  const runs = content.filter((run) => run.paragraph === span.paragraph && run.start < span.end);
  const end = Math.max(0, ...runs.map((run) => run.end));
  if (conjunction === undefined || runs.some(({ start }) => start < (opening?.start ?? 0)))
    return false;
  const first = before.slice(0, conjunction);
  const rest = text.slice(end, span.end);
  return (
    countWords(first) >= CLAUSE_WORDS ||
    (/^,?["”]?,?\s/.test(rest) && countWords(rest) > CLAUSE_WORDS)
  );
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0;
}

/** Does one tell that the other was said? "“We go,” Ito said, according to the Courier" is Ito's, by the Courier. */
function reports({ content }: Attribution, { cue }: Attribution): boolean {
  const [verb] = cue ?? [];
  return (
    verb !== undefined &&
    content.some(
      (run) => run.paragraph === verb.paragraph && run.start <= verb.start && verb.end <= run.end,
    )
  );
}

/** The part of the claim, "Ms Ito said" left aside, that lies in what is reported. */
function readPart(span: Span, { content, cue, source }: Attribution): number {
  const frame = share([...(source ?? []), ...(cue ?? [])], span);
  const length = span.end - span.start - frame;
  return length > 0 ? share(content, span) / length : 0;
}

/** How many characters of `span` the runs hold. */
function share(runs: readonly Span[], span: Span): number {
  return runs
    .filter((run) => run.paragraph === span.paragraph)
    .map((run) => Math.min(run.end, span.end) - Math.max(run.start, span.start))
    .reduce((sum, length) => sum + Math.max(0, length), 0);
}
