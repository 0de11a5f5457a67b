/** Who wrote it, as the page shows it: bylines, lines of a date and a name, fact boxes. */
import type { TextBlock } from '../blocks/page-model';
import type { Clues } from './clues';
import { parseDate } from './parse-date';
import { letters } from './json-ld';
import { GLUED, isPenName, splitAuthors } from './people-names';

/** Names of the box or line that holds a byline. */
const BYLINE =
  /(^|[\s_-])(by-?lines?|authors?|author-?names?|autor(en|es)?|auteurs?|writers?|credit-?line|contributors?|posted-by|article-?author|story-?author)($|[\s_-])/;
/** The line under a headline in which a weblog says when, by whom and about what. */
const META =
  /(^|[\s_-])((entry|post|article|blog|single|story|news)[\s_-]{1,2}(meta|info|head(er)?|details?)|meta|submitted|posted|posted-on|infos?|timedata|date-author|by-?line|iteminfo|document-?byline)($|[\s_-])/;
/** A byline is a line. */
const LONGEST_LINE = 120;
const BY = /^(by|von|par|por|di|door)\s+\p{Lu}/iu;
/** Within a line, before a name: "Posted on 3 May 2023 by ann", "3. Mai 2023 | Autor: Ann Lee". */
const MARK =
  /(?:^|[\s|·•~–—.,\d])(?:(?:posted |written |submitted )?by|(?:verfasst |geschrieben |erstellt |gespeichert |veröffentlicht )?vo[nm]|(?:écrit |publié )?par|(?:escrito |publicado )?por|autor(?:in)?|author|auteure?|autore|escribe|redaktion)(?:\s?:\s?|\s)/iu;
/** So begins a line about the article whatever its box is called. */
const WRITTEN_BY =
  /^(?:(?:posted|written|submitted) by|(?:verfasst|geschrieben|erstellt|gespeichert|eingestellt) von|(?:écrit|publié) par|(?:escrito|publicado) por)\s?:?\s/iu;
/** Where the name ends: at a sign, a number, or a word that begins the rest. */
const NAME_END =
  /\s?[|·•~–—@(/\d«»]|\s(?:am|on|le|el|il|um|at|in|unter|under|datum|date|kategorien?|categor(?:y|ies)|published|veröffentlicht|leave|hinterlasse|keine|comments?|kommentare?|filed|tags?|lesezeit)(?=[\s:])/iu;
/** A line of a fact box: "Author: Ann Lee", wherever it stands. */
const LABELLED = /^(author|autor(in)?( ?\/ ?autor(in)?)?|auteur|autore) ?:? ?(?=\p{Lu}\p{L})/iu;
/** Two to four words as names are written; "New measures agreed" has small letters. */
const FULL_NAME =
  /^\p{Lu}[\p{L}'’.-]*(\s(\p{Lu}[\p{L}'’.-]*|van|von|de|der|den|del|di|da|dos|bin|al)){0,2}\s\p{Lu}[\p{L}'’-]+$/u;
/** Running text rather than a line of its own. */
const PARAGRAPH = 100;
/** The byline stands near the headline; author boxes further down repeat it or name others. */
const REACH = 40;
/** Whose names stand there are readers, or nobody: "Name *" is a field of the comment form. */
const ELSEWHERE = new Set(['comments', 'form', 'navigation', 'dialog']);

/** What the lines near the headline write in the author's place; empty where no line names anybody. */
export function readBylines(clues: Clues): readonly string[] {
  const near = listNear(clues);
  const line =
    near.find((b) => BYLINE.test(labelsOf(b)) && isNaming(b)) ??
    near.find((b) => b.role !== 'heading' && isBegun(b) && isNaming(b)) ??
    listOver(clues).find((b) => BYLINE.test(labelsOf(b)) && namesInFull(b));
  return line === undefined ? [] : [line.text];
}

/** The same of lines that only their place or their neighbours tell: fact boxes, names beside a date, a lone name. */
export function readLoneNames(clues: Clues): readonly string[] {
  const near = listNear(clues);
  return fromFactBox(clues.page.blocks) ?? fromDateLine(near) ?? fromLoneName(clues) ?? [];
}

/** The lines around the headline. */
function listNear(clues: Clues): readonly TextBlock[] {
  const from = Math.max(0, findHeadline(clues) - REACH / 4);
  return listLines(clues, from, from + REACH);
}

/** The lines over the text, where a menu stands between them and the headline. */
function listOver(clues: Clues): readonly TextBlock[] {
  const at = findHeadline(clues);
  const text = clues.page.blocks.findIndex((b, i) => i > at && isText(b));
  return listLines(clues, Math.max(0, at, text - REACH / 4), Math.max(0, text));
}

function listLines(clues: Clues, from: number, to: number): readonly TextBlock[] {
  const { blocks } = clues.page;
  // Some sites call the box around their whole page "modal" or "overlay".
  const isAll = blocks[findHeadline(clues)]?.box.place === 'dialog';
  return blocks
    .slice(from, to)
    .filter((b) => b.text.length <= LONGEST_LINE)
    .filter(({ box }) => !ELSEWHERE.has(box.place) || (isAll && box.place === 'dialog'));
}

/** The first lines of an article's text rather than a teaser or a sentence of the menu. */
function isText({ text, role, links }: TextBlock): boolean {
  return role === 'body' && text.length >= 2 * PARAGRAPH && links.length === 0;
}

/** Of a line about the article the name behind "by": only there a pen name of one word is believed. Empty without one. */
export function readMetaLine(clues: Clues): readonly string[] {
  for (const block of listNear(clues)) {
    const mark = META.test(labelsOf(block)) ? MARK.exec(block.text) : WRITTEN_BY.exec(block.text);
    if (mark === null) continue;
    const rest = block.text.slice(mark.index + mark[0].length);
    const name = rest.slice(0, NAME_END.exec(rest)?.index ?? rest.length).trim();
    if (isPenName(name) || splitAuthors(name).length > 0) return [name];
  }
  return [];
}

function isNaming({ text }: TextBlock): boolean {
  return splitAuthors(text).length > 0;
}

function isBegun({ text }: TextBlock): boolean {
  return BY.test(text) || GLUED.test(text);
}

function namesInFull({ text }: TextBlock): boolean {
  return splitAuthors(text).some((name) => name.includes(' '));
}

function labelsOf(block: TextBlock): string {
  return `${block.box.label} ${block.inlineLabel} ${block.box.parent?.label ?? ''}`;
}

/** "Author: Ann Lee" in a line of its own, wherever it stands. */
function fromFactBox(blocks: readonly TextBlock[]): string[] | null {
  const line = blocks.find(
    (b) =>
      b.text.length <= LONGEST_LINE &&
      FULL_NAME.test(b.text.replace(LABELLED, '')) &&
      LABELLED.test(b.text),
  );
  return line === undefined ? null : [line.text.replace(LABELLED, '')];
}

/** "27 January 2026 • Ann Lee • 3 minutes": of a line with the date the part that is a full name. */
function fromDateLine(near: readonly TextBlock[]): string[] | null {
  for (const { text } of near) {
    const parts = text.split(/ ?[•·|] ?/u);
    const names = parts.filter((part) => FULL_NAME.test(part));
    if (parts.length > 1 && names.length === 1 && parts.some((part) => parseDate(part) !== null))
      return names;
  }
  return null;
}

/** A line over the text that is nothing but names: "Ann Lee/Bo Tran". A subhead of one name is none. */
function fromLoneName(clues: Clues): string[] | null {
  const at = findHeadline(clues);
  if (at < 0) return null;
  const after = clues.page.blocks.slice(at + 1, at + 1 + REACH / 2);
  const first = after.findIndex((b) => b.text.length >= PARAGRAPH);
  const text = after[first];
  for (const line of after.slice(Math.max(0, first - 3), Math.max(0, first))) {
    const isOfText = line.box.tag === text?.box.tag && line.box.parent === text.box.parent;
    const names = line.text.split(/ ?[/,&] ?| and | und /u);
    if (isOfText && line.links.length === 0 && names.every((n) => FULL_NAME.test(n))) return names;
  }
  return null;
}

function findHeadline(clues: Clues): number {
  const title = letters(clues.h1[0] ?? '');
  return clues.page.blocks.findIndex((b) => b.role === 'heading' && letters(b.text) === title);
}
