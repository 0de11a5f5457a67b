import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { walkPage, type Walk } from '@/lib/clutter/find/walk';

const bodyOf = (markup: string): HTMLElement =>
  new JSDOM(`<body>${markup}</body>`).window.document.body;

function walk(body: Element): Walk {
  const steps = walkPage(body);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

const said = (body: Element): readonly string[] =>
  walk(body).found.map((piece) => piece.said.trim());

test('texts and controls come in the order of the page, each with what it stands in', () => {
  const body = bodyOf(
    '<h2>The tide</h2><p>Sign up <a href="/nl">here</a>, <a href="/all">or <b>there</b></a>.</p><form><input type="email" placeholder="Your mail"><button>Join</button></form>',
  );
  expect(
    walk(body).found.map(({ kind, said: words, element, link, inHeading, inButton }) =>
      [kind, words.trim(), element.tagName, link, inHeading, inButton].join(' '),
    ),
  ).toEqual([
    'text The tide H2 0 true false',
    'text Sign up P 0 false false',
    'text here A 1 false false',
    'text or A 2 false false',
    'text there B 2 false false',
    'email Your mail INPUT 0 false false',
    'button  BUTTON 0 false false',
    'text Join BUTTON 0 false true',
  ]);
});

test('what lies in an element is a range of pieces, its own control among them', () => {
  const body = bodyOf('<p>One</p><div><i></i><button>Two</button></div><p>Three <b>four</b></p>');
  const { ranges, paragraphs } = walk(body);
  const rangeOf = (selector: string): unknown => ranges.get(body.querySelector(selector) ?? body);
  expect(rangeOf('div')).toEqual({ from: 1, to: 3 });
  expect(rangeOf('button')).toEqual({ from: 1, to: 3 });
  expect(rangeOf('i')).toEqual({ from: 1, to: 1 });
  expect(rangeOf('p:last-child')).toEqual({ from: 3, to: 5 });
  expect(ranges.get(body)).toEqual({ from: 0, to: 5 });
  expect(paragraphs.map(({ textContent }) => textContent)).toEqual(['One', 'Three four']);
});

test('scripts, styles, drawings and what has no letter are passed over', () => {
  const body = bodyOf(
    '<script>let a</script><style>b{}</style><svg><text>c</text></svg><noscript>d</noscript><select><option>e</option></select><p> · — </p><!-- f --><p>g</p>',
  );
  expect(said(body)).toEqual(['', 'g']);
});

test('an open shadow tree is read before what its host holds itself, however deep it lies', () => {
  const body = bodyOf('<section><div>outer</div></section><p>after</p>');
  const host = body.querySelector('div');
  const shadow = host?.attachShadow({ mode: 'open' });
  if (!host || !shadow) throw new Error('no host');
  shadow.innerHTML = 'first <span>second</span><i>third</i>';
  const inner = shadow.querySelector('span')?.attachShadow({ mode: 'open' });
  if (inner) inner.innerHTML = '<u>zeroth</u>';
  expect(said(body)).toEqual(['first', 'zeroth', 'second', 'third', 'outer', 'after']);
  expect(walk(body).ranges.get(host)).toEqual({ from: 0, to: 5 });
});

test('a form whose fields stand in place of its own relations does not lead astray', () => {
  const body = bodyOf(
    '<form><input name="nextSibling"><input name="parentNode"><input name="childNodes"><p>In it</p></form><p>After it</p>',
  );
  expect(said(body)).toContain('After it');
});
