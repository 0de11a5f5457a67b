import { describe, expect, test } from 'vitest';
import { findAttributions } from '@/lib/analysis/attribution';
import { readPeople, said } from '@/tests/support/said';
import { articleOfText } from '@/tools/article-of-text';

describe('who said what', () => {
  test.each([
    [
      'Harbour Minister Ana Ito said on Monday that the ferries will run again by spring.\n“We have the money,” Ito said. “We have the crews.”',
      ['Ana Ito: We have the money, | We have the crews.'],
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
    const people = readPeople(text).sources.filter(({ type }) => type === 'person');
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
    expect(said(text, { language: 'de' })).toEqual([
      'Anna Roth: Wir haben das Geld für die Brücke',
    ]);
    expect(readPeople(text, { language: 'de' }).support).toBe('direct');
  });

  test('no rules for the language: the quote, nobody named', () => {
    const text = '”Vi har pengar till bron i hamnen”, sade minister Anna Roth.';
    expect(said(text, { language: 'sv' })).toEqual(['?: Vi har pengar till bron i hamnen']);
    expect(readPeople(text, { language: 'sv' }).support).toBe('marks');
  });
});

test('without weights English is read for direct quotes alone', () => {
  const text = `“We have the money for the bridge,” said Ana Ito. Ken Roe said that it leaks badly.`;
  const { attributions, sources, support } = findAttributions(articleOfText(text).article, {
    attribution: null,
    claimWords: null,
  });
  expect(attributions.map(({ kind }) => kind)).toEqual(['direct']);
  expect(sources.map(({ name }) => name)).toEqual(['Ana Ito']);
  expect(support).toBe('direct');
});
