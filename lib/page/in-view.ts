/** Which of several whole articles on one page the reader is at. */

/** The line of the window that is read, as a share of its height. */
const READING_LINE = 0.4;
/** Paragraphs of a whole article; a teaser in an `article` element has one. */
const LEAST_PARAGRAPHS = 3;
/** More are the posts of a stream or live blog. */
const MOST_ARTICLES = 40;

/**
 * The article in view where the page holds several, each with a headline of its own: pages that load the next
 * story under the last. Null on ordinary pages, live blogs and lists of teasers.
 */
export function findInView(document: Document): Element | null {
  const { defaultView } = document;
  const articles = [...document.getElementsByTagName('article')].slice(0, MOST_ARTICLES);
  const whole = articles.filter(isWhole);
  if (defaultView === null || whole.length < 2) return null;
  const line = defaultView.innerHeight * READING_LINE;
  const boxes = whole.map((article) => ({ article, box: article.getBoundingClientRect() }));
  const under = boxes.find(({ box }) => box.top <= line && box.bottom > line);
  // Between two articles the next is the one that is coming; under the last one, the last.
  const next = under ?? boxes.find(({ box }) => box.height > 0 && box.top > line) ?? boxes.at(-1);
  return next?.article ?? null;
}

function isWhole(article: Element): boolean {
  return (
    article.getElementsByTagName('h1').length > 0 &&
    article.getElementsByTagName('p').length >= LEAST_PARAGRAPHS &&
    article.parentElement?.closest('article') === null
  );
}
