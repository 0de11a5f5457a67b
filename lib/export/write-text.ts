/** A taken brief as plain text, as one would paste it into a mail. */
import type { Words } from '@/lib/words/words';
import { describeArticle, describeSource } from './describe';
import type { TakenBrief } from './taken-brief';

/** The lines that were taken, then what they are from; a line alone has no heading over it. */
export function writeText(taken: TakenBrief, words: Words): string {
  const { say } = words;
  const { article, claims, people, mentioned, rules } = taken;
  const parts: string[] = [];
  if (claims.length > 0) parts.push(heading(taken, say('section_claims')));
  claims.forEach(({ text, claimant, kind, link }, index) => {
    const said = [claimant, kind && say(`claim_kind_${kind}`)].filter((label) => label !== null);
    const number = claims.length > 1 ? `${index + 1}. ` : '';
    const labels = said.length > 0 ? `— ${said.join(', ')}` : '';
    parts.push([`${number}${text}`, labels, link].filter((line) => line !== '').join('\n'));
  });
  if (people.length > 0) parts.push(heading(taken, say('section_people')));
  for (const source of people) {
    for (const { text, kind, link } of source.quotes) {
      const said = `— ${describeSource(source, words)} (${say(`quote_${kind}`)})`;
      parts.push([text, said, link].filter((line) => line !== '').join('\n'));
    }
  }
  if (mentioned.length > 0) parts.push(`${say('export_mentioned')}: ${mentioned.join(', ')}`);
  if (rules.length > 0) parts.push(heading(taken, say('section_policy')));
  for (const { label, facts, text, link, rules: full } of rules) {
    parts.push(
      [[label, ...facts].join(' · '), text, link, full && `${say('policy_link')}: ${full}`]
        .filter(Boolean)
        .join('\n'),
    );
  }
  const about = [
    article.title || say('untitled'),
    describeArticle(article, words).join(' · '),
    article.whole ? '' : say('export_partial'),
    article.url,
  ].filter((line) => line !== '');
  return `${[...parts.filter((part) => part !== ''), about.join('\n')].join('\n\n')}\n`;
}

/** A line alone needs no heading over it. */
function heading({ claims, people, rules }: TakenBrief, title: string): string {
  const quotes = people.reduce((sum, source) => sum + source.quotes.length, 0);
  return claims.length + quotes + rules.length > 1 ? title.toLocaleUpperCase() : '';
}
