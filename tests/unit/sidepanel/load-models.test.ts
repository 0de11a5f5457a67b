import { describe, expect, test, vi } from 'vitest';
import { loadClaimWords } from '@/entrypoints/sidepanel/load-models';

const asked = vi.hoisted(() => vi.fn<() => void>());

vi.mock('@/lib/analysis/model/claim-words.json', () => {
  asked();
  return { default: { scale: 1, entries: [7, 3] } };
});

describe('the table of what words weigh in a claim', () => {
  test.each(['de', 'fr', 'ar', ''])('is not asked for by an article in "%s"', async (language) => {
    expect(await loadClaimWords(language)).toBeNull();
    expect(asked).not.toHaveBeenCalled();
  });

  test('is asked for by an English one', async () => {
    expect(await loadClaimWords('en')).toEqual({ scale: 1, entries: [7, 3] });
    expect(asked).toHaveBeenCalledOnce();
  });
});
