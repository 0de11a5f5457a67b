import { describe, expect, test } from 'vitest';
import { findCaptions } from '@/lib/analysis/claims/captions';
import { tellArticle } from '@/tests/support/spoken-article';

const LEDE = 'A rower from Marlow has crossed the sound alone.';
const OTHER = 'Home again: Ana Ito on the quay on Sunday.';

/** Which of the lines behind the lede are captions. */
function captionsOf(lines: readonly string[], language = 'en'): readonly string[] {
  const { article } = tellArticle([LEDE, ...lines], { language });
  return [...findCaptions(article)].map((at) => article.paragraphs[at]!.text);
}

describe('findCaptions', () => {
  test.each([
    'Proud: Ana Ito (left) with her medal and her coach.',
    'A dream come true: The rower says the last mile was the hardest.',
    '‘Unbelievable’: Harbour master Jon Roe saw her come in.',
    'Cold water: the sound is nine degrees in may.',
  ])('where lines have labels: %s', (line) => {
    expect(captionsOf([line, OTHER])).toEqual([line, OTHER]);
  });

  test.each(['Ms Ito is pictured here with her crew.', 'Pictured: the boat before the storm.'])(
    'one that says so: %s',
    (line) => {
      expect(captionsOf([line])).toEqual([line]);
    },
  );

  test.each([
    ['words of a speaker', 'Ms Ito said: the water was colder than she had feared.'],
    ['a quotation', 'The coach: “Nobody has done this before her.”'],
    ['a clause of its own', 'There is a catch: The boat has to go back.'],
    ['a newsletter’s label', 'Why it matters: The sound had beaten eleven rowers.'],
    ['a speaker in capitals', 'MODERATOR: The boat has to go back.'],
    ['a long paragraph', `Cold water: ${'The sound is cold in May. '.repeat(11).trim()}`],
    ['a picture that is news', 'The picture of the boat was sold for nine million pounds.'],
  ])('not %s', (_, line) => {
    expect(captionsOf([line, OTHER, 'Happy: Her coach Jon Roe.'])).not.toContain(line);
  });

  test('not a turn of phrase alone', () => {
    expect(captionsOf(['Another catch: The boat has to go back.'])).toEqual([]);
  });

  test('not the speakers of a conversation, whose labels come again', () => {
    const talk = ['Ito: The water was cold.', 'Roe: We saw that.', 'Ito: So did I.', 'Roe: Yes.'];
    expect(captionsOf(talk)).toEqual([]);
  });

  test('not in languages whose labels are not known', () => {
    expect(captionsOf(['Stolz: Ana Ito am Sonntag.', 'Müde: Jon Roe am Kai.'], 'de')).toEqual([]);
  });

  test('not the dateline of a lede', () => {
    const { article } = tellArticle(['Marlow: The council voted on Monday.', 'Sad: Jo.', OTHER]);
    expect(findCaptions(article)).not.toContain(0);
  });
});
