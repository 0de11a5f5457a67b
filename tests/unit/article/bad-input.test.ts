/** Pages as they should not be: each gives a text or a stated reason, never an exception. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readArticle } from '@/lib/article/read-article';

const { window } = new JSDOM('');
const read = (body: string) =>
  readArticle(
    new window.DOMParser().parseFromString(
      `<html><head><title>Weir to be rebuilt</title></head><body>${body}</body></html>`,
      'text/html',
    ),
    'https://ford.example/2024/weir',
  ).article;

const SENTENCE =
  'The river council agreed on Tuesday to rebuild the old weir, a plan that had been waiting for nine years, and asked the province to carry half of the cost.';
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const TEXTS = DAYS.map((day) => SENTENCE.replace('Tuesday', day));
const H1 = '<h1>Weir to be rebuilt</h1>';

const RTL =
  'قال المجلس البلدي يوم الثلاثاء إنه سيعيد بناء السد القديم بعد تسع سنوات من الانتظار، وطلب من المحافظة أن تتحمل نصف التكلفة.';
const CJK =
  '市議会は火曜日、九年間待たれていた古い堰の再建に合意し、費用の半分を県に負担するよう求めた。工事は来年の春に始まる予定である。';

describe('a text out of', () => {
  it.each([
    ['unclosed tags', `<article>${H1}${TEXTS.map((text) => `<p><b><i>${text}`).join('')}`],
    [
      'tables as layout',
      `<table><tr><td><table><tr><td><a href="/">Home</a></td></tr></table></td><td>${H1}${TEXTS.map((text) => `<p>${text}</p>`).join('')}</td></tr></table>`,
    ],
    ['text between line breaks', `<div>${H1}${TEXTS.join('<br><br>\n')}</div>`],
    [
      'boxes within boxes',
      `${'<div>'.repeat(300)}${H1}${TEXTS.map((text) => `<p>${text}</p>`).join('')}`,
    ],
    [
      'a hundred paragraphs in spans',
      `<article>${H1}${TEXTS.map((text) => `<div><span>${text.split(' ').join('</span> <span>')}</span></div>`).join('')}</article>`,
    ],
  ])('%s is read paragraph by paragraph', (_, html) => {
    const texts = read(html).paragraphs.map(({ text }) => text);
    expect(texts.filter((text) => TEXTS.includes(text))).toEqual(TEXTS);
    expect(texts.join(' ')).not.toContain('Home');
  });

  it.each([
    ['from right to left', RTL],
    ['without spaces between words', CJK],
    ['read in the wrong encoding', SENTENCE.replace('council', 'conseil muniÃ§ipal \uFFFD\uFFFD')],
  ])('signs %s is read as it is', (_, text) => {
    const paragraphs = [1, 2, 3, 4, 5, 6].map((n) => `${text} ${n}.`);
    const html = `<article>${H1}${paragraphs.map((p) => `<p>${p}</p>`).join('')}</article>`;
    expect(read(html).paragraphs.map((p) => p.text)).toEqual(paragraphs);
  });
});

describe('a stated reason for', () => {
  it('a text too long to be read whole', () => {
    const { coverage, paragraphs } = read(
      `<article>${H1}<p>${`${SENTENCE} `.repeat(2100)}</p></article>`,
    );
    expect(coverage).toEqual({ kind: 'partial', reason: 'too-long' });
    expect(paragraphs.length).toBeGreaterThan(0);
  });

  it.each([
    ['nothing at all', ''],
    ['boxes without a word', '<div>'.repeat(500)],
    ['signs that are no words', '<p>   \u00a0\u200b  </p>'],
  ])('%s', (_, html) => {
    let reason: unknown = 'read';
    try {
      read(html);
    } catch (error) {
      reason = error;
    }
    expect(reason).toMatchObject({ code: 'no-article' });
  });
});

it('JSON-LD that is broken, endless or no object leaves the text readable', () => {
  const story = `<article>${H1}${TEXTS.map((text) => `<p>${text}</p>`).join('')}</article>`;
  for (const json of [
    '{"@type":"NewsArticle",',
    '[[[[[]]]]]',
    '"text"',
    '7',
    '{"author":{"name":{}}}',
  ]) {
    const html = `<script type="application/ld+json">${json}</script>${story}`;
    expect(read(html).paragraphs).toHaveLength(TEXTS.length);
  }
});
