// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { BriefContext } from '@/components/panel/brief-context';
import { ClaimList } from '@/components/panel/claims/ClaimList';
import { WordsContext } from '@/components/words-context';
import type { Brief, Claim } from '@/lib/analysis/brief';
import { EVENT_NAMES } from '@/tools/gallery/event-names';
import { GALLERY } from '@/tools/gallery/states';
import { tellArticle } from '@/tests/support/spoken-article';
import { wordsOf } from '@/tests/support/words';

const LINE = 'The mill in Dunmore will close, [[Ana Ito|she]] {{said}} <<on Friday in the hall>>.';

/** What the list says of one claim, its words and its label. */
function draw(claim: Partial<Claim>, article: Partial<Brief['article']> = {}): string {
  const ready = GALLERY['ready']?.state;
  if (ready?.kind !== 'ready') throw new Error('expected the gallery’s state "ready"');
  const told = tellArticle([LINE], { outlet: 'The Lantern', ...article });
  const text = 'The mill in Dunmore will close, she said';
  const span = { paragraph: 0, start: 0, end: text.length };
  const whole: Claim = { span, text, claimant: null, score: 1, kind: null, meant: [], ...claim };
  const brief: Brief = { ...ready.brief, ...told, claims: [whole] };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- all names of PanelEvents
  const events = Object.fromEntries(EVENT_NAMES.map((name) => [name, () => {}])) as never;
  const view = { state: { ...ready, brief }, events, query: '', matches: null } as const;
  const root = document.createElement('div');
  void act(() =>
    render(
      <WordsContext value={wordsOf('en')}>
        <BriefContext value={{ ...view, format: 'text', printing: false }}>
          <ClaimList count="normal" />
        </BriefContext>
      </WordsContext>,
      root,
    ),
  );
  return root.textContent ?? '';
}

describe('a claim', () => {
  it.each([
    ['its source’s', { claimant: 's0' } as const, {}, 'Ana Ito'],
    ['the outlet’s where nobody says it', {}, {}, 'The Lantern'],
    [
      'the author’s in an opinion piece',
      { claimant: 'author' } as const,
      { authors: ['Jo Roe'] },
      'Jo Roe',
    ],
  ])('is %s', (_, claim, article, name) => {
    expect(draw(claim, article)).toContain(name);
  });

  it('says in brackets whom its pronoun means', () => {
    const meant = [{ start: 32, end: 35, name: 'Ana Ito' }];
    expect(draw({ meant })).toContain('will close, she [Ana Ito] said');
    expect(draw({})).toContain('will close, she said');
  });

  it('of a live blog says when its post came', () => {
    const posts = [{ paragraph: 0, time: '2026-03-04T17:05:00Z', title: null }];
    expect(draw({}, { posts })).toMatch(/2026|Mar/);
    expect(draw({})).not.toMatch(/2026|Mar/);
  });

  it('of another language comes with a word that quality is claimed for English', () => {
    const note = wordsOf('en').say('claims_language');
    expect(draw({}, { language: 'de' })).toContain(note);
    expect(draw({})).not.toContain(note);
  });
});
