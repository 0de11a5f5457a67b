/** Who is named as the author of what a page shows. */
import { describe, expect, it } from 'vitest';
import { BODY, read } from './short-page';

const story = (line: string) => `<h1>Weir to be rebuilt after all</h1>${line}${BODY}`;

const readAuthors = (before: string, first = '') =>
  read(
    `<article><h1>Weir to be rebuilt after all</h1>${before}<div>${first}${BODY}</div></article>`,
  ).authors;

describe('authors', () => {
  it.each([
    ['a byline', '<p class="byline">By Ann Lee</p>', '', ['Ann Lee']],
    ['a line with the date', '<div>27 January 2026 • Ann Lee • 3 minutes</div>', '', ['Ann Lee']],
    ['a line of names over the text', '', '<p>Ann Lee/Bo Tran</p>', ['Ann Lee', 'Bo Tran']],
    ['a fact box', '<ul><li>Author Ann Lee</li></ul>', '', ['Ann Lee']],
    [
      'a line of a weblog',
      '<div class="entry-meta">Posted on 3 May 2024 by Ann Lee in Rivers | 3 comments</div>',
      '',
      ['Ann Lee'],
    ],
    ['the same in German', '<p class="meta">3. Mai 2024 von Ann Lee</p>', '', ['Ann Lee']],
    ['the same in French', '<p>Publié par Ann Lee le 3 mai 2024</p>', '', ['Ann Lee']],
    ['a pen name', '<p class="posted-on">Posted by riverrat on 3 May 2024</p>', '', ['riverrat']],
    [
      'a link to all that they wrote',
      '<a rel="author" href="/al">View all posts by Ann Lee</a>',
      '',
      ['Ann Lee'],
    ],
    [
      'a line of names under a byline of the house',
      '<p class="byline">By Ford Courier November 21, 2024</p>',
      '<p>Ann Lee and Bo Tran</p>',
      ['Ann Lee', 'Bo Tran'],
    ],
    ['a byline with a degree', '<p class="byline">By Ann Lee, PhD</p>', '', ['Ann Lee']],
  ])('%s', (_, before, first, authors) => {
    expect(readAuthors(before, first)).toEqual(authors);
  });

  it.each([
    ['a button', '<button>View Comments</button>', ''],
    ['a first line with small letters', '', '<p>A decision at last</p>'],
    ['a form', '<form><label>Author name</label></form>', ''],
    [
      'a field of the comment form',
      '<form class="comment-form"><p class="comment-form-author">Name *</p></form>',
      '',
    ],
    ['a desk', '<p class="entry-meta">Posted on 3 May 2024 by admin</p>', ''],
    ['a line of the story', '<p>It was built by Ann Lee in 1913 and has stood since.</p>', ''],
  ])('nobody in %s', (_, before, first) => {
    expect(readAuthors(before, first)).toEqual([]);
  });

  it.each([
    ['Ford Today - Ann Lee', 'Ford Today', ['Ann Lee']],
    ['Ann Lee Ford Today', 'Ford Today', ['Ann Lee']],
    ['Ann Lee', "Ann Lee's River Notes", ['Ann Lee']],
    ['Ann Lee', 'Dr. Ann Lee', ['Ann Lee']],
    ['Lower Ford', 'Lower Ford', []],
    ['Bo Ford Today', "Ann Lee's River Notes", ['Bo Ford Today']],
  ])('"%s" of %s', (author, house, authors) => {
    const head = `<meta name="author" content="${author}"><meta property="og:site_name" content="${house}">`;
    expect(read(`${head}<h1>Weir to be rebuilt after all</h1>${BODY}`).authors).toEqual(authors);
  });

  it('a line over the text that is named for it, though a menu stands between it and the headline', () => {
    const menu =
      '<ul>' + '<li><a href="/a">Another part of the valley</a></li>'.repeat(50) + '</ul>';
    const over = (line: string) =>
      readAuthors(
        `${menu}<p class="author">${line}</p><p>${'Long text of the weir. '.repeat(12)}</p>`,
      );
    expect(over('Ann Lee')).toEqual(['Ann Lee']);
    // One word there is a label.
    expect(over('Rivers')).toEqual([]);
  });

  it('a byline on a page that stands in a dialog as a whole; none of a dialog on the page', () => {
    const byline = '<p class="byline">By Ann Lee</p>';
    expect(read(`<div role="dialog">${story(byline)}</div>`).authors).toEqual(['Ann Lee']);
    expect(read(story(`<div role="dialog">${byline}</div>`)).authors).toEqual([]);
  });

  it('names whose letters the page escaped twice', () => {
    const ld = { headline: 'Weir to be rebuilt', author: { name: 'Jos&eacute; Rub&iacute;n' } };
    expect(read(`<h1>Weir to be rebuilt</h1>${BODY}`, { ld }).authors).toEqual(['José Rubín']);
  });

  it('nobody in an account that a whole house writes under', () => {
    const ld = {
      headline: 'Weir to be rebuilt after all',
      author: { name: 'Ford D', '@id': 'https://ford.example/author/admin/' },
    };
    expect(read(`<h1>Weir to be rebuilt after all</h1>${BODY}`, { ld }).authors).toEqual([]);
  });
});
