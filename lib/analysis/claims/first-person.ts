/** Sentences in which the writer says "I". */
import type { Article, Span } from '../brief';
import { FUNCTION_WORDS } from '../lexicon/function-words';
import type { Voices } from './voices';

const I = /\bI(?<short>[’'](?:d|ll|m|ve))?(?![\p{L}.])/gu;
/** What somebody else says, up to a mark that closes it or the end. */
const QUOTED = /["“„«][^"”»]{0,4000}(?:["”»]|$)/gu;
/** So many questions among the headings or the stressed lines make an interview, where "I" is who answers. */
const INTERVIEW = 3;

/**
 * Is it the writer's own "I", of an article with one writer? "I have swum there for years." is, "“I will close it,” Ms
 * Ito said." not, nor is anything of an interview.
 */
export function isWritersOwn(span: Span, article: Article, voices: Voices): boolean {
  if (article.language !== 'en' || article.authors.length !== 1) return false;
  const paragraph = article.paragraphs[span.paragraph]?.text ?? '';
  const before = paragraph.slice(0, span.start);
  const isOpen = lastOf(before, ['“', '„', '«']) > lastOf(before, ['”', '»']);
  if (isOpen || (before.match(/"/g)?.length ?? 0) % 2 === 1) return false;
  const own = paragraph.slice(span.start, span.end).replace(QUOTED, '');
  return saysI(own) && !isReported(span, voices) && !isInterview(article);
}

/** "When I swam" says it, "World War I" and "Charles I" do not: a capitalised word that is a name stands before. */
function saysI(text: string): boolean {
  return [...text.matchAll(I)].some(({ index, groups }) => {
    const before = text.slice(0, index).trimEnd().split(' ').at(-1) ?? '';
    const isName = /^\p{Lu}/u.test(before) && !FUNCTION_WORDS.has(before.toLowerCase());
    return groups?.['short'] !== undefined || !isName;
  });
}

/** Where the last of the marks stands, -1 if none does. */
function lastOf(text: string, marks: readonly string[]): number {
  return Math.max(...marks.map((mark) => text.lastIndexOf(mark)));
}

/** Does any of it lie in what somebody is said to have said, known or not? */
function isReported(span: Span, voices: Voices): boolean {
  return voices
    .of(span.paragraph)
    .some(({ content }) =>
      content.some(
        (run) => run.paragraph === span.paragraph && run.start < span.end && run.end > span.start,
      ),
    );
}

function isInterview({ paragraphs }: Article): boolean {
  const asked = paragraphs.filter(
    ({ role, stressed, text }) =>
      (role === 'heading' || stressed === true) && /\?["”’»]?$/u.test(text),
  );
  return asked.length >= INTERVIEW;
}
