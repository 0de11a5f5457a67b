import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { judgeClutter } from '@/lib/clutter/judge';

const STORY = '<p>'.concat(
  'The harbour council voted on Tuesday to rebuild the old pier, a plan that had been in the drawer for years. '.repeat(
    2,
  ),
  '</p>',
);

function judge(html: string): Element[] {
  const { document } = new JSDOM(
    `<body><main><article><h1>Pier</h1>${STORY}${html}${STORY}</article></main></body>`,
  ).window;
  return judgeClutter(document, null).hide.map((block) => block.element);
}

test('a newsletter box in the text is clutter', () => {
  const [box, ...rest] = judge(
    '<div class="x"><h3>The morning tide</h3><p>Sign up for our newsletter and get the top stories in your inbox.</p><form><input type="email"><button>Subscribe</button></form></div>',
  );
  expect(rest).toEqual([]);
  expect(box?.className).toBe('x');
});

test('a sentence about newsletters is not', () => {
  expect(judge('<p>The council said it would sign up for the newsletter of the port.</p>')).toEqual(
    [],
  );
});
