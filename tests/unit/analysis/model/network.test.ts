import { describe, expect, test } from 'vitest';
import { extractFeatures } from '@/lib/analysis/model/features';
import { scoreTags } from '@/lib/analysis/model/network';
import { cutPieces } from '@/lib/analysis/model/pieces';
import { parseWeights } from '@/lib/analysis/model/weights';
import { loadModels } from '@/tools/load-models';

const { attribution } = loadModels();
const weights = attribution && parseWeights(attribution);

/** Invented paragraphs, each unlike the ones before, some 15 pieces long. */
function paragraphs(count: number): string[] {
  const people = ['Ana Ito', 'Tom Reyes', 'the harbour board', 'a spokeswoman', 'residents'];
  return Array.from(
    { length: count },
    (_, at) =>
      `${people[at % 5]} said on day ${at} that “ferry ${at % 13} will sail”, and ${people[(at * 3) % 4]} agreed.`,
  );
}

function scores(texts: readonly string[]) {
  const pieces = cutPieces(texts);
  const features = extractFeatures(texts, pieces);
  return { count: pieces.length, features, ...scoreTags(weights!, features) };
}

describe.runIf(weights)('the network', () => {
  test('scores nothing of nothing', () => {
    expect(scores([]).values).toHaveLength(0);
  });

  test('a long article gives the same bits as its middle read alone, away from the edges', () => {
    const whole = scores(paragraphs(200));
    expect(whole.count).toBeGreaterThan(2048 + 400);
    const [from, to] = [1848, 2248];
    const cut = (column: Uint16Array) => column.slice(from, to);
    const { words, columns } = whole.features;
    const part = scoreTags(weights!, {
      words: words.slice(from, to),
      columns: {
        suffix: cut(columns.suffix),
        prefix: cut(columns.prefix),
        shape: cut(columns.shape),
        wordClass: cut(columns.wordClass),
        quotation: cut(columns.quotation),
        place: cut(columns.place),
        repeats: cut(columns.repeats),
        cueBefore: cut(columns.cueBefore),
        cueAfter: cut(columns.cueAfter),
      },
    });
    const sight = 63 * part.width;
    expect(part.values.subarray(sight, part.values.length - sight)).toEqual(
      whole.values.subarray(from * part.width + sight, to * part.width - sight),
    );
  });
});
