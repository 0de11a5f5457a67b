/** The date of an article as the page shows it, where nothing states it. */
import type { TextBlock } from '../blocks/page-model';
import type { Clues } from './clues';
import { letters } from './json-ld';
import { parseDate } from './parse-date';

/** Blocks around the headline where a date line stands, and how long one is at most. */
const BEFORE = 8;
const AFTER = 25;
const LONGEST_LINE = 90;
/** So long is a line that tells who wrote it, when it came out and when it was changed. */
const LONGEST_TOLD = 160;
const TOLD =
  /\b(published|posted|veröffentlicht|erschienen|publié|publicado|pubblicato)( (on|am|le|el|il))?[: ]/iu;
/** So long is a date with its weekday and hour. */
const DATE_LENGTH = 40;
/** Before, there was nothing to show it on: a birthday, or "28.09.1912:44", a date and its hour. */
const EARLIEST = '1990';
/** Running text rather than a line of its own. */
const PARAGRAPH = 140;

/** A line that says what its date is. */
const LABELLED =
  /^(date|datum|published|posted|veröffentlicht|erschienen|publié|publicado|pubblicato|stand|pressemitteilung vom)\b/i;
/** A box named for its date. */
const DATE_BOX =
  /(^|[\s_-])(date|datum|pub-?date|publish(ed|ing)?|publish-?date|post-?date|timestamp)($|[\s_-])/;
/** Comments have dates of their own, and so have events and other stories. */
const ELSEWHERE = new Set(['comments', 'navigation', 'footer', 'dialog']);
const OTHERS = /comment|event|teaser|related|calendar|widget|sidebar|recent/;

/**
 * The first date in a line that says it is one, "Date 03.03.2024", wherever it stands; failing that, in a short
 * line near the headline: "3 March 2024, 10:15", or where a paragraph begins there ("3.3.2024 - The council …");
 * failing that, in a box named for it. The date in a picture's caption is the picture's. Null where none is shown.
 */
export function findShownDate(clues: Clues): string | null {
  const { blocks } = clues.page;
  const labelled = blocks.filter((b) => LABELLED.test(b.text));
  const near = listNear(clues).filter((b) => b.role !== 'caption');
  const lines = [...labelled, ...near].map(({ text }) => readLine(text));
  const boxes = blocks.filter(isDateBox).map(({ text }) => parseDate(text));
  return [...lines, ...boxes].find((date) => date !== null && date >= EARLIEST) ?? null;
}

function readLine(text: string): string | null {
  return (text.length <= LONGEST_LINE ? parseDate(text) : null) ?? readLong(text);
}

function isDateBox({ text, box }: TextBlock): boolean {
  if (text.length > DATE_LENGTH || !DATE_BOX.test(box.label) || ELSEWHERE.has(box.place))
    return false;
  return !OTHERS.test(`${box.label} ${box.parent?.label ?? ''}`);
}

/** Around the headline; on a page without one, before the first paragraph. */
function listNear({ page: { blocks }, titleTag }: Clues): readonly TextBlock[] {
  const title = letters(titleTag);
  const isTitle = ({ role, text }: TextBlock): boolean =>
    role === 'heading' && text.length >= DATE_LENGTH / 2 && title.includes(letters(text));
  const told = blocks.findIndex(isTitle);
  const at = told >= 0 ? told : blocks.findIndex((b) => b.box.tag === 'H1');
  if (at >= 0) return blocks.slice(Math.max(0, at - BEFORE), at + AFTER);
  const first = blocks.findIndex((b) => b.text.length >= PARAGRAPH && b.links.length === 0);
  return first < 0 ? [] : blocks.slice(Math.max(0, first - BEFORE), first + 1);
}

/** "By Ann Lee and Bo Tran - Published 3 March 2024 at 8.15, updated on Monday": what follows the word. */
function readLong(text: string): string | null {
  const told = text.length <= LONGEST_TOLD ? TOLD.exec(text) : null;
  if (told === null) return readOpening(text);
  return parseDate(text.slice(told.index + told[0].length).slice(0, DATE_LENGTH));
}

/** The date that a paragraph begins with; none further in, which would be of what it tells. */
function readOpening(text: string): string | null {
  return /^\d{1,2}\.\s?\d{1,2}\.\s?\d{4}/.test(text) ? parseDate(text.slice(0, 12)) : null;
}
