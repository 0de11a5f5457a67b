import { describe, expect, test } from 'vitest';
import { readPeople } from '@/tests/support/said';

const names = (text: string): readonly string[] => readPeople(text).sources.map(({ name }) => name);

describe('called again by what they are', () => {
  test.each([
    ['a trade', 'Ryan Giggs won the cup.\n“It was a long road,” the winger said.', ['Ryan Giggs']],
    [
      'a people and a trade',
      'Jeremy Hale came to the harbour.\n“I am glad to be here,” the British actor said.',
      ['Jeremy Hale'],
    ],
    [
      'a people',
      'Andy Roe lost the final.\n“It was just too hot,” said the American.',
      ['Andy Roe'],
    ],
    [
      'an age that the page has given',
      'Ana Ito, 54, and Eva Roe, 31, met in Marlow.\n“It was a long road,” the 54-year-old said.',
      ['Ana Ito'],
    ],
    [
      'an office, of whom the sentence before tells',
      'Tony Hale opened the port of Marlow.\nThe prime minister told reporters that the channel was too narrow.',
      ['Tony Hale'],
    ],
    [
      'a founder, of a co-founder',
      'Wavewatch co-founder Julian Roe left Marlow.\nAna Ito stayed.\nThe founder told reporters that the channel was too narrow.',
      ['Julian Roe'],
    ],
    [
      'the pair',
      'Ana Ito and Ken Roe came to the harbour.\nThe pair said that the channel was too narrow.',
      ['Ana Ito', 'Ken Roe'],
    ],
    [
      'the actor of a title between marks',
      'Jeremy Hale came to the harbour.\n“I am glad to be here,” said the “Long Night” actor.',
      ['Jeremy Hale'],
    ],
    [
      'the one who is speaking, of several',
      'Jeremy Hale met Ally Roe and Len Ito.\n“I am glad to be here,” Hale said. “It is a good place.”\n“We have waited for it all year,” said the actor.',
      ['Jeremy Hale'],
    ],
    [
      'an office without its holder, who is named below',
      'A harbour chief said that the channel was too narrow.\nThe harbour chief, Ed Hale, spoke in Marlow.',
      ['Ed Hale'],
    ],
  ])('%s', (_, text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('somebody else', () => {
  test.each([
    [
      'an officer',
      'Ryan Giggs left the yard.\nThe officer told reporters that nobody was hurt.',
      ['officer'],
    ],
    [
      'a paper that is called so',
      'Tom Hale left the yard.\nThe Economist said that the channel was too narrow for the boats.',
      ['The Economist'],
    ],
    [
      'a man of some age',
      'Owen Roe is a doctor in Leeds.\n“I am well again,” the 43-year-old man said.',
      ['the 43-year-old man'],
    ],
    [
      'one of two who may be meant',
      'Andy Roe met Tom Hale at the quay.\n“It was just too hot,” said the winger.',
      ['the winger'],
    ],
    [
      'another of the same trade',
      'Zohaib Roe, a doctor at the port, left.\nA local doctor told reporters that nobody was hurt.',
      ['A local doctor'],
    ],
    [
      'the spokesman of the minister',
      'Lin Roe, a spokesman for the harbour minister, left.\nThe minister told reporters that nobody was hurt.',
      ['The minister'],
    ],
    [
      'another minister',
      'Defence Minister Ana Ito left.\nThe prime minister of Marlow told reporters that nobody was hurt.',
      ['The prime minister of Marlow'],
    ],
    [
      'one of several',
      'According to one of the survivors, “Gary took the chain off and carried it upstairs.”',
      ['One of the survivors'],
    ],
    [
      'who has no name before "who"',
      'Late on Monday came counter-protesters who vowed to keep the boats “off our streets” for good.',
      ['counter-protesters'],
    ],
  ])('%s', (_, text, expected) => {
    expect(names(text).map((name) => name.toLowerCase().replace(/^the /, ''))).toEqual(
      expected.map((name) => name.toLowerCase().replace(/^the /, '')),
    );
  });
});
