/** A taken brief as Markdown. The page's words are escaped: they may look like markup, and must stay words. */
import type { Words } from '@/lib/words/words';
import { describeArticle, describeSource } from './describe';
import type { TakenBrief, TakenClaim, TakenQuote, TakenRule } from './taken-brief';

/** Headline, facts and the sections that were taken, each with a heading; ends with a line break. */
export function writeMarkdown(taken: TakenBrief, words: Words): string {
  const { say } = words;
  const { article, claims, people, mentioned, rules } = taken;
  const facts = describeArticle(article, words).map(escapeMarkdown);
  const title = escapeMarkdown(article.title || say('untitled'));
  const headline = article.url === '' ? title : `[${title}](${escapeAddress(article.url)})`;
  const parts = [`# ${headline}`, facts.join(' · ')];
  if (!article.whole) parts.push(`*${say('export_partial')}*`);
  if (claims.length > 0) {
    parts.push(
      `## ${say('section_claims')}`,
      claims.map((claim, index) => writeClaim(claim, index, words)).join('\n'),
    );
  }
  if (people.length > 0) parts.push(`## ${say('section_people')}`);
  for (const source of people) {
    parts.push(`### ${escapeMarkdown(describeSource(source, words))}`);
    parts.push(...source.quotes.map((quote) => writeQuote(quote, words)));
  }
  if (mentioned.length > 0) {
    parts.push(`${say('export_mentioned')}: ${mentioned.map(escapeMarkdown).join(', ')}`);
  }
  if (rules.length > 0) {
    parts.push(`## ${say('section_policy')}`, ...rules.map((rule) => writeRule(rule, words)));
  }
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function writeClaim(
  { text, claimant, kind, link }: TakenClaim,
  index: number,
  { say }: Words,
): string {
  const labels = [
    claimant === null ? null : escapeMarkdown(claimant),
    kind && say(`claim_kind_${kind}`),
  ];
  const said = labels.filter((label) => label !== null).join(', ');
  return `${index + 1}. ${escapeMarkdown(text)}${said === '' ? '' : ` — ${said}`}${arrow(link)}`;
}

function writeQuote({ text, kind, link }: TakenQuote, { say }: Words): string {
  return `> ${escapeMarkdown(text)}\n>\n> (${say(`quote_${kind}`)})${arrow(link)}`;
}

function writeRule({ label, facts, text, link, rules }: TakenRule, { say }: Words): string {
  const full = rules === null ? '' : ` [${say('policy_link')}](${escapeAddress(rules)})`;
  const ways = `${arrow(link)}${full}`;
  return [
    `**${escapeMarkdown([label, ...facts].join(' · '))}**\n\n> ${escapeMarkdown(text)}`,
    ...(ways === '' ? [] : [`>\n>${ways}`]),
  ].join('\n');
}

/** The way to the sentence in its page; nothing where the page's address is not known. */
function arrow(link: string): string {
  return link === '' ? '' : ` [↗](${link})`;
}

/** Every sign that Markdown or HTML could read as markup, and line breaks, which would end a quotation. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([-+=])/, '\\$1')
    .replace(/!(?=\\\[)/g, '\\!');
}

/** An address inside brackets must hold no bracket and no space. */
function escapeAddress(address: string): string {
  return address.replace(
    /[()\s<>]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`,
  );
}
