/** Who said what: the recipe of the attribution passes. */
import type { Article, People } from '../brief';
import type { Models } from '../model/models';
import { readAbroad } from './abroad';
import { findByRules } from './01-rules';
import { findTaggedSpans } from './01-tags';
import { linkSpans } from './02-link';
import { keepSaid } from './03-said';
import { addQuotations } from './04-quotations';
import { addForms } from './05-forms';
import { introduce } from './06-introduced';
import { goOn } from './07-go-on';
import type { Draft } from './draft';
import { readGround } from './ground';
import type { Ground } from './ground';
import { freeAttributions } from './inner-attribution';
import { joinInterrupted } from './interrupting';
import { mendContents } from './mend-contents';
import { castPeople } from './people';
import { directSpeech, ENGLISH } from './speech';
import type { Speech } from './speech';
import { widenTrailing } from './trailing';

/**
 * All attributions and their sources; empty where nothing is reported; never throws. English is read
 * fully, German, French and Spanish (and English without weights) for direct quotes, any other language for what stands
 * between marks.
 */
export function findAttributions(article: Article, models: Models): People {
  const { language } = article;
  const ground = readGround(article, readAbroad(models.speech?.[language]));
  if (language === 'en' || language === 'und') {
    const read = readDrafts(ground, models);
    const drafts = settle(ground, read ?? findByRules(ground, ENGLISH), ENGLISH);
    return { ...castPeople(ground, drafts), support: read ? 'full' : 'direct' };
  }
  const speech = directSpeech(language, ground.abroad);
  const drafts = settle(ground, speech ? findByRules(ground, speech) : [], speech);
  const people = castPeople(
    ground,
    speech ? drafts : drafts.map((draft) => ({ ...draft, follows: null })),
  );
  return { ...people, mentioned: [], support: speech ? 'direct' : 'marks' };
}

/** What the tagger reads; null where there are no weights. */
function readDrafts(ground: Ground, { attribution }: Models): readonly Draft[] | null {
  const spans = attribution && findTaggedSpans(ground, attribution);
  if (!spans) return null;
  const freed = freeAttributions(ground, mendContents(ground, spans));
  const settled = joinInterrupted(ground, widenTrailing(ground, freed));
  return keepSaid(ground, linkSpans(ground, settled));
}

/** What marks and form say, whatever was read. */
function settle(ground: Ground, drafts: readonly Draft[], speech: Speech | null): readonly Draft[] {
  const told = addForms(ground, addQuotations(ground, drafts), speech);
  const placed = told.filter((draft) => !isInHeading(ground, draft));
  return goOn(ground, speech ? introduce(ground, placed, speech) : placed);
}

/** A headline or subhead tells, shortened, what somebody says in the text below it. */
function isInHeading({ roles, pieces }: Ground, { content }: Draft): boolean {
  const paragraph = pieces[content[0]?.from ?? 0]?.paragraph;
  return paragraph !== undefined && roles[paragraph] === 'heading';
}
