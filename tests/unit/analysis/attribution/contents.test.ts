import { describe, expect, test } from 'vitest';
import { linkSpans } from '@/lib/analysis/attribution/02-link';
import { addQuotations } from '@/lib/analysis/attribution/04-quotations';
import { textOf } from '@/lib/analysis/attribution/ground';
import { freeAttributions } from '@/lib/analysis/attribution/inner-attribution';
import { joinInterrupted } from '@/lib/analysis/attribution/interrupting';
import { mendContents } from '@/lib/analysis/attribution/mend-contents';
import { said } from '@/tests/support/said';
import { marks, tagged } from '@/tests/support/tagged-spans';

const lead = 'Harbour Minister Ana Ito opened the ferry yard on Monday.\n';

/** The contents alone, after the tagger's were mended. */
function mended(text: string, marked: readonly string[]): string[] {
  const [ground, spans] = tagged(text, marked);
  const all = joinInterrupted(ground, mendContents(ground, spans));
  return marks(ground, all).flatMap((mark) =>
    mark.startsWith('content: ') ? [mark.slice(9)] : [],
  );
}

describe('a content has the verb of its clause', () => {
  test.each([
    [
      'after an apposition',
      'Ito said the yard, built by the board in May, has brought a hundred jobs.',
      ['source: Ito', 'cue: said', 'content: the yard, built by the board in May'],
      ['the yard, built by the board in May, has brought a hundred jobs'],
    ],
    [
      'after an aside between dashes',
      'Ito said that the ferries -- those of the old line -- would leave in May.',
      ['source: Ito', 'cue: said', 'content: that the ferries'],
      ['that the ferries -- those of the old line -- would leave in May'],
    ],
    [
      'though it is a plain one',
      'Ito said floods and a broken pump led to the long wait.',
      ['source: Ito', 'cue: said', 'content: floods and a broken pump'],
      ['floods and a broken pump led to the long wait'],
    ],
    [
      'after the stop of an abbreviation',
      'Ito warned that a vote in the E.U. will close the yard.',
      ['source: Ito', 'cue: warned', 'content: that a vote in the E.U'],
      ['that a vote in the E.U. will close the yard'],
    ],
    [
      'right after it',
      'Ito said that the crews of the three old ferries have left the yard.',
      ['source: Ito', 'cue: said', 'content: that the crews of the three old ferries'],
      ['that the crews of the three old ferries have left the yard'],
    ],
  ])('%s', (_, text, marked, expected) => {
    expect(mended(text, marked)).toEqual(expected);
  });

  test.each([
    [
      'that has one already: the next is of the sentence around it',
      'That Ito said the yard will stay open, is a relief to the crews.',
      ['source: Ito', 'cue: said', 'content: the yard will stay open'],
    ],
    [
      'that a place, shortened, and a comma part from the rest',
      'Ito praised the yard as a “wonder” in Marlow, N.H., for its crews.',
      ['source: Ito', 'cue: praised', 'content: the yard as a “wonder” in Marlow, N.H'],
    ],
    [
      'where no verb follows',
      'Ito said the yard in May this year and left.',
      ['source: Ito', 'cue: said', 'content: the yard in May'],
    ],
    [
      'of a cue that takes no clause',
      'Ito called for more crews for the ferries, has no money for them and leaves.',
      ['source: Ito', 'cue: called for', 'content: more crews for the ferries'],
    ],
    [
      'whose sentence holds another content',
      'Ito said the yard, built in May, has crews, Roe said it has none.',
      ['source: Ito', 'cue: said', 'content: the yard, built in May', 'source: Roe'],
    ],
  ])('not one %s', (_, text, marked) => {
    const kept = marked.flatMap((mark) => (mark.startsWith('content: ') ? [mark.slice(9)] : []));
    expect(mended(text, marked)).toEqual(kept);
  });
});

describe('an attribution between commas', () => {
  test('interrupts what was said', () => {
    const text = 'The old quay, Ito said, would be closed to the ferries in May.';
    const marked = ['source: Ito', 'cue: said', 'content: would be closed to the ferries in May'];
    expect(mended(text, marked)).toEqual(['The old quay', 'would be closed to the ferries in May']);
  });

  test.each([
    [
      'an occasion',
      'In an interview, Ito said, the quay would be closed in May.',
      'the quay would be closed in May',
    ],
    ['a quote in marks', 'Back at the yard, Ito said, “The quay is shut.”', '“The quay is shut.”'],
  ])('but not %s', (_, text, content) => {
    expect(mended(text, ['source: Ito', 'cue: said', `content: ${content}`])).toEqual([content]);
  });
});

describe('a content ends with its sentence where a quote begins', () => {
  test('that somebody else says', () => {
    const text = 'The crews said they had doubts. “The yard stays open,” Ito said.';
    const marked = [
      'source: The crews',
      'cue: said',
      'content: they had doubts. “The yard stays open,”',
      'source: Ito',
      'cue: said',
    ];
    expect(mended(text, marked)).toEqual(['they had doubts.', '“The yard stays open,”']);
  });

  test('not within a quote', () => {
    const text = 'Ito said “The yard stays open. The crews will stay.”';
    const marked = [
      'source: Ito',
      'cue: said',
      'content: “The yard stays open. The crews will stay.”',
    ];
    expect(mended(text, marked)).toEqual(['“The yard stays open. The crews will stay.”']);
  });
});

/** Each attribution as "source: part | part". */
function linked(text: string, marked: readonly string[]): string[] {
  const [ground, spans] = tagged(text, marked);
  return linkSpans(ground, spans).map(({ content, source }) => {
    const parts = content.map((one) => textOf(ground, one)).join(' | ');
    return `${source ? textOf(ground, source) : '?'}: ${parts}`;
  });
}

describe('what stands before a cue is not its content', () => {
  test.each([
    [
      'where a clause with "that" follows',
      '“Sail on, old quay,” is a song. Ito stated that the ferries would sail.',
      [
        'content: “Sail on, old quay,”',
        'source: Ito',
        'cue: stated',
        'content: that the ferries would sail',
      ],
      ['?: “Sail on, old quay,”', 'Ito: that the ferries would sail'],
    ],
    [
      'where it ends another sentence',
      'The crews may leave the yard in May. Ito has said she would not close it.',
      [
        'content: The crews may leave the yard in May',
        'source: Ito',
        'cue: has said',
        'content: she would not close it',
      ],
      ['?: The crews may leave the yard in May', 'Ito: she would not close it'],
    ],
    [
      'where the source is a relative pronoun',
      'The yard has closed, says the board, who pledged to open it again.',
      ['content: The yard has closed', 'source: who', 'cue: pledged', 'content: to open it again'],
      ['?: The yard has closed', 'who: to open it again'],
    ],
  ])('%s', (_, text, marked, expected) => {
    expect(linked(text, marked)).toEqual(expected);
  });

  test('but a quote that goes on is one', () => {
    const text = '“We have the boats,” Ito said. “We have the crews.”';
    const marked = [
      'content: “We have the boats,”',
      'source: Ito',
      'cue: said',
      'content: “We have the crews.”',
    ];
    expect(linked(text, marked)).toEqual(['Ito: “We have the boats,” | “We have the crews.”']);
  });
});

describe('what is said besides has a cue of its own', () => {
  test('after a participle of saying', () => {
    const text = 'Ito mocked the plan of the board, saying it “is a ruin”.';
    const [ground, spans] = tagged(text, [
      'source: Ito',
      'cue: mocked',
      'content: the plan of the board, saying it “is a ruin”',
    ]);
    expect(marks(ground, freeAttributions(ground, spans)).slice(2)).toEqual([
      'content: the plan of the board',
      'cue: saying',
      'content: it “is a ruin”',
    ]);
  });

  test.each(['“The board left, saying it was late”', 'the yard has people saying it is a ruin'])(
    'not in %s',
    (words) => {
      const [ground, spans] = tagged(`Ito said ${words}.`, [`content: ${words}`]);
      expect(marks(ground, freeAttributions(ground, spans))).toEqual([`content: ${words}`]);
    },
  );
});

describe('a quote goes on after what was added', () => {
  test('and is not a part of that', () => {
    const text =
      '“You cannot run a yard without boats,” Ito said, adding that the crews would agree with her. “We have waited for the boats since May.”';
    expect(said(lead + text)).toEqual([
      'Ana Ito: You cannot run a yard without boats, | We have waited for the boats since May.',
      'Ana Ito: that the crews would agree with her',
    ]);
  });
});

describe('a quote ends with its marks where a dash follows', () => {
  test.each([
    ['“A total ruin” -- one that is left over', 'A total ruin'],
    ['“A total ruin” is what they want', '“A total ruin” is what they want'],
    ['“A ruin” -- or rather “two of them”', '“A ruin” -- or rather “two of them”'],
  ])('%s', (words, expected) => {
    const [ground, [content]] = tagged(`Roe, a pilot, said ${words}.`, [`content: ${words}`]);
    if (!content) throw new Error('expected a content');
    const drafts = addQuotations(ground, [
      { content: [content], cue: [], source: [], kind: 'mixed', confidence: 1, follows: null },
    ]);
    expect(drafts.flatMap((draft) => draft.content.map((run) => textOf(ground, run)))).toEqual([
      expected,
    ]);
  });
});

describe('titles and terms between marks are not said', () => {
  test.each([
    'Ken Roe published a column in The Daily Gull, entitled, “Why Selling Boats Is More Important Than Buying Bridges.”',
    'Ken Roe had hoped to sell his book, “Lost Captain: The Many Lives of a Harbour Master,” in May.',
    'It has earned the illness the nickname of “the old tinker’s lung.”',
  ])('%s', (text) => {
    expect(said(text)).toEqual([]);
  });

  test('what somebody shouts is', () => {
    const text = 'Harbour chief Ken Roe said: “THE BOATS WERE NOT THERE WHEN WE NEEDED THEM MOST.”';
    expect(said(text)).toEqual(['Ken Roe: THE BOATS WERE NOT THERE WHEN WE NEEDED THEM MOST.']);
  });
});
