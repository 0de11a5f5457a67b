import { describe, expect, test } from 'vitest';
import { findAttributions } from '@/lib/analysis/attribution';
import type { Article } from '@/lib/analysis/brief';
import { readPeople, said } from '@/tests/support/said';
import { articleOfText } from '@/tools/article-of-text';
import { loadModels } from '@/tools/load-models';

const models = loadModels();

const narrow = 'that the channel was too narrow';
const names = (text: string, title = ''): readonly string[] =>
  readPeople(text, { title }).sources.map(({ name }) => name);

describe('"the company", "the paper" and "it"', () => {
  test.each([
    [
      'no place where the company has something',
      `The Tide Corporation sold its docks in Marlow and Malaysia. The company said ${narrow}.`,
      ['Tide Corporation'],
    ],
    [
      'no house that only somebody quoted names',
      `The Tide Corporation sold its docks. “Bring back Harbour Bank now,” Ana Ito said. The firm said ${narrow}.`,
      ['Ana Ito', 'Tide Corporation'],
    ],
    [
      'a company’s management is the company',
      `The Tide Corporation sold its docks. Company management said ${narrow}.`,
      ['Tide Corporation'],
    ],
    [
      'a company’s officials may be anybody there',
      `The Tide Corporation sold its docks. Company officials said ${narrow}.`,
      ['Company officials'],
    ],
    [
      'an association of somebody is one of its own',
      `The Tide Corporation sold the docks. The dockers’ union called the plan “a panic measure”.`,
      ['The dockers’ union'],
    ],
    [
      'a company under its short name and its full one',
      `Tide will close two docks. Tide Motors said ${narrow}. Tide said that the cranes were sold in May.`,
      ['Tide Motors'],
    ],
    [
      'the news agency is the one called so',
      `A fire broke out, the Harbour News Agency said. It burned all night in the Tide Autonomous Region, the news agency said on Monday.`,
      ['Harbour News Agency'],
    ],
    [
      'the council is no other house that spoke',
      `The Tide Action Group said ${narrow}. Work could start in the autumn, the council said on Monday.`,
      ['Tide Action Group', 'the council'],
    ],
    [
      'the court is the one called so',
      `The Harbour Court met. Tide Motors said ${narrow}. The court ruled that the cranes may be sold.`,
      ['Tide Motors', 'Harbour Court'],
    ],
    [
      'it: with whom the sentence before begins',
      `The Tide Corporation said ${narrow}. Osaka Cranes, which reports on Friday, fell 4%. It warned in May that orders were slow.`,
      ['Tide Corporation', 'Osaka Cranes'],
    ],
    [
      'it: the study that told before',
      `The study estimates that a fifth of the quays have sunk. If that goes on, it says, all will have sunk by June.`,
      ['study'],
    ],
    [
      'the paper is what was written',
      `Ana Ito of the Harbour Institute led the study. The paper itself warns that the channel is missing from it.`,
      ['paper'],
    ],
    [
      'the paper is the newspaper named before',
      `The Harbour Courier has seen the letter. The paper said ${narrow}.`,
      ['Harbour Courier'],
    ],
  ])('%s', (_, text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('capitals that only a beginning has', () => {
  test('"Shares" is no company where the article has shares', () => {
    const text = `Shares in Tide Motors fell on Monday. It suspended its plan to buy back shares. The company said ${narrow}.`;
    expect(names(text)).toEqual(['Tide Motors']);
  });

  test('"Councils" is nobody where the article has a council', () => {
    const text = `Councils cut what they can. In Marlow, the council said ${narrow}.`;
    expect(names(text)).toEqual(['the council']);
  });

  test('a surname stays one though it is a word as well', () => {
    const text = `Gordon Cook opened the yard with a cook. Cook said ${narrow}.`;
    expect(names(text)).toEqual(['Gordon Cook']);
  });
});

describe('who somebody is', () => {
  test.each([
    ['honours are no part of a name', `Harriet Voss KC said ${narrow}.`, [['Harriet Voss', null]]],
    ['ranks of the police', `Det Insp Lorna Haig said ${narrow}.`, [['Lorna Haig', 'Det Insp']]],
    [
      'whose somebody is',
      `Outside court, Ray Cobb’s widow, Jean Cobb, said ${narrow}.`,
      [['Jean Cobb', 'Ray Cobb’s widow']],
    ],
    [
      'whose somebody is, of one in s',
      `Ms Bowles’ father, Shaun Bowles, said ${narrow}.`,
      [['Shaun Bowles', 'Ms Bowles’ father']],
    ],
    [
      'a surname that is a title, before Jr.',
      `Pastor Martin Luther King Jr. said ${narrow}.`,
      [['Martin Luther King Jr.', 'Pastor']],
    ],
    [
      'what stands beside it is no role of it',
      `The Tide Corporation, along with a harbour and a pilot, said ${narrow}.`,
      [['Tide Corporation', null]],
    ],
    [
      'what somebody did is no role',
      `Gordon Pask, 63, learned the trade from his uncle. Pask said ${narrow}.`,
      [['Gordon Pask', null]],
    ],
    [
      'the next of several in a list is no role of the first',
      `Ken Roe, Senator Dino Mela and Senator Ben Bruce have sued the port. Roe said ${narrow}.`,
      [['Ken Roe', null]],
    ],
    [
      'a trade that few have',
      `Tom Reyes, a geochemist at the Shelf Institute, said ${narrow}.`,
      [['Tom Reyes', 'geochemist at the Shelf Institute']],
    ],
  ])('%s', (_, text, expected) => {
    const found = readPeople(text).sources.map(({ name, role }) => [name, role]);
    expect(found).toEqual(expected);
  });

  test('he: the one set off behind what he is', () => {
    const text =
      'Ana Ito lost the vote. “We tried everything we could,” Ito said.\nHer opposite number, Graham Teale, was furious. “The vote was never fair to us,” he said.';
    expect(names(text)).toEqual(['Graham Teale', 'Ana Ito']);
  });

  test('she: behind where she said it', () => {
    const text =
      'Ana Ito built the yard. In an interview with The Harbour Review she recalled that the channel was too narrow.';
    expect(names(text)).toEqual(['Ana Ito']);
  });

  test('the operator of one post of a live blog is none of another', () => {
    const lines = [
      'The Tide Corporation said that 38,000 homes had no light on Monday.',
      'No trains run in Marlow. “Do not travel today, please,” the operator said.',
    ];
    const { article } = articleOfText(lines.join('\n'));
    const posts = lines.map((_, paragraph) => ({ paragraph, time: null, title: null }));
    const namesOf = (more: Partial<Article>): readonly string[] =>
      findAttributions({ ...article, ...more }, models).sources.map(({ name }) => name);
    expect(namesOf({})).toEqual(['Tide Corporation']);
    expect(namesOf({ genre: 'live', posts })).toEqual(['Tide Corporation', 'the operator']);
  });
});

describe('a quote that a colon introduces', () => {
  test.each([
    [
      'is the subject’s, without a verb of saying',
      'The captain, Luca Brandt, was less kind: “Sour grapes, and they know it too.”',
      ['Luca Brandt: Sour grapes, and they know it too.'],
    ],
    [
      'is no part of the quote of the sentence before',
      '“It will run eleven feet from my door,” said Aisha Lowe, a nurse. Her neighbour Tony Hale was more relaxed: “I drove a bus down there for thirty years.”',
      [
        'Aisha Lowe: It will run eleven feet from my door,',
        'Tony Hale: I drove a bus down there for thirty years.',
      ],
    ],
    [
      'is nobody’s where it stands on a thing',
      'Luca Brandt walked past the old sign: “No boats beyond this point at night.”',
      ['?: No boats beyond this point at night.'],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('capitals that every word has', () => {
  const text = `Ana Ito met Ken Roe at the quay. Ito said ${narrow}.`;

  test.each([
    [
      'a title that names somebody among others',
      'Ana Ito On Boats Being Sold Too Early',
      ['Ana Ito'],
    ],
    ['a title with a verb before the name', 'Hosting Ito Was Never Easy For Anybody', ['Ana Ito']],
    ['a title as any other', 'Ana Ito on boats that are sold', ['Ana Ito']],
  ])('%s', (_, title, expected) => {
    expect(names(text, title)).toEqual(expected);
  });

  test('a shouted line names nobody whom the text does not know', () => {
    const shouted = `${text}\nWILL THEY BASH THE BOATS?\nKen Roe left.`;
    expect(readPeople(shouted).mentioned.map(({ name }) => name)).toEqual(['Ken Roe']);
  });
});

test('capitals that only somebody quoted writes are nobody', () => {
  const text =
    'Donald Roe signed the order. “We end Harbour Fishing NOW, all of you good people,” he wrote.';
  expect(names(text)).toEqual(['Donald Roe']);
});

test('a title behind what it is the title of is not said', () => {
  const text = '“I wanted to see the towers fall,” Ana Ito wrote in her memoir, “Level Ground.”';
  expect(said(text)).toEqual(['Ana Ito: I wanted to see the towers fall,']);
});

describe('a given name before the full one', () => {
  test.each([
    [
      'is the same person',
      `Her mother Sharon called the police. Sharon Roe said ${narrow}. “It leaks badly now,” Roe said.`,
      ['Sharon Roe'],
    ],
    [
      'is nobody’s where the word is a place’s as well',
      `Charlotte is far away. Charlotte Roe said ${narrow}.`,
      ['Charlotte Roe'],
    ],
    [
      'is two where the full names differ',
      `Ken Ito said ${narrow}. Ken Roe said that the boats were late.`,
      ['Ken Ito', 'Ken Roe'],
    ],
  ])('%s', (_, text, expected) => {
    expect(names(text).toSorted()).toEqual(expected);
  });
});

describe('"he" is who spoke, not a courtesy title in the middle of a sentence', () => {
  const quote = '“There is no question that the yard is open,” said Peter Moss';

  test('behind "Mr."', () => {
    const text = `Mr. Roe opened a yard on Monday.\n${quote}, who has known Mr. Roe for two decades. “It is a very unusual yard,” he said.`;
    expect(names(text)).toEqual(['Peter Moss']);
  });

  test('a title that begins a sentence is its subject', () => {
    const text = `${quote}.\nMr. Roe laughed at that. He said ${narrow}.`;
    expect(names(text)).toEqual(['Peter Moss', 'Roe']);
  });
});

describe('"who" behind a comma', () => {
  test.each([
    [
      'a group',
      '“It is small,” said the officials, who added that they swap a mile of line a year.',
    ],
    [
      'whoever the words before the comma are told of',
      '“It is small,” said Ken Roe, the port’s chief pilot, who added that they swap a mile of line a year.',
    ],
  ])('is %s', (_, text) => {
    expect(names(text)).toHaveLength(1);
  });
});

test('an article that the tagger parted from its noun is the house', () => {
  const text = `The Harbour Alliance sold its docks. The alliance said the ferries would show that the law was “impossible to read”.`;
  expect(names(text)).toEqual(['Harbour Alliance']);
});

test('members and offices are nobody’s names', () => {
  expect(names(`Several Labour MPs said ${narrow}.`)).toEqual(['Several Labour MPs']);
  expect(names(`The Royal College of GPs said ${narrow}.`)).toEqual(['Royal College of GPs']);
  expect(names(`The Minister of Natural Resources, Ken Roe, said ${narrow}.`)).toEqual(['Ken Roe']);
});
