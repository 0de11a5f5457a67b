/** Modern news pages in many scripts: body and metadata against hand-written parsers. */
import card from '@/lib/article/refine/body-model.json';
import { scoreSet } from '@/tools/train/body-score';
import { readSetPages } from '../article-pages';
import { type ReadPage, scoreMetadata } from '../metadata-score';
import type { BenchSet } from '../rows';

export const news: BenchSet = {
  name: 'news',
  run: async (context) => {
    const { truth, texts, articles, headings } = await readSetPages(
      context,
      'news',
      'ground-truth.json',
    );
    const score = await scoreSet(context.corpus, 'news', texts, truth);
    const pages = [...articles].flatMap(([id, article]): ReadPage[] =>
      article === null ? [] : [[truth[id] ?? {}, article, headings.get(id)]],
    );
    const meta = scoreMetadata(pages);
    const row = { set: 'news', deterministic: true } as const;
    return [
      {
        ...row,
        measure: 'F1',
        score: score['f1'] ?? 0,
        target: 0.955,
        peers: { readability: 0.922, defuddle: 0.9131 },
      },
      { ...row, measure: 'exact pages', score: score['exact'] ?? 0 },
      {
        set: 'news',
        measure: 'F1 on unseen domains (at training)',
        score: card.card.crossValidatedByDomain.news.f1,
        target: 0.955,
      },
      { ...row, measure: 'title, the same words', score: meta.titleSame },
      {
        ...row,
        measure: 'title, of those shown as a heading',
        score: meta.titleShown,
        target: 0.97,
      },
      { ...row, measure: 'title, same or longer by a kicker', score: meta.titleHeld },
      { ...row, measure: 'authors F1, all names', score: meta.authors, target: 0.85 },
      { ...row, measure: 'authors F1, people', score: meta.people },
      { ...row, measure: 'date, same day', score: meta.date, target: 0.9 },
      { ...row, measure: 'standfirst found', score: meta.standfirst, target: 0.85 },
    ];
  },
};
