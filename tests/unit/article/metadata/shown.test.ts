import { describe, expect, it } from 'vitest';
import { readArticle } from '@/lib/article/read-article';
import { BODY, read, TEXT, window } from './short-page';

const page = (before: string) =>
  `<article><h1>Weir to be rebuilt after all</h1>${before}<p class="meta">By Ann Lee</p><div>${BODY}</div></article>`;

describe('title', () => {
  it.each([
    [
      'keeps a kicker in the heading apart',
      '<h1><span>Town council</span><span>Weir to be rebuilt after all</span></h1>',
      {},
      'Town council Weir to be rebuilt after all',
    ],
    [
      'leaves a raised initial in its word',
      '<h1><span>W</span>eir to be rebuilt after all</h1>',
      {},
      'Weir to be rebuilt after all',
    ],
    [
      'drops hyphens that only tell where to break',
      '<h1>Weir re\u00adbuilding to begin</h1>',
      {},
      'Weir rebuilding to begin',
    ],
    [
      'takes the headline for a crumb of the same story in the path above',
      '<ul><li><a href="/">Home</a></li><li><h1>Old weir: what to know</h1></li></ul><h2>Council to rebuild the old weir</h2>',
      { ld: { headline: 'Council to rebuild the old weir' }, og: 'Old weir: what to know' },
      'Council to rebuild the old weir',
    ],
    [
      'never takes a subhead',
      '<ul><li><a href="/">Home</a></li><li><h1>Old weir: what to know</h1></li></ul><h2>Council to rebuild the old weir</h2>',
      { og: 'Old weir: what to know' },
      'Old weir: what to know',
    ],
    [
      'takes the headline under its kicker, both in one heading, for the last of the path’s words in a line',
      '<div><a href="/">Home</a><a href="/t">Town</a><h1>Old weir: what to know</h1></div><h2><span>After nine years</span><div>Council to rebuild the weir</div></h2>',
      { og: 'After nine years: Council to rebuild the weir' },
      'Council to rebuild the weir',
    ],
    [
      'takes the headline that is told as it is shown for the fuller crumb above',
      '<header><div class="story-crumb"><a href="/">Sport</a><h1>Ford-Coach Lee: "We try"</h1></div><h2>Coach Lee: "We try"</h2></header>',
      { og: 'Coach Lee: &quot;We try&quot;', ld: { headline: 'Ford-Coach Lee: "We try"' } },
      'Coach Lee: "We try"',
    ],
    [
      'keeps the crumb with its kicker where networks are told it too',
      '<ul><li><a href="/">Home</a></li><li><h1>Town council: Weir to be rebuilt</h1></li></ul><h2>Weir to be rebuilt</h2>',
      { og: 'Town council: Weir to be rebuilt', ld: { headline: 'Weir to be rebuilt' } },
      'Town council: Weir to be rebuilt',
    ],
    [
      'keeps the heading beside a sentence with a link in it, which is no path',
      '<div>More on the <a href="/weir">weir</a><h1>Old weir: what to know</h1></div><h2>Council to rebuild the old weir</h2>',
      { ld: { headline: 'Council to rebuild the old weir' }, og: 'Old weir: what to know' },
      'Old weir: what to know',
    ],
    [
      'keeps the heading of the page where another is only told to search engines',
      '<h1>Council to rebuild the old weir</h1>',
      { og: 'Old weir: what to know' },
      'Council to rebuild the old weir',
    ],
    [
      'ends where the shown heading does, whatever stands around it in the title',
      '<div><h1>The Weir Blog</h1></div><h2>Storm hits the coast</h2>',
      { title: 'The Weir Blog | Storm hits the coast | Weather' },
      'Storm hits the coast',
    ],
    [
      'takes a heading with an odd quotation mark whole, where an attribute ended at it',
      '<h2>Senator calls the mayor "unfit"</h2>',
      { og: 'Senator calls the mayor', title: 'Senator calls the mayor "unfit"' },
      'Senator calls the mayor "unfit"',
    ],
    [
      'never takes the name of the site, though the title has it as a part',
      '<h2>Ford Example</h2>',
      { og: 'Weir to be rebuilt after all | Ford Example' },
      'Weir to be rebuilt after all',
    ],
    [
      'leaves the kicker in the heading out where the page tells its headline without',
      '<h1>Lower Valley : Council to rebuild the old weir</h1>',
      { og: 'Council to rebuild the old weir - Ford District Council' },
      'Council to rebuild the old weir',
    ],
    [
      'keeps it where the page tells it too',
      '<h1>Lower Valley: Council to rebuild the old weir</h1>',
      {
        og: 'Lower Valley – Council to rebuild the old weir',
        title: 'Council to rebuild the old weir | Ford Courier',
      },
      'Lower Valley: Council to rebuild the old weir',
    ],
    [
      'keeps the half of a word that is no kicker',
      '<h1>Ex-Mayor Lee: "Nothing left to lose"</h1>',
      { og: 'Mayor Lee: "Nothing left to lose"' },
      'Ex-Mayor Lee: "Nothing left to lose"',
    ],
    [
      'takes the headline for the section over it, both of which are parts of the title',
      '<h1>Announcements</h1><h1>Council to rebuild the old weir</h1>',
      { title: 'Ford online - Announcements - Council to rebuild the old weir' },
      'Council to rebuild the old weir',
    ],
    [
      'leaves out the outlet that is set into the heading itself, where the page tells its headline without',
      '<h1>Council to rebuild the old weir | RIVERS.TODAY</h1>',
      { og: 'Council to rebuild the old weir' },
      'Council to rebuild the old weir',
    ],
    [
      'keeps the second half of a headline that is told short',
      '<h1>Council to rebuild the old weir – but when?</h1>',
      { og: 'Old weir: council to rebuild' },
      'Council to rebuild the old weir – but when?',
    ],
    [
      'takes a heading of a word or two that the title has as a part',
      '<h1>On weirs</h1>',
      { title: 'On weirs – Lower Valley Rowing Club' },
      'On weirs',
    ],
    [
      'never takes a section for the headline that is told',
      '<h1>Sport</h1>',
      { og: 'Sportsmen ask for a new weir', title: 'Sportsmen ask for a new weir' },
      'Sportsmen ask for a new weir',
    ],
  ])('%s', (_, head, told, title) => {
    expect(read(`${head}<article>${BODY}</article>`, told).title).toBe(title);
  });

  it.each([
    ['https://fordcourier.example/a', 'Council to rebuild the old weir'],
    // Without the name in the address the first heading that the title has is the headline.
    ['https://post.example/a', 'Fordcourier Weekly'],
  ])('the masthead is known by the address %s', (url, title) => {
    const head = '<h1>Fordcourier Weekly</h1><h2>Council to rebuild the old weir</h2>';
    const told = { title: 'Fordcourier Weekly » Archive » Council to rebuild the old weir' };
    expect(read(`${head}<article>${BODY}</article>`, told, url).title).toBe(title);
  });
});

describe('standfirst', () => {
  const lead =
    'After nine years of waiting the council has found the money, but not yet a builder.';

  it.each([
    ['a subhead right under the headline', `<h2>${lead}</h2>`],
    ['a line named for it', `<div class="article__standfirst"><p>${lead}</p></div>`],
    ['a line in bold over the byline', `<p><b>${lead}</b></p>`],
  ])('is %s, whatever the page tells search engines', (_, html) => {
    expect(
      read(page(html), { description: 'All about the weir, its history and its friends.' })
        .standfirst,
    ).toBe(lead);
  });

  it.each([
    [
      'an offer',
      '<div class="paywall__lead"><p>Read on for 0.99 a week, cancel whenever you like.</p></div>',
    ],
    [
      'a date line',
      '<p class="lead-line">Published on 3 March 2024, 10:15 | 4 minutes to read</p>',
    ],
    ['the headline with its kicker', '<h2>Town: Weir to be rebuilt after all</h2>'],
  ])('is not %s', (_, html) => {
    const description = 'All about the weir, its history and its friends.';
    expect(read(page(html), { description }).standfirst).toBe(description);
  });
});

const readDate = (before: string, after = '') =>
  read(`${before}<div>${BODY}</div>${after}`).published;

describe('date', () => {
  it.each([
    ['over the text of a page without a headline', '<p>Apr 7, 2024</p>', ''],
    [
      'where a paragraph begins',
      '<h1>Weir to be rebuilt</h1><p>7.4.2024 - The council met.</p>',
      '',
    ],
    ['in a box named for it', '', '<div class="publishing-date">07.04.2024</div>'],
    [
      'in a line of names and dates',
      '<h1>Weir to be rebuilt</h1><p>Par Léa Petit, Luc Martin et la rédaction de Bois-le-Fleuve — Publié le 7 avril 2024 à 08h15, mis à jour le 13 mai 2024</p>',
      '',
    ],
    ['without a space', '<h1>Weir to be rebuilt</h1><p>7.April 2024 um 09:43</p>', ''],
    ['in Russian', '<h1>Weir to be rebuilt</h1><p>7 апреля 2024, 13:43</p>', ''],
  ])('%s', (_, before, after) => {
    expect(readDate(before, after)?.slice(0, 10)).toBe('2024-04-07');
  });

  it.each([
    ['of a comment', '', '<div class="comments"><p class="date">07.04.2024</p></div>'],
    ['of another story', '', '<div class="teaser"><p class="date">07.04.2024</p></div>'],
    ['in a birthday', '<h1>Weir to be rebuilt</h1><p>Born: 7 April 1975</p>', ''],
    ['with its hour glued on', '<h1>Weir to be rebuilt</h1><p>annlee07.04.1912:44</p>', ''],
    ['within a paragraph', `<p>${TEXT} It met on 7.4.2024 and again later.</p>`, ''],
  ])('none %s', (_, before, after) => {
    expect(readDate(before, after)).toBeNull();
  });

  it('of the address where marked-up times are those of other stories', () => {
    const times = '<time datetime="2009-01-02T10:00:00Z">old</time>';
    const { published } = read(`${BODY}${times}`, {}, 'https://ford.example/2024/04/07/weir');
    expect(published).toBe('2024-04-07');
  });
});

it('the date in a fact box, not that of a picture', () => {
  const html = `<h1>Weir to be rebuilt</h1><figure><figcaption>The weir on 24 April 2023</figcaption></figure>${BODY}<ul><li>Date 28.04.2023</li></ul>`;
  expect(read(html).published).toBe('2023-04-28');
});

const changed = (datePublished: string, dateModified: string) => {
  const node = JSON.stringify({ '@type': 'NewsArticle', datePublished, dateModified });
  const html = `<html><head><script type="application/ld+json">${node}</script></head><body><article>${BODY}</article></body></html>`;
  const document = new window.DOMParser().parseFromString(html, 'text/html');
  return readArticle(document, 'https://ford.example/weir').article.modified;
};

describe('date of the last change', () => {
  it('is told where the text was changed after it came out', () => {
    expect(changed('2024-05-12T08:00Z', '2024-05-12T09:30Z')).toBe('2024-05-12T09:30:00Z');
  });

  it.each(['2024-05-12T08:00Z', '2024-05-09T17:00Z'])('is not that of writing: %s', (date) => {
    expect(changed('2024-05-12T08:00Z', date)).toBeNull();
  });
});
