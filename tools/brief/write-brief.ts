/** The brief of one file in words, for the terminal. */
import { analyse } from '@/lib/analysis/analyse';
import type { Brief } from '@/lib/analysis/brief';
import { LedeError } from '@/lib/errors';
import { exportBrief } from '@/lib/export/export-brief';
import { loadModels } from '../load-models';
import { loadVocabulary } from '../load-vocabulary';
import { readPage, STAGES } from './read-page';
import { readTextArticle } from './text-article';
import { readWords } from './words';

type WriteOptions = { readonly json: boolean; readonly url: string };

/** Markdown, or the Brief itself as JSON. Throws `no-article` for a page without one. */
export function writeBrief(file: string, content: string, options: WriteOptions): string {
  const brief = file.endsWith('.txt') ? readText(content) : readHtml(content, options.url);
  return options.json ? `${JSON.stringify(brief, null, 2)}\n` : writeMarkdown(brief);
}

/** As the panel's "Copy the brief" has it. */
export function writeMarkdown(brief: Brief): string {
  return exportBrief(brief, { scope: { kind: 'all' }, format: 'markdown' }, readWords());
}

function readText(text: string): Brief {
  const { reading } = readTextArticle(text, null);
  return analyse(reading, { models: loadModels(), vocabulary: loadVocabulary(reading) });
}

function readHtml(html: string, url: string): Brief {
  const { brief } = readPage(html, url, { models: loadModels(), wanted: new Set(STAGES) });
  if (brief === null) throw new LedeError('no-article', 'there is no article on this page');
  return brief;
}
