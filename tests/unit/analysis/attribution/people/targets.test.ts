import { describe, expect, test } from 'vitest';
import { findAttributions } from '@/lib/analysis/attribution';
import type { Source } from '@/lib/analysis/brief';
import { articleOfText } from '@/tools/article-of-text';
import { loadModels } from '@/tools/load-models';

const models = loadModels();
const sources = (text: string): readonly Source[] =>
  findAttributions(articleOfText(text).article, models).sources;
const names = (text: string): readonly string[] => sources(text).map(({ name }) => name);

describe('whose words these are', () => {
  test.each([
    [
      'a name set off after a description',
      'The firm that runs the docks, Tide Works, said on Monday that the cranes will be sold.',
      ['Tide Works'],
    ],
    [
      'an adverb is no part of a name',
      'The Tide Corporation sold the cranes. The company flatly denied that the docks would close.',
      ['Tide Corporation'],
    ],
    [
      'who: the one whose name stands right before',
      'Mayor Ana Ito met the pilot Ken Roe, who said that the channel was too narrow.',
      ['Ken Roe'],
    ],
    [
      'a possessive with a noun is somebody else',
      'Ken Roe was hurt. “He will walk again by spring,” his doctors said.',
      ['his doctors'],
    ],
    [
      'two at once are named together',
      'Ana Ito met Ken Roe. Both sides said that the channel was too narrow.',
      ['Both sides'],
    ],
    [
      'whoever says something is somebody',
      'Harbour bosses said that the channel was too narrow for the new ferries.',
      ['Harbour bosses'],
    ],
    [
      'the subject of an earlier verb',
      'On Friday, Mayor Ana Ito toured the port of Marlow and argued that the channel was too narrow.',
      ['Ana Ito'],
    ],
    [
      'the subject of an earlier verb, behind a month',
      'In May, Ana Ito visited the port in Marlow, Ohio, and has also warned that the quay needs repairs.',
      ['Ana Ito'],
    ],
    [
      'somebody who asked not to be named',
      'The town bought new cranes in May.\nOne elderly port official told reporters that the first cranes had been “far too heavy” for the quay.',
      ['an elderly port official'],
    ],
  ])('%s', (_, text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test.each([
    ['a thing that shows', 'Soil tests revealed that the new breakwater had sunk by two metres.'],
    ['a bare word', 'Ana Ito met Ken Roe. Both said that the channel was too narrow.'],
    [
      'a run too long for a name',
      'The search for the boat that sank near the old quay in June said that nobody was hurt.',
    ],
    [
      'a statement of nobody',
      'Harbour Police met Tide Works. That said that the cranes were sold.',
    ],
  ])('nobody rather than somebody wrong: %s', (_, text) => {
    expect(names(text)).toEqual([]);
  });

  test('Jr. is no surname that two people share', () => {
    const text =
      'Mayor Ken Roe Jr. said that the channel was too narrow. Pilot Tom Hale Jr. said that the cranes were sold.';
    expect(sources(text).map(({ name, role }) => [name, role])).toEqual([
      ['Ken Roe Jr.', 'Mayor'],
      ['Tom Hale Jr.', 'Pilot'],
    ]);
  });
});
