/** Which of the page's long paragraphs are the article's text, and where it stands. */

/** Half-open range of piece numbers. */
export type PieceRange = { readonly from: number; readonly to: number };

export type Story = {
  /** Long paragraphs, in document order. */
  readonly paragraphs: readonly Element[];
  /** The pieces of each long paragraph. */
  readonly paragraphRanges: readonly PieceRange[];
  /** The element whose own paragraphs hold most text; null where the page has no long paragraph. */
  readonly body: Element | null;
  /** Those paragraphs that stand among others: the text that is told. */
  readonly told: ReadonlySet<Element>;
  /** From the first to the last long paragraph of `body`. */
  readonly story: PieceRange;
};

/** Letters and digits: a shorter paragraph is as often a caption or a line of an advertisement. */
const LONG = 80;
/** Long paragraphs of one parent that make a text; a promo seldom has as many. */
const AMONG = 3;
/** Boxes around a single paragraph that are looked through. */
export const FRAMES = 3;

type Pieces = {
  readonly pieces: readonly { readonly weight: number }[];
  readonly ranges: ReadonlyMap<Element, PieceRange>;
};

/** `all`: every paragraph of the page, in document order. */
export function findStory(all: readonly Element[], { pieces, ranges }: Pieces): Story {
  const paragraphs: Element[] = [];
  const bodies = new Map<Element, number>();
  const rangeOf = (element: Element | undefined): PieceRange =>
    (element && ranges.get(element)) ?? { from: 0, to: 0 };
  for (const paragraph of all) {
    const { from, to } = rangeOf(paragraph);
    let weight = 0;
    for (let at = from; at < to; at++) weight += pieces[at]?.weight ?? 0;
    if (weight < LONG) continue;
    paragraphs.push(paragraph);
    const parent = paragraph.parentElement;
    if (parent) bodies.set(parent, (bodies.get(parent) ?? 0) + weight);
  }
  const body = heaviest(bodies);
  const own = paragraphs.filter((paragraph) => paragraph.parentElement === body);
  return {
    paragraphs,
    paragraphRanges: paragraphs.map(rangeOf),
    body,
    told: amongOthers(paragraphs),
    story: { from: rangeOf(own.at(0)).from, to: rangeOf(own.at(-1)).to },
  };
}

/** Some papers frame each paragraph of the story in boxes of its own: such are counted with their like. */
function amongOthers(paragraphs: readonly Element[]): ReadonlySet<Element> {
  const counts = new Map<Element | null, number[]>();
  const places = paragraphs.map((paragraph) => ({ paragraph, ...frameOf(paragraph) }));
  for (const { parent, depth } of places) {
    const known = counts.get(parent) ?? [];
    known[depth] = (known[depth] ?? 0) + 1;
    counts.set(parent, known);
  }
  const told = places.filter(({ parent, depth }) => (counts.get(parent)?.[depth] ?? 0) >= AMONG);
  return new Set(told.map(({ paragraph }) => paragraph));
}

/** How many boxes hold nothing but this paragraph, and what holds the outermost of them. */
function frameOf(paragraph: Element): { readonly parent: Element | null; readonly depth: number } {
  let parent = paragraph.parentElement;
  let depth = 0;
  while (parent?.childElementCount === 1 && depth < FRAMES) {
    parent = parent.parentElement;
    depth += 1;
  }
  return { parent, depth };
}

function heaviest(bodies: ReadonlyMap<Element, number>): Element | null {
  let best: Element | null = null;
  let most = 0;
  for (const [element, weight] of bodies) {
    if (weight <= most) continue;
    best = element;
    most = weight;
  }
  return best;
}
