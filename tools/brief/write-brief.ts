/** The brief of one file in words, for the terminal. */
import { analyse } from '@/lib/analysis/analyse';
import type { Brief } from '@/lib/analysis/brief';
import { LedeError } from '@/lib/errors';
import { readModels } from './models';
import { readPage, STAGES } from './read-page';
import { readTextArticle } from './text-article';

type WriteOptions = { readonly json: boolean; readonly url: string };

/** Markdown, or the Brief itself as JSON. Throws `no-article` for a page without one. */
export function writeBrief(file: string, content: string, options: WriteOptions): string {
  const brief = file.endsWith('.txt') ? readText(content) : readHtml(content, options.url);
  return options.json ? `${JSON.stringify(brief, null, 2)}\n` : writeMarkdown(brief);
}

function readText(text: string): Brief {
  return analyse(readTextArticle(text, null).reading, { models: readModels() });
}

function readHtml(html: string, url: string): Brief {
  const { brief } = readPage(html, url, { models: readModels(), wanted: new Set(STAGES) });
  if (brief === null) throw new LedeError('no-article', 'there is no article on this page');
  return brief;
}

export function writeMarkdown({ article, claims, people, policy }: Brief): string {
  const lines = [`# ${article.title}`, '', '## Key claims', ''];
  claims.forEach(({ text }, index) => lines.push(`${index + 1}. ${text}`));
  lines.push('', '## People quoted', '');
  for (const { name, role } of people.sources) lines.push(`- ${name}${role ? `, ${role}` : ''}`);
  lines.push('', '## Comment rules', '');
  for (const { text } of policy.terms) lines.push(`- ${text}`);
  return `${lines.join('\n')}\n`;
}
