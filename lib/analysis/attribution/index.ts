/** Who said what: the recipe of the attribution passes. */
import type { Article, People } from '../brief';
import type { Models } from '../model/models';
import { findByRules } from './01-rules';
import { findTaggedSpans } from './01-tags';
import { linkSpans } from './02-link';
import { keepSaid } from './03-said';
import { addQuotations } from './04-quotations';
import type { Draft } from './draft';
import { readGround } from './ground';
import type { Ground } from './ground';
import { castPeople } from './people';
import { ENGLISH } from './speech';

/** All attributions and their sources. Empty where nothing is reported; never throws. */
export function findAttributions(article: Article, models: Models): People {
  const ground = readGround(article);
  const drafts = addQuotations(ground, findDrafts(ground, models));
  return { ...castPeople(ground, drafts), support: 'full' };
}

function findDrafts(ground: Ground, { attribution }: Models): readonly Draft[] {
  const spans = attribution && findTaggedSpans(ground, attribution);
  if (!spans) return findByRules(ground, ENGLISH);
  return keepSaid(ground, linkSpans(ground, spans));
}
