/** The door of the export: a brief and a wish in, a string out. */
import type { Brief } from '@/lib/analysis/brief';
import type { Words } from '@/lib/words/words';
import type { ExportFormat, ExportRequest } from './export-request';
import { takeBrief } from './taken-brief';
import { writeMarkdown } from './write-markdown';
import { writeText } from './write-text';

/** What to put on the clipboard or into a file. Empty sections are left out. */
export function exportBrief(brief: Brief, { scope, format }: ExportRequest, words: Words): string {
  const taken = takeBrief(brief, scope, words.say);
  if (format === 'json') return `${JSON.stringify(taken, null, 2)}\n`;
  return format === 'markdown' ? writeMarkdown(taken, words) : writeText(taken, words);
}

const ENDINGS: Readonly<Record<ExportFormat, string>> = {
  markdown: 'md',
  text: 'txt',
  json: 'json',
};

/** The media type of a saved file. */
export const FILE_TYPES: Readonly<Record<ExportFormat, string>> = {
  markdown: 'text/markdown;charset=utf-8',
  text: 'text/plain;charset=utf-8',
  json: 'application/json',
};

/** A name every file system takes: "harbour-council-votes.md"; "brief.md" where the title has no letters. */
export function nameFile(title: string, format: ExportFormat): string {
  const words =
    title
      .slice(0, 200)
      .toWellFormed()
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const name = words.slice(0, 8).join('-').slice(0, 60);
  return `${name || 'brief'}.${ENDINGS[format]}`;
}
