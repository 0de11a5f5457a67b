/** What the house says between and after the paragraphs: offers, credits, who wrote it. */
import { describe, expect, it } from 'vitest';
import { AFTER_RELATED } from '@/lib/article/refine/rules/after-related';
import { CAPTIONS } from '@/lib/article/refine/rules/captions';
import { CLOSING_LINES } from '@/lib/article/refine/rules/closing-lines';
import { OFFERS } from '@/lib/article/refine/rules/offers';
import { apply, BODY } from './apply-rule';

const list = (lines: readonly string[]) =>
  `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`;

describe('offers', () => {
  const benefits = ['Unlimited digital access', 'The Courier ePaper', 'Daily puzzles by Bo Tran'];

  it('takes a list of what subscribers get out as a whole', () => {
    const { texts } = apply(OFFERS, BODY + list(benefits) + BODY);
    for (const line of benefits) expect(texts).not.toContain(line);
  });

  it('takes the same in German out', () => {
    const told = ['Jeden Monat ein Artikel', 'Redaktioneller Newsletter', 'Kommentarfunktion'];
    const { texts } = apply(OFFERS, BODY + list(told));
    for (const line of told) expect(texts).not.toContain(line);
  });

  it('leaves a list in which one line names such a thing', () => {
    const lines = ['Unlimited access to the river for anglers', 'A weir', 'A mill', 'A ferry'];
    expect(apply(OFFERS, BODY + list(lines)).texts).toEqual(expect.arrayContaining(lines));
  });

  it.each([
    'For the latest from the valley, sign up for our newsletter.',
    'Get it sent straight to your inbox every Monday.',
    'Follow live updates from the valley.',
    'Die Nachrichten aufs Handy? Hier geht es zur neuen App.',
    'Mehr dazu finden Sie jederzeit in unserem Liveblog:',
    'Inscrivez-vous gratuitement.',
  ])('takes out: %s', (line) => {
    expect(apply(OFFERS, `${BODY}<p>${line}</p>${BODY}`).texts).not.toContain(line);
  });

  it.each([
    'He wanted to sign up for the navy, and for its newsletter too.',
    'The letter was sent to her inbox by mistake.',
    '“Sign up for our newsletter,” the mayor said to everybody he met.',
    'Der Weg führt hier am Fluss entlang.',
    'She followed the live broadcast from the valley.',
  ])('leaves: %s', (line) => {
    expect(apply(OFFERS, `${BODY}<p>${line}</p>${BODY}`).texts).toContain(line);
  });
});

describe('captions without a box of their own', () => {
  it.each([
    '© Mere Tahi The weir on the morning after the flood.',
    'Bo Tran in front of the old weir on Monday © VS Ford',
    'The first picture of the weir from above. (ESA/Ford Observatory)',
  ])('takes out: %s', (line) => {
    expect(apply(CAPTIONS, `<p>${line}</p>${BODY}`).texts).not.toContain(line);
  });

  it.each([
    'Class 1 (IEC/EN 62053-21)',
    'Nobody owns the © sign, said the judge, who had to look it up twice.',
    'The weir is run by the province. (AP and the Courier asked for its figures)',
  ])('leaves: %s', (line) => {
    expect(apply(CAPTIONS, `<p>${line}</p>${BODY}`).texts).toContain(line);
  });
});

describe('lines about the author', () => {
  it.each([
    'Ann Lee lives by the river with two cats.',
    'Ann Lee’s book about weirs is out now.',
    'Reporter Ann Lee covers the valley for the Courier.',
    'Ann Lee ist bei uns für die Täler zuständig.',
  ])('takes out at the end: %s', (line) => {
    expect(apply(CLOSING_LINES, `${BODY}<p>${line}</p>`, ['Ann Lee']).texts).not.toContain(line);
  });

  it('leaves the same of somebody else, and above the end', () => {
    const line = 'Ann Lee lives by the river with two cats.';
    expect(apply(CLOSING_LINES, `${BODY}<p>${line}</p>`, ['Bo Tran']).texts).toContain(line);
    const above = apply(CLOSING_LINES, `<p>${line}</p>${BODY}${BODY}`, ['Ann Lee']);
    expect(above.texts).toContain(line);
  });

  it('leaves what the author thought or was told', () => {
    const line = 'Ann Lee thought of the weir and went home.';
    expect(apply(CLOSING_LINES, `${BODY}<p>${line}</p>`, ['Ann Lee']).texts).toContain(line);
  });

  it.each([
    'Lee and Tran reported from Ford; Gil contributed from the harbour.',
    'Follow all of the coverage of the flood at https://ford.example/flood',
  ])('takes out at the end: %s', (line) => {
    expect(apply(CLOSING_LINES, `${BODY}<p>${line}</p>`).texts).not.toContain(line);
  });

  it('leaves an address that a sentence tells of', () => {
    const line = 'Follow the money, she wrote on https://ford.example and left the town for good.';
    expect(apply(CLOSING_LINES, `${BODY}<p>${line}</p>`).texts).toContain(line);
  });
});

describe('under a wall', () => {
  const wall = '<p class="wall">Subscribe to continue reading.</p>';
  const told = 'You can read on one device at a time.';
  const answer = `<ul><li><p class="answer">${told}</p></li></ul>`;
  const text = BODY + BODY.replaceAll('old', 'new');

  it('what subscribers are told is taken out', () => {
    expect(apply(AFTER_RELATED, text + wall + answer).texts).not.toContain(told);
  });

  it('the article that goes on is left, and what stands over it', () => {
    const { texts } = apply(AFTER_RELATED, `${answer}${text}${wall}<p>The end.</p>`);
    expect(texts).toContain('The end.');
    expect(texts).toContain(told);
  });

  it('nothing goes where no text stands over the wall', () => {
    expect(apply(AFTER_RELATED, wall + answer).texts).toContain(told);
  });
});
