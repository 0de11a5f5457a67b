import { describe, expect, test } from 'vitest';
import { findAttributions } from '@/lib/analysis/attribution';
import { articleOfText } from '@/tools/article-of-text';
import { loadModels } from '@/tools/load-models';
import { readPeople } from '@/tests/support/said';

/** Name, type and role of every source. */
const sources = (text: string) =>
  readPeople(text).sources.map(({ name, type, role }) => [name, type, role]);
const mentioned = (text: string) =>
  readPeople(text).mentioned.map(({ name, role }) => [name, role]);

describe('where a name begins', () => {
  test.each([
    [
      'after a position that the page shortens',
      'Browns DL Sheldon Roe said that the pitch was far too wet for the game.',
      [['Sheldon Roe', 'person', 'Browns DL']],
    ],
    [
      'after a place that stands elsewhere alone',
      'Marlow is far away. The former envoy to Marlow Kurt Roe said that the channel was too narrow.',
      [['Kurt Roe', 'person', null]],
    ],
    [
      'after a people',
      'The American Kevin King told reporters that the channel was too narrow.',
      [['Kevin King', 'person', null]],
    ],
    [
      'before a given name that is a title elsewhere',
      'The film-maker Sam Baron Hale told reporters that the channel was too narrow.',
      [['Sam Baron Hale', 'person', null]],
    ],
    [
      'after an office with hyphens',
      'Tern Editor-in-Chief Alessandra Hale said that the channel was too narrow.',
      [['Alessandra Hale', 'person', 'Tern Editor-in-Chief']],
    ],
    [
      'and where a day behind it does not',
      'Roe’s campaign on Tuesday said that the channel was too narrow for the ferries.',
      [['Roe’s campaign', 'organisation', null]],
    ],
    [
      'where the source that was read begins inside it',
      'Harbour captain Jordi Arrese said: “Charly played a great game for us.”',
      [['Jordi Arrese', 'person', 'Harbour captain']],
    ],
    [
      'after a title that one country has',
      'Taoiseach Maeve Hale said that the channel was too narrow for the new ferries.',
      [['Maeve Hale', 'person', 'Taoiseach']],
    ],
    [
      'after an office for a place',
      'Attorney for the Harbour District Joshua Hale said that the channel was too narrow.',
      [['Joshua Hale', 'person', 'Attorney for the Harbour District']],
    ],
    [
      'and a week behind it does not',
      'Harbour officials this week said that the channel was too narrow for the ferries.',
      [['Harbour officials', 'unnamed', null]],
    ],
    [
      'before an adverb',
      'Ken Roe and Tim Hale were charged. Ana Ito, who represents Hale, is ill. “We messed up, and I am sorry,” Hale allegedly told a guard.',
      [['Tim Hale', 'person', null]],
    ],
  ])('%s', (_, text, expected) => {
    expect(sources(text)).toEqual(expected);
  });

  test('a name of three words that nothing parts stays whole', () => {
    const text = 'Khawaja Mohammad Asif told reporters that the channel was too narrow.';
    expect(sources(text)).toEqual([['Khawaja Mohammad Asif', 'person', null]]);
  });
});

describe('what is nobody’s name', () => {
  test.each([
    [
      'an office of the one who holds it',
      'Vikram Misri, the foreign secretary, met the press. The Indian Foreign Secretary said that the channel was too narrow.',
      [['Vikram Misri', 'person', 'foreign secretary']],
    ],
    [
      'the office of an inspector',
      'The Harbour Office of the Inspector General said that the channel was too narrow.',
      [['Harbour Office of the Inspector General', 'organisation', null]],
    ],
    [
      'a magazine of two capitals',
      'The channel was too narrow for the ferries, according to Harbour Insider.',
      [['Harbour Insider', 'organisation', null]],
    ],
    [
      'what a document was got by',
      'The channel was too narrow, according to documents obtained under the Access to Harbours Act.',
      [['documents', 'document', null]],
    ],
  ])('%s', (_, text, expected) => {
    expect(sources(text)).toEqual(expected);
  });

  test.each([
    ['a street', 'The offices in Kent Street were sold in May.'],
    ['a day', 'The crews went home on Election Day.'],
    ['a people’s things', 'Two Indian Rafale jets flew over the harbour.'],
    ['a club', 'The crews of Man City went home in May.'],
    ['who speaks', '“I have told John I will be at the quay by then,” the pilot said.'],
  ])('nobody is mentioned: %s', (_, text) => {
    expect(mentioned(text).filter(([, role]) => role !== null)).toEqual([]);
    expect(mentioned(text).filter(([name]) => name !== 'John')).toEqual([]);
  });
});

describe('two of one surname', () => {
  test('the surname alone is the one named last', () => {
    const text = [
      'Prime Minister Shehbaz Sharif said that the channel was too narrow.',
      'General Ahmed Sharif said that the cranes were sold for scrap.',
      'In a second speech Shehbaz Sharif opened the port.',
      'Sharif told reporters that the quay would hold.',
    ].join('\n');
    const { attributions, sources: all } = readPeople(text);
    expect(all.find(({ id }) => id === attributions.at(-1)?.speaker)?.name).toBe('Shehbaz Sharif');
  });

  test('a place is not the house that is named after it', () => {
    const text =
      'The Bank of Marlow sold its cranes. Marlow has accused the crews of stealing two boats.';
    expect(sources(text)).toEqual([['Marlow', 'organisation', null]]);
  });
});

describe('roles end where they end', () => {
  test.each([
    [
      'at what is told of the sentence',
      'They may give way to Mr Roe, according to people who know the harbour.',
      [],
    ],
    [
      'at the next of a list',
      'They have a son called Ronnie, 4, and a daughter who sings. “I sing as well,” said Ronnie.',
      [['Ronnie', null]],
    ],
    [
      'at an "of" before the role',
      'Ana Ito is the partner of Marlow City midfielder Phil Roe. “I am glad of it,” said Roe.',
      [['Phil Roe', 'Marlow City midfielder']],
    ],
    [
      'but not at the "of" in a name',
      'Royal Bank of Marlow chief economist Tom Hale said that the channel was too narrow.',
      [['Tom Hale', 'Royal Bank of Marlow chief economist']],
    ],
    [
      'with the house whose role it is',
      'The channel is too narrow, said Chartered Pilots of Marlow’s chief economist, Tom Hale.',
      [['Tom Hale', 'Chartered Pilots of Marlow’s chief economist']],
    ],
    [
      'at what was done to somebody',
      'The storm that killed pilot Tom Hale was over by May. “I knew him well,” said Ana Ito.',
      [['Ana Ito', null]],
    ],
    [
      'at the mark of who has somebody, and at a bracket',
      'The port [harbour pilot Tom Hale said] is shut. “I knew it well,” said Hale.',
      [['Tom Hale', 'harbour pilot']],
    ],
    [
      'at what is done to somebody',
      'He was sent off for shoving quarterback Mason Hale. “I fell over,” said Hale.',
      [['Mason Hale', 'quarterback']],
    ],
  ])('%s', (_, text, expected) => {
    const { sources: all } = readPeople(text);
    const people = all.filter(({ type }) => type !== 'unnamed');
    expect(people.map(({ name, role }) => [name, role])).toEqual(expected);
  });

  test('a capital word that is a verb elsewhere belongs to it', () => {
    const text = 'Penn State quarterback Sean Hale said that the pitch was far too wet.';
    expect(sources(text)).toEqual([['Sean Hale', 'person', 'Penn State quarterback']]);
  });
});

describe('one name, though words stand between', () => {
  test.each([
    [
      'an agency with two fields',
      'The Food and Drug Administration said that the channel was too narrow.',
      [['Food and Drug Administration', 'organisation', null]],
    ],
    [
      'a pseudonym',
      'Maria, not her real name, told reporters that the channel was too narrow. “I am afraid of them,” she said.',
      [['Maria', 'person', null]],
    ],
  ])('%s', (_, text, expected) => {
    expect(sources(text)).toEqual(expected);
  });

  test('two people with "and" between are two', () => {
    const text = 'Ana Ito and Ken Roe said that the channel was too narrow.';
    expect(sources(text).map(([name]) => name)).toEqual(['Ana Ito', 'Ken Roe']);
  });

  test('a club with a given name is no person', () => {
    const text = 'Chelsea said that the pitch was far too wet for the game.';
    expect(sources(text)).toEqual([['Chelsea', 'organisation', null]]);
  });
});

describe('the standfirst', () => {
  const text = 'The pitch was wet on Monday.\n“It was a good day,” Hale said.';
  const { article } = articleOfText(text, { title: 'Hale glad of the rain' });
  const read = (standfirst: string | null) =>
    findAttributions({ ...article, standfirst }, loadModels());

  test('tells what somebody does, and is no quote', () => {
    const people = read('Rovers striker Tom Hale said he was glad of the rain in Marlow.');
    expect(people.sources.map(({ name, role }) => [name, role])).toEqual([
      ['Tom Hale', 'Rovers striker'],
    ]);
    expect(people.attributions.map(({ content }) => content[0]?.paragraph)).toEqual([1]);
  });

  test('one that the text begins with is read once', () => {
    expect(read('The pitch was wet on Monday.')).toEqual(read(null));
  });
});
