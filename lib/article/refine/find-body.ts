/** From a page's blocks to its article's: signs, the model's chances, the choice. */
import { readBlockSigns } from './block-signs';
import model from './body-model.json';
import { type Choice, chooseBody } from './choose-body';
import { packForest, readChance } from './forest';
import type { PageFacts } from './page-facts';

const forest = packForest(model);

/** Indices of the page's blocks that are article text, ascending, and what the rules took out. */
export function findBody(facts: PageFacts, title: string): Choice {
  const chances = readBlockSigns(facts).map((row) => readChance(forest, row));
  return chooseBody(facts, chances, title);
}
