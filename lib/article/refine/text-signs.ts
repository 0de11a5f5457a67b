/** What one block's text looks like, whatever surrounds it. */
import type { TextBlock } from '../blocks/page-model';

export const TEXT_SIGNS: readonly string[] = [
  'characters',
  'words',
  'linkShare',
  'links',
  'strongShare',
  'endsSentence',
  'endsColon',
  'commas',
  'digits',
  'capitals',
  'capitalised',
  'startsLower',
  'quotes',
  'pipes',
  'date',
  'promoWords',
  'creditWords',
  'bylineWords',
  'boilerWords',
  'relatedWords',
  'commentWords',
  'socialWords',
  'question',
  'brackets',
  'address',
  'broken',
  'headingLevel',
  'isParagraph',
  'isDiv',
  'isCell',
  'isPre',
  'role',
];

/** Words of the trade in the languages that news pages most often come in; hits count up to three. */
const WORDS = {
  promo:
    /newsletter|subscri|sign up|inbox|free trial|abonn|jetzt testen|membership|become a member|donate|support us|download (the|our) app|whatsapp|telegram|google news|click here|klicken sie|suscr[ií]b|iscriviti|advert|anzeige|werbung|publicidad|publicité|sponsor|affiliate|cookies?\b|datenschutz|privacy policy/giu,
  credit:
    /\bphotos?\b|\bfotos?\b|\bbild\b|getty|reuters|shutterstock|\bafp\b|\bdpa\b|imago|\bimage\b|©|\(c\)|credit|courtesy|picture alliance|istock|unsplash|quelle:|source:|\/ap\b|\bap photo/giu,
  byline:
    /^(by|von|par|por|di|door|av|af|text|foto|written by|posted by|reporting by|author|autor)\b[:\s]|\b(staff writer|correspondent|reporter|redakt|redacci|editor|stand:|posted on|published|veröffentlicht|publié|publicado|updated|aktualisiert|mis à jour|last modified|min(ute)?s? read|lesezeit)/giu,
  boiler:
    /all rights reserved|alle rechte|copyright|tous droits|this (article|story|post) (was|is|originally|first|has)|originally published|first (appeared|published)|contributed to this|editing by|reporting by|can be reached at|follow (him|her|them|us|me)\b|contact (the|us)|send (tips|us)|editor.s note|disclosure|disclaimer|terms of (use|service)|is a (freelance|reporter|writer|contribut|journalist|senior|staff)|lives in\b|is the author|über den autor|about the author/giu,
  related:
    /read (more|also|next|:)|see also|more (from|on|in|about|stories)|related|recommended|you may|you might|don.t miss|lesen sie (auch|hier|dazu)|mehr (zum thema|dazu|lesen)|lire aussi|à lire|lea (también|más)|le[ea] anche|leggi|lees ook|les også|läs (mer|också)|watch:|listen:|also read|continue reading|weiterlesen|siehe auch|auch interessant|most (read|popular)|trending|latest news|next (article|story|post)|previous|zur(ück| startseite)/giu,
  comment:
    /comments?\b|kommentar|commentaires?|reply|antworten|répondre|leave a|log ?in|anmelden|register|your email/giu,
  social:
    /\bshare\b|facebook|twitter|linkedin|pinterest|e-?mail\b|teilen|partager|compartir|print\b|drucken|\btweet\b|instagram|\bpin it\b|copy link/giu,
} as const;

const DATE =
  /\b\d{1,2}[./:]\s?\d{2}\b|\b(19|20)\d{2}\b|\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|okt|dez|janv|févr|avril|août|ene|abr|ago|dic)[a-zé]*\.?\b/iu;
/** Only so much of a long text is looked at: the words in question stand at the beginning or nowhere. */
const READ = 600;
const MOST_HITS = 3;

/** One number per name in TEXT_SIGNS. */
export function readTextSigns(block: TextBlock): readonly number[] {
  const text = block.text.slice(0, READ);
  const length = Math.max(text.length, 1);
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const linked = block.links.reduce((sum, l) => sum + l.end - l.start, 0);
  return [
    Math.log1p(block.text.length),
    Math.log1p((words.length * block.text.length) / length),
    linked / block.text.length,
    Math.min(block.links.length, 10),
    Math.min(block.strong / block.text.length, 1),
    yes(/[.!?…。؟۔][»”"'’)\]]*$/u.test(block.text)),
    yes(/[:：]$/u.test(block.text)),
    count(text, /[,،、，;]/gu) / (length / 100),
    count(text, /\p{N}/gu) / length,
    count(text, /\p{Lu}/gu) / length,
    words.filter((w) => /^\p{Lu}/u.test(w)).length / Math.max(words.length, 1),
    yes(/^\p{Ll}/u.test(text)),
    Math.min(count(text, /["“”„«»]/gu), 6),
    Math.min(count(text, /[|•·›»→]/gu), 4),
    yes(text.length < 120 && DATE.test(text)),
    ...readWords(text),
    yes(text.includes('?')),
    yes(/^[[(].*[\])]$/u.test(text)),
    yes(/https?:|www\.|@\w/u.test(text)),
    yes(block.broken),
    ...readTagSigns(block),
  ];
}

function readWords(text: string): number[] {
  const { promo, credit, byline, boiler, related, comment, social } = WORDS;
  return [promo, credit, byline, boiler, related, comment, social].map((pattern) =>
    Math.min(count(text, pattern), MOST_HITS),
  );
}

const ROLES = ['body', 'heading', 'quotation', 'list', 'caption'] as const;

function readTagSigns(block: TextBlock): number[] {
  const { tag } = block.box;
  return [
    /^H[1-6]$/.test(tag) ? Number(tag.slice(1)) : 0,
    yes(tag === 'P'),
    yes(tag === 'DIV'),
    yes(tag === 'TD' || tag === 'TH'),
    yes(tag === 'PRE'),
    ROLES.indexOf(block.role),
  ];
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function yes(told: boolean): number {
  return told ? 1 : 0;
}
