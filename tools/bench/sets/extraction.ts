/** Article bodies of 2018-2019: 4-word shingles against hand-made texts. */
import card from '@/lib/article/refine/body-model.json';
import { scoreSet } from '@/tools/train/body-score';
import { readSetPages } from '../article-pages';
import type { BenchSet } from '../rows';

export const extraction: BenchSet = {
  name: 'extraction',
  run: async (context) => {
    const { truth, texts } = await readSetPages(context, 'extraction', 'ground-truth.json');
    const score = await scoreSet(context.corpus, 'extraction', texts, truth);
    const row = { set: 'extraction', deterministic: true } as const;
    return [
      {
        ...row,
        measure: 'F1',
        score: score['f1'] ?? 0,
        target: 0.985,
        peers: {
          readability: 0.9542,
          defuddle: 0.922,
          trafilatura: 0.9609,
          rs_trafilatura: 0.9734,
          zyte: 0.9807,
        },
      },
      {
        ...row,
        measure: 'precision',
        score: score['precision'] ?? 0,
        peers: { readability: 0.9204 },
      },
      { ...row, measure: 'recall', score: score['recall'] ?? 0, peers: { readability: 0.9906 } },
      { ...row, measure: 'exact pages', score: score['exact'] ?? 0, target: 0.4 },
      {
        set: 'extraction',
        measure: 'F1 on unseen domains (at training)',
        score: card.card.crossValidatedByDomain.extraction.f1,
        target: 0.985,
      },
    ];
  },
};
