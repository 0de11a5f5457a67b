/** What kind of article it is, from its metadata, its address and the labels above its headline. */
import type { Genre } from '@/lib/analysis/brief';
import type { Clues } from './clues';
import { hasType, isObject, readString } from './json-ld';

type Sign = { readonly genre: Genre; readonly type: RegExp; readonly words: RegExp };

/** In order of consequence for the reader: paid text is paid text, whatever else it is. */
const SIGNS: readonly Sign[] = [
  {
    genre: 'sponsored',
    type: /AdvertiserContent/,
    words:
      /^(sponsored|sponsored content|paid post|paid content|partner content|branded content|advertorial|advertisement feature|anzeige|werbung|publi-?r[ée]portage|contenu sponsoris[ée]|patrocinado|contenido patrocinado)$/,
  },
  {
    genre: 'live',
    type: /LiveBlogPosting/,
    words: /^(live|live-?blog|live updates|live-?ticker|en direct|en vivo|in diretta|direct)$/,
  },
  {
    genre: 'press-release',
    type: /PressRelease/,
    words:
      /^(press[- ]releases?|news[- ]releases?|pressemitteilung(en)?|communiqu[ée]s? de presse|media release|comunicado de prensa)$/,
  },
  {
    genre: 'opinion',
    type: /OpinionNews/,
    words:
      /^(opinions?|op-?eds?|editorials?|columns?|columnists?|commentary|comment is free|commentisfree|kommentare?|meinung|kolumnen?|leitartikel|gastkommentar|opini[oó]n|columna|tribunes?|opinione|editoriale|guest essay|letters?|letters to the editor|voices|viewpoints?|perspectives?)$/,
  },
  {
    genre: 'review',
    type: /(^|Critic|ReviewNews)Review|ReviewNewsArticle/,
    words:
      /^(reviews?|kritik(en)?|rezension(en)?|critiques?|rese[ñn]as?|recension[ei]|(film|book|music|tv|game|movie|restaurant)[- ]reviews?)$/,
  },
  {
    genre: 'analysis',
    type: /AnalysisNews|BackgroundNews/,
    words:
      /^(analysis|analyses|news analysis|analyse|analysen|an[áa]lisis|analisi|explainers?|explained|hintergrund|d[ée]cryptage)$/,
  },
  {
    genre: 'interview',
    type: /^Interview$/,
    words: /^(interviews?|entretiens?|entrevistas?|intervista|the q&a|q&a|im gespräch)$/,
  },
];

/** `nearTitle`: short texts shown directly above the headline (kickers and labels). */
export function findGenre(clues: Clues, nearTitle: readonly string[]): Genre {
  const node = clues.jsonLd;
  const told = statedWords(clues);
  const all = [...told, ...nearTitle.map(plain), ...pathWords(clues.url)];
  for (const sign of SIGNS) {
    if (node !== null && hasType(node, sign.type)) return sign.genre;
    if (all.some((word) => sign.words.test(word))) return sign.genre;
  }
  const isNews = node !== null && hasType(node, /NewsArticle|ReportageNews|^Report$/);
  const isArticle = node !== null || clues.meta.get('og:type')?.[0] === 'article';
  return isNews || isArticle ? 'news' : 'other';
}

/** "Opinion", "Paid Post", "Interview": a line that says nothing but what kind of text it is. */
export function isGenreLabel(text: string): boolean {
  const word = plain(text);
  return SIGNS.some((sign) => sign.words.test(word));
}

function statedWords(clues: Clues): string[] {
  const section = clues.jsonLd?.['articleSection'];
  const sections: readonly unknown[] = Array.isArray(section) ? section : [section];
  const genre = clues.jsonLd?.['genre'];
  const about = isObject(genre) ? readString(genre['name']) : readString(genre);
  return [
    ...sections.map((s) => readString(s)),
    about,
    clues.meta.get('article:section')?.[0],
    clues.meta.get('article:opinion')?.[0] === 'true' ? 'opinion' : null,
    clues.meta.get('genre')?.[0],
  ]
    .filter((w) => w !== null && w !== undefined)
    .map(plain);
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/(?<![:.\s])[:.\s]+$/u, '')
    .trim();
}

function pathWords(url: string): string[] {
  const path = url.replace(/^https?:\/\/[^/]*/i, '').replace(/[?#].*/s, '');
  return path.toLowerCase().split('/').slice(0, -1);
}
