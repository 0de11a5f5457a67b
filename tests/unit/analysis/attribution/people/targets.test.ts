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
    [
      'two named side by side, both',
      'Mayor Ana Ito and the pilot Ken Roe told reporters that the channel was too narrow.',
      ['Ana Ito', 'Ken Roe'],
    ],
    [
      'they: the two who spoke before',
      'Ana Ito and Ken Roe told reporters that the channel was too narrow. They said that the cranes were sold.',
      ['Ana Ito', 'Ken Roe'],
    ],
    [
      'all that are among those who said so',
      'Tide Works, Harbour Bank and the crane-maker Hale are among companies that said they lost money.',
      ['Tide Works', 'Harbour Bank', 'Hale'],
    ],
    [
      'both men: the two whom the text joined before',
      'The pilots Ken Roe and Tim Hale were hurt. Both men said that the channel was too narrow.',
      ['Ken Roe', 'Tim Hale'],
    ],
    [
      'the label: the one that the page calls so',
      'Swift and her former label, Big Harbour, met Tide Works. The label said that it was shocked by the claim.',
      ['Big Harbour'],
    ],
    [
      'a short given name and the long one are one person',
      'Patrick Roe opened the yard on Monday. Pat Roe said that the channel was too narrow.',
      ['Patrick Roe'],
    ],
    [
      'two people of one surname stay two',
      'Ana Ito said that the channel was too narrow. Ben Ito said that the cranes were sold for scrap in May.',
      ['Ben Ito', 'Ana Ito'],
    ],
    ['a country', 'The US said on Monday that it will lend the cranes to the port.', ['US']],
    [
      'a company with an ampersand, by its initials too',
      'Roe Gas & Electric Co. sold the cranes. RG&E said that the channel was too narrow.',
      ['Roe Gas & Electric Co.'],
    ],
    [
      'an office that belongs to somebody with a title',
      "The U.S. Attorney's Office for the District of Westhaven announced that Ken Roe pleaded guilty.",
      ["U.S. Attorney's Office for the District of Westhaven"],
    ],
    [
      'a group whose name begins with a role',
      '“The channel is too narrow,” the group Doctors for Harbour Closure said in a letter.',
      ['Doctors for Harbour Closure'],
    ],
    [
      'two roles before one name',
      '“The channel is too narrow,” said Westhaven geologist and study co-author Ana Ito.',
      ['Ana Ito'],
    ],
    [
      'a month is nobody',
      'In May, Ana Ito opened the yard. She said that the channel was too narrow.',
      ['Ana Ito'],
    ],
    [
      'she: the woman rather than the place with two capitals',
      'Ana Ito moved to Music Harbour. She said that the channel was too narrow.',
      ['Ana Ito'],
    ],
    [
      'he: the one with whom the paragraph begins rather than who spoke before it',
      '“The cranes are sold,” said Ken Roe. “It is a pity.”\nTom Hale’s quay is closed. He said that the channel was too narrow.',
      ['Ken Roe', 'Tom Hale'],
    ],
    [
      'he: a name that women and men bear',
      'Mayor Tom Roe met Lindsey Hale, who lost his boat. Hale told the press that it sank. “It was an old boat,” he said.',
      ['Lindsey Hale'],
    ],
    [
      'a verb before a surname makes no second person',
      'Tim Hale met the crews. Hosting Hale was a joy. “The channel is too narrow,” Hale said.',
      ['Tim Hale'],
    ],
    [
      'the trade of the one of whom the sentence before tells',
      'Ana Ito did not know of the meeting. The real estate agent said she was glad of it.',
      ['Ana Ito'],
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
      'the accused beside a list of charges',
      'Police named three on Monday.\nKen Roe: Theft of a boat and of two oars, held in lieu of bond.',
    ],
    ['an adverb', 'Similarly, that said that the channel was too narrow for the boats.'],
    ['what somebody would say', 'As Ken Roe would say, the sea stays where it is.'],
    [
      'a statement of nobody',
      'Harbour Police met Tide Works. That said that the cranes were sold.',
    ],
  ])('nobody rather than somebody wrong: %s', (_, text) => {
    expect(names(text)).toEqual([]);
  });

  test.each([
    [
      'a place after a role is no second speaker',
      'Ana Ito, mayor of Leeds and Hull, said that the channel was too narrow.',
      ['Ana Ito'],
    ],
    [
      'officials of the second name are not it',
      'Ana Ito and Tide Works engineers said that the channel was too narrow.',
      ['Ana Ito'],
    ],
    [
      'the paper that tells what she said',
      '“The channel is too narrow,” Ana Ito told the council, according to the Harbour Post.',
      ['Ana Ito'],
    ],
    [
      'nor whom somebody does not support',
      'Tom Hale, who does not support Roe’s rival, Ana Ito, said that the channel was too narrow.',
      ['Tom Hale'],
    ],
    [
      'the sentence is whoever stands at its end, not who is in it',
      'Ken Roe told the crews that the wall would hold, Ana Ito said.',
      ['Ana Ito'],
    ],
  ])('%s', (_, text, expected) => {
    expect(names(text)).toEqual(expected);
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
