/** Segments that must and must not be in the text: blogs, magazines, public bodies, half of them German. */
import card from '@/lib/article/refine/body-model.json';
import { scoreSet } from '@/tools/train/body-score';
import { readSetPages } from '../article-pages';
import type { BenchSet } from '../rows';

export const segments: BenchSet = {
  name: 'segments',
  run: async (context) => {
    const { truth, texts } = readSetPages(context, 'segments', 'segments.json');
    const score = await scoreSet(context.corpus, 'segments', texts, truth);
    const row = { set: 'segments', deterministic: true } as const;
    const unseen = card.card.crossValidatedByDomain.segments;
    return [
      {
        ...row,
        measure: 'F1',
        score: score['f1'] ?? 0,
        target: 0.9,
        peers: { readability: 0.8932, defuddle: 0.887 },
      },
      {
        ...row,
        measure: 'recall',
        score: score['recall'] ?? 0,
        target: 0.91,
        peers: { readability: 0.9141, defuddle: 0.9398 },
      },
      {
        set: 'segments',
        measure: 'F1 on unseen domains (at training)',
        score: unseen.f1,
        target: 0.9,
      },
      {
        set: 'segments',
        measure: 'recall on unseen domains (at training)',
        score: unseen.recall,
        target: 0.91,
      },
    ];
  },
};
