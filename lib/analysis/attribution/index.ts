/** Who said what: the recipe of the attribution passes. */
import type { Article, People } from '../brief';
import type { Models } from '../model/models';
import { findByRules } from './02-rules';
import { readGround } from './ground';
import { castPeople } from './people';
import { ENGLISH } from './speech';

/** All attributions and their sources. Empty where nothing is reported; never throws. */
export function findAttributions(article: Article, _models: Models): People {
  const ground = readGround(article);
  const drafts = findByRules(ground, ENGLISH);
  return { ...castPeople(ground, drafts), support: 'full' };
}
