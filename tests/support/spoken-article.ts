/** Articles and people for tests, told as lines with marks: what [[Name|He]] {{said}} <<is so>>. */
import type { Article, Attribution, People, Source, Span } from '@/lib/analysis/brief';

const MARK = /\[\[([^|\]]+)\|([^\]]+)\]\]|\{\{([^}]+)\}\}|<<([^>]+)>>/g;

/** One attribution a line at most: [[who it is|as written]], {{cue}}, <<content>>. */
export function tellArticle(
  lines: readonly string[],
  more: Partial<Article> = {},
): { readonly article: Article; readonly people: People } {
  const sources: Source[] = [];
  const attributions: Attribution[] = [];
  const texts = lines.map((line, paragraph) => {
    let text = '';
    let at = 0;
    const runs: Record<'source' | 'cue' | 'content', Span[]> = { source: [], cue: [], content: [] };
    let name: string | null = null;
    for (const match of line.matchAll(MARK)) {
      text += line.slice(at, match.index);
      const shown = match[2] ?? match[3] ?? match[4] ?? '';
      const kind = match[2] ? 'source' : match[3] ? 'cue' : 'content';
      runs[kind].push({ paragraph, start: text.length, end: text.length + shown.length });
      name = match[1] ?? name;
      text += shown;
      at = match.index + match[0].length;
    }
    if (name !== null) {
      let source = sources.find((each) => each.name === name);
      if (source === undefined) {
        const id = `s${sources.length}` as const;
        source = { id, name, type: 'person', role: null, attributions: [] };
        sources.push(source);
      }
      attributions.push({ ...runs, kind: 'indirect', speaker: source.id, confidence: 1 });
    }
    return text + line.slice(at);
  });
  const article: Article = {
    url: 'https://news.example/story',
    title: '',
    standfirst: null,
    authors: [],
    outlet: null,
    published: null,
    modified: null,
    language: 'en',
    genre: 'news',
    paragraphs: texts.map((text) => ({ text, role: 'body', anchor: { element: null, start: 0 } })),
    posts: [],
    coverage: { kind: 'whole' },
    ...more,
  };
  return { article, people: { attributions, sources, mentioned: [], support: 'full' } };
}
