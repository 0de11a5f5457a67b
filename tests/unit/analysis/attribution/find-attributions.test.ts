import { describe, expect, test } from 'vitest';
import { findAttributions } from '@/lib/analysis/attribution';
import type { People } from '@/lib/analysis/brief';
import { articleOfText } from '@/tools/article-of-text';
import { loadModels } from '@/tools/load-models';

const models = loadModels();
const read = (text: string, language = 'en'): People =>
  findAttributions(articleOfText(text, { language }).article, models);

/** "speaker: quote" for every run of every attribution. */
function said(text: string, language = 'en'): string[] {
  const people = read(text, language);
  const { article } = articleOfText(text);
  return people.attributions.flatMap(({ content, speaker }) =>
    content.map(({ paragraph, start, end }) => {
      const name = people.sources.find(({ id }) => id === speaker)?.name ?? '?';
      return `${name}: ${article.paragraphs[paragraph]?.text.slice(start, end)}`;
    }),
  );
}

describe('who said what', () => {
  test.each([
    [
      'Harbour Minister Ana Ito said on Monday that the ferries will run again by spring.\n“We have the money,” Ito said. “We have the crews.”',
      ['Ana Ito: We have the money,', 'Ana Ito: We have the crews.'],
    ],
    [
      'Council leader Tom Reyes opened the bridge. “It will outlast all of us,” he told reporters.',
      ['Tom Reyes: It will outlast all of us,'],
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expect.arrayContaining(expected));
  });

  test('one person for name, surname and role, with the role', () => {
    const text =
      'Harbour Minister Ana Ito said the ferries will run again.\n“We have the crews,” Ito said.\nThe minister said the fares would not rise.';
    const people = read(text).sources.filter(({ type }) => type === 'person');
    expect(people.map(({ name, role }) => [name, role])).toEqual([['Ana Ito', 'Harbour Minister']]);
  });

  test('nothing was said', () => {
    expect(said('Ito would not say how many ferries are left.')).toEqual([]);
    expect(said('The film “The Long Night of Leeds” opens on Friday.')).toEqual([]);
    expect(said('The name Tide Works refers to boats that “ride the tide” home.')).toEqual([]);
  });
});

describe('other languages', () => {
  test('German: a direct quote with its speaker', () => {
    const text = '„Wir haben das Geld für die Brücke“, sagte Ministerin Anna Roth am Montag.';
    expect(said(text, 'de')).toEqual(['Anna Roth: Wir haben das Geld für die Brücke']);
    expect(read(text, 'de').support).toBe('direct');
  });

  test('no rules for the language: the quote, nobody named', () => {
    const text = '”Vi har pengar till bron i hamnen”, sade minister Anna Roth.';
    expect(said(text, 'sv')).toEqual(['?: Vi har pengar till bron i hamnen']);
    expect(read(text, 'sv').support).toBe('marks');
  });
});

describe('hostile text', () => {
  test.each([
    ['only marks', '"'.repeat(5000)],
    ['openers', '“a '.repeat(2000)],
    ['no stop', 'word '.repeat(3000)],
    ['lone surrogates and bidi', '\uD800“\uDC00 said\u202E” \u200B'.repeat(300)],
    ['empty', ''],
  ])('%s: offsets inside the text, and the same twice', (_name, text) => {
    const people = read(text);
    const { paragraphs } = articleOfText(text).article;
    const isInside = people.attributions.every(({ content, cue, source }) =>
      [...content, ...(cue ?? []), ...(source ?? [])].every(
        ({ paragraph, start, end }) =>
          start >= 0 && start < end && end <= (paragraphs[paragraph]?.text.length ?? -1),
      ),
    );
    expect(isInside).toBe(true);
    expect(read(text)).toEqual(people);
  });
});
