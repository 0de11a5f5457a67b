import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { takeSnapshot } from '@/lib/page/snapshot';

function pageOf(body: string, head = ''): Document {
  return new JSDOM(
    `<!doctype html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`,
    { url: 'https://paper.test/news/harbour' },
  ).window.document;
}

function parse(html: string): Document {
  return new new JSDOM('').window.DOMParser().parseFromString(html, 'text/html');
}

const marked = (body: string) =>
  parse(takeSnapshot(pageOf(body), () => true).snapshot.html).querySelectorAll('[data-lede-view]')
    .length;

describe('takeSnapshot', () => {
  it('leaves the live page as it was, to the byte', () => {
    const page = pageOf('<p class=a>One<script>let x</script></p><div hidden>Two</div>');
    const before = page.documentElement.outerHTML;
    takeSnapshot(page, () => true);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it('numbers elements in document order, and the numbers lead back to the live elements', () => {
    const page = pageOf('<main><p id=one>One</p><p id=two>Two</p></main>');
    const { snapshot, numbered } = takeSnapshot(page, null);
    const copy = parse(snapshot.html);
    for (const id of ['one', 'two']) {
      const number = Number(copy.getElementById(id)?.getAttribute('data-lede'));
      expect(numbered[number]?.deref()).toBe(page.getElementById(id));
    }
    expect(snapshot.elements).toBe(3);
  });

  it('keeps metadata wherever it stands, and drops scripts, styles and what only shows without scripts', () => {
    const ld = '<script type="application/ld+json">{"@type":"NewsArticle"}</script>';
    const page = pageOf(
      `<p>Text</p>${ld}<script>bad()</script><style>p{}</style><noscript>Old</noscript>`,
      '<meta property="og:type" content="article"><style>a{}</style>',
    );
    const { html } = takeSnapshot(page, null).snapshot;
    expect(html).toContain('NewsArticle');
    expect(html).toContain('og:type');
    expect(html).not.toMatch(/bad\(\)|<style|Old/);
  });

  it('believes no number or mark that the page wrote itself', () => {
    const page = pageOf('<p data-lede="99" data-lede-hidden="" data-lede-view="">Text</p>');
    const copied = parse(takeSnapshot(page, null).snapshot.html).querySelector('p');
    expect(copied?.getAttribute('data-lede')).toBe('0');
    expect(copied?.hasAttribute('data-lede-hidden')).toBe(false);
    expect(copied?.hasAttribute('data-lede-view')).toBe(false);
  });

  it('leaves the page’s event handlers behind', () => {
    const page = pageOf(
      '<p onclick="bad()" ONLOAD="bad()">Text<svg onload="bad()"></svg></p>',
      '<link rel="canonical" href="/a" onload="bad()">',
    );
    const { html } = takeSnapshot(page, null).snapshot;
    expect(html).not.toContain('bad()');
    expect(html).toContain('canonical');
  });

  it('keeps no name that would stand for a property of the copy, and all others', () => {
    const page = pageOf(
      '<form name="body"><input name="parentNode"><input id="querySelector"><input name="comment" id="text"></form><div id="body">Text</div>',
    );
    const copy = parse(takeSnapshot(page, null).snapshot.html);
    const names = [...copy.querySelectorAll('[name], [id]')].map(
      (each) => each.getAttribute('name') ?? each.id,
    );
    expect(names).toEqual(['comment', 'body']);
  });

  it('makes links absolute, by the page’s own base, and leaves links within the page', () => {
    const page = pageOf('<a href="rules">Rules</a><a href="#top">Top</a>', '<base href="/help/">');
    const copy = parse(takeSnapshot(page, null).snapshot.html);
    const links = [...copy.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['https://paper.test/help/rules', '#top']);
    expect(copy.querySelector('base')).toBeNull();
  });

  it('marks the top of what is not displayed', () => {
    const page = pageOf('<div id=gone><p>Inner</p></div><p>Shown</p>');
    const copy = parse(takeSnapshot(page, (element) => element.id !== 'gone').snapshot.html);
    expect(copy.querySelectorAll('[data-lede-hidden]')).toHaveLength(1);
    expect(copy.getElementById('gone')?.hasAttribute('data-lede-hidden')).toBe(true);
  });

  it('reads open shadow roots as displayed, slotted children in their slot', () => {
    const page = pageOf('<x-card><b slot=title>Title</b><i>Unslotted</i></x-card>');
    const root = page.querySelector('x-card')?.attachShadow({ mode: 'open' });
    if (!root) throw new Error('no shadow root');
    const slot = page.createElement('slot');
    slot.name = 'title';
    root.append('Before ', slot);
    const copy = parse(takeSnapshot(page, null).snapshot.html);
    expect(copy.querySelector('x-card lede-shadow')?.textContent).toBe('Before Title');
  });

  it('marks of several whole articles the one in view, and none on a page of one', () => {
    const story = '<article><h1>T</h1><p>a</p><p>b</p><p>c</p></article>';
    expect(marked(story + story)).toBe(1);
    expect(marked(story)).toBe(0);
    expect(
      marked(`<article><h1>Live</h1>${story.replaceAll('h1', 'h2').repeat(5)}</article>`),
    ).toBe(0);
  });

  it('is not misled by a form whose fields are named like its own properties', () => {
    const page = pageOf(
      '<form><input name=childNodes><input name=localName><input name=shadowRoot><p>Inside</p></form><p>After</p>',
    );
    const { html } = takeSnapshot(page, null).snapshot;
    expect(html).toContain('Inside');
    expect(html).toContain('After');
  });

  it('bears nesting without end', () => {
    const page = pageOf('');
    let inner: Element = page.body;
    for (let depth = 0; depth < 700; depth += 1) {
      const next = page.createElement('div');
      inner.append(next);
      inner = next;
    }
    inner.append('deep down');
    expect(takeSnapshot(page, null).snapshot.html).toContain('deep down');
  });

  it('answers for a document without a body', () => {
    const xml = new new JSDOM('').window.DOMParser().parseFromString('<a><b/></a>', 'text/xml');
    expect(takeSnapshot(xml, null).snapshot.elements).toBe(0);
  });
});
