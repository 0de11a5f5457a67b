import { describe, expect, test } from 'vitest';
import { findAttributions } from '@/lib/analysis/attribution';
import { rankClaims } from '@/lib/analysis/claims';
import type { Article } from '@/lib/analysis/brief';
import { articleOfText } from '@/tools/article-of-text';
import { loadModels } from '@/tools/load-models';

const models = loadModels();

type Page = { readonly title?: string; readonly language?: string };

/** Lines between asterisks stand in bold type. */
function pageOf(lines: readonly string[], how: Page = {}): Article {
  const { article } = articleOfText(lines.map((line) => line.replaceAll('*', '')).join('\n'), how);
  const paragraphs = article.paragraphs.map((paragraph, at) =>
    lines[at]?.startsWith('*') ? { ...paragraph, stressed: true as const } : paragraph,
  );
  return { ...article, paragraphs };
}

function answers(lines: readonly string[], how: Page = {}): readonly string[] {
  const article = pageOf(lines, how);
  const { attributions, sources } = findAttributions(article, models);
  return attributions.map(({ content, speaker }) => {
    const name = sources.find(({ id }) => id === speaker)?.name ?? '?';
    const runs = content.map(({ paragraph, start, end }) =>
      article.paragraphs[paragraph]?.text.slice(start, end),
    );
    return `${name}: ${runs.join(' | ')}`;
  });
}

const INTRO = 'Ana Ito was harbour minister for four years. We met in a café below her flat.';
const ASKED = [
  INTRO,
  '*You left without another job. Were you afraid?*',
  'I was. I had not written a letter in years.',
  '*Ministers say you had agreed to the plan.*',
  'I agreed to a review.',
  'They know the difference, and I told them so.',
  '*What do you miss?*',
  'The crews, and being of use to them before breakfast.',
  '*Would you go back?*',
  'Not to that. Ask me in five years.',
];

describe('an interview without names before the turns', () => {
  test('gives its answers to the one it asks', () => {
    expect(answers(ASKED).filter((line) => line.startsWith('Ana Ito'))).toEqual([
      'Ana Ito: I was. I had not written a letter in years.',
      'Ana Ito: I agreed to a review. | They know the difference, and I told them so.',
      'Ana Ito: The crews, and being of use to them before breakfast.',
      'Ana Ito: Not to that. Ask me in five years.',
    ]);
  });

  test('so does one whose questions nothing sets off', () => {
    const plain = ASKED.filter((line) => !line.startsWith('*Ministers')).map((line) =>
      line.replaceAll('*', ''),
    );
    expect(answers(plain)).toContain('Ana Ito: Not to that. Ask me in five years.');
    expect(answers(plain).every((line) => line.startsWith('Ana Ito: '))).toBe(true);
  });

  test('one in German, whose answers stand in marks', () => {
    const lines = [
      'Die Autorin Anna Roth lebt in Marlau. Wir trafen sie am Hafen.',
      '*Wie kamen Sie zum Schreiben?*',
      '„Ich hatte einen langen Winter vor mir.“',
      '*Haben Sie je gezweifelt?*',
      '„Ich habe jeden Tag gezweifelt, bis heute.“',
      '*Was raten Sie jungen Leuten?*',
      '„Ich rate niemandem etwas.“',
    ];
    expect(answers(lines, { language: 'de' })).toEqual([
      'Anna Roth: Ich hatte einen langen Winter vor mir.',
      'Anna Roth: Ich habe jeden Tag gezweifelt, bis heute.',
      'Anna Roth: Ich rate niemandem etwas.',
    ]);
  });

  test('what is asked is no claim, question or not', () => {
    const article = pageOf(ASKED);
    const people = findAttributions(article, models);
    const claims = rankClaims(article, people, { models, count: 'normal' });
    expect(claims.length).toBeGreaterThan(2);
    expect(claims.map(({ text }) => text).join(' ')).not.toContain('Ministers say');
  });
});

describe('no interview', () => {
  test.each([
    [
      'an explainer, whose subheads ask',
      [
        'Ana Ito of the Harbour Institute studies bird flu.',
        '*What is bird flu?*',
        'Bird flu is a virus that spreads among gulls and geese.',
        '*Can you catch it?*',
        'People rarely catch it, and only from sick birds.',
        '*What should you do?*',
        'Whoever finds a dead bird should leave it where it is.',
      ],
    ],
    [
      'one with two to ask',
      [
        'Ana Ito and Ken Roe ran the yard. We met Ana Ito and Ken Roe at the quay.',
        ...ASKED.slice(1),
      ],
    ],
    ['two questions', [INTRO, ...ASKED.slice(1, 3), ...ASKED.slice(8)]],
  ])('%s', (_, lines) => {
    expect(answers(lines).filter((line) => line.startsWith('Ana Ito'))).toEqual([]);
  });

  test('a talk that a writer tells of', () => {
    const lines = [
      INTRO,
      '*Were you afraid?*',
      '“I was afraid every single day of that long winter,” Ito says, and pours the tea. She smiles.',
      '*What do you miss?*',
      '“I miss the crews and being of use to them each morning,” she says after a while, looking out.',
      '*Would you go back?*',
      '“I would not go back to that for all the money here,” she says. Then she gets up to leave.',
    ];
    expect(answers(lines).every((line) => !/pours|looking out|gets up/.test(line))).toBe(true);
  });
});
