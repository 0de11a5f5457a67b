import { describe, expect, test } from 'vitest';
import { readFeatures } from '@/lib/analysis/claims/03-features';
import { scoreCandidates } from '@/lib/analysis/claims/04-score';
import { readScene } from '@/lib/analysis/claims/scene';
import { loadModels } from '@/tools/load-models';
import { tellArticle } from '@/tests/support/spoken-article';

const STORY = [
  'The council of Marlow met on Monday in the old hall by the river.',
  'Police said the explosion killed nine workers at the plant in Dunmore.',
  'A choir sang lovely old songs in the garden behind the chapel.',
];

const { claimWords } = loadModels();

function scoresOf(language: string, words = claimWords) {
  const scene = readScene(tellArticle(STORY, { language }).article);
  return scoreCandidates(scene.candidates, readFeatures(scene), { language, words });
}

describe('scoreCandidates', () => {
  test('what words mean comes on top of place and form', () => {
    const { form, whole } = scoresOf('en');
    expect(whole[1]! - whole[2]!).toBeGreaterThan(form[1]! - form[2]!);
  });

  test('not where the words of the language are not known', () => {
    const { form, whole } = scoresOf('de');
    expect(whole).toEqual(form);
  });

  test('nor where the table of words could not be read', () => {
    const { form, whole } = scoresOf('en', null);
    expect(whole).toEqual(form);
    expect(form).toEqual(scoresOf('en').form);
  });
});
