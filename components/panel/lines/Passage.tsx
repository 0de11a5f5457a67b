/** Words of the page, isolated from the interface's direction and language, with what the reader looks for marked. */
import { foldText } from './find-lines';
import { usePageLanguage } from './page-language';

/** Longest text shown of one passage: a page can claim that its headline has 100 kB. */
const LONGEST = 4000;

export function Passage({ text, query = '' }: { readonly text: string; readonly query?: string }) {
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  const match = query === '' ? null : findMatch(shown, query);
  const lang = usePageLanguage();
  if (!match) return <bdi lang={lang}>{shown}</bdi>;
  return (
    <bdi lang={lang}>
      {shown.slice(0, match.start)}
      <mark>{shown.slice(match.start, match.end)}</mark>
      {shown.slice(match.end)}
    </bdi>
  );
}

/** The first match where folding leaves every letter in its place; else null: better no mark than a wrong one. */
function findMatch(text: string, query: string): { start: number; end: number } | null {
  const folded = foldText(text);
  const [haystack, sought] =
    folded.length === text.length
      ? [folded, foldText(query)]
      : [text.toLowerCase(), query.toLowerCase()];
  const start = haystack.length === text.length ? haystack.indexOf(sought) : -1;
  return start < 0 ? null : { start, end: start + sought.length };
}
