/** Captions that stand among the text, as tabloids set them: "Proud: Ana Ito with her medal in Marlow on Friday." */
import type { Article, Paragraph } from '../brief';
import { SECTION_LABELS } from '../lexicon/section-labels';
import { SPEECH_VERBS } from '../lexicon/speech-verbs';

/** A few words and a colon, with words behind it and no quotation: 'Ito said: "…"' is a sentence. */
const LABEL = /^[‘'"“]?(?<label>[\p{Lu}\p{N}][^:.?!;“”"]{1,48}):\s(?!\s?["'“‘„«])/u;
const LABEL_WORDS = 6;
/** A caption is one line: more words are a paragraph. */
const CAPTION_WORDS = 50;
/** One such line may be a turn of phrase ("Another catch: …"); who labels pictures labels several. */
const FEWEST = 2;
/** With these a label has a verb or a person of its own and is the first half of a sentence. */
const CLAUSE =
  /\b(?:am|are|be|been|can|could|did|do|does|had|has|have|he|here|i|is|it|she|should|that|there|they|this|was|we|were|will|would|you)\b/;
/** "Ito is pictured with her coach.", "Pictured: the mill in 1962", "Ana Ito, pictured left, won." */
const PICTURED =
  /^(?:pictured|above|left|right|below)\s?[:,]|^pictured\b|\b(?:is|are|was|were) (?:seen )?pictured\b|\bpictured,? (?:here|above|below|centre|center|left|right)\b/i;

/** The places of paragraphs that are captions by their form; `en` only, because labels are known by their words. */
export function findCaptions(article: Article): ReadonlySet<number> {
  if (article.language !== 'en') return new Set();
  const labels = article.paragraphs.map((paragraph, at) =>
    at === 0 ? null : readLabel(paragraph),
  );
  const times = new Map<string, number>();
  for (const label of labels) if (label !== null) times.set(label, (times.get(label) ?? 0) + 1);
  const once = labels.map((label) => label !== null && times.get(label) === 1);
  const several = once.filter(Boolean).length >= FEWEST;
  return new Set(
    article.paragraphs.flatMap(({ text }, at) =>
      (several && once[at]) || (isLine(text) && PICTURED.test(text)) ? [at] : [],
    ),
  );
}

/**
 * The label of a line that may be a caption, lower case; null where it is part of a sentence or the line is long.
 * In capitals alone it is a speaker ("MODERATOR: …") or a place ("MARLOW: …").
 */
function readLabel({ role, text }: Paragraph): string | null {
  const written = LABEL.exec(text)?.groups?.['label'] ?? '';
  if (role !== 'body' || !isLine(text) || written === written.toUpperCase()) return null;
  const label = written.toLowerCase().replaceAll("'", '’');
  const words = label.split(/[\s-]+/);
  if (words.length > LABEL_WORDS || CLAUSE.test(label) || SECTION_LABELS.has(label)) return null;
  return words.some((word) => SPEECH_VERBS.has(word)) ? null : label;
}

function isLine(text: string): boolean {
  return text.split(' ').length <= CAPTION_WORDS;
}
