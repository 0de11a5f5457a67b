/** Segments that must and must not be in the text: blogs, magazines, public bodies, half of them German. */
import card from '@/lib/article/refine/body-model.json';
import { scoreSet } from '@/tools/train/body-score';
import { type PageTruth, readSetPages } from '../article-pages';
import { type ReadPage, scoreMetadata } from '../metadata-score';
import type { BenchSet } from '../rows';

export const segments: BenchSet = {
  name: 'segments',
  run: async (context) => {
    const { truth, texts, articles } = await readSetPages(context, 'segments', 'segments.json');
    const score = await scoreSet(context.corpus, 'segments', texts, truth);
    const row = { set: 'segments', deterministic: true } as const;
    const pages = [...articles].flatMap(([id, article]): ReadPage[] =>
      article === null ? [] : [[asTruth(truth[id] ?? {}), article]],
    );
    const meta = scoreMetadata(pages);
    // Where they name nobody, nobody looked.
    const signed = scoreMetadata(pages.filter(([{ authors = [] }]) => authors.length > 0));
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
      { ...row, measure: 'title, the same words', score: meta.titleSame },
      { ...row, measure: 'authors F1, all names', score: signed.authors },
      { ...row, measure: 'date, same day', score: meta.date },
    ];
  },
};

/** Their annotators wrote down what a page shows, in fields of other names; several authors stand in one. */
type Annotated = PageTruth & {
  readonly author?: string | readonly string[];
  readonly date?: string;
};

function asTruth({ title, author = [], date }: Annotated): PageTruth {
  const authors = [author].flat().flatMap((names) => names.split(/[;,]| und | and /));
  return {
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { published: date }),
    authors: authors.map((name) => name.trim()),
  };
}
