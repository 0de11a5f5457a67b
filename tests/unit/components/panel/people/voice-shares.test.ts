/** Who gets to speak, counted in words. */
import { describe, expect, it } from 'vitest';
import { readVoices } from '@/components/panel/people/voice-shares';
import { SAMPLE_BRIEF } from '@/tests/support/sample-brief';

describe('readVoices', () => {
  const voices = readVoices(SAMPLE_BRIEF.article, SAMPLE_BRIEF.people);

  it('shares out all quoted words', () => {
    expect(voices.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
  });

  it('counts the quoted words of a partly direct quote as the speaker’s own', () => {
    const own = voices.find(({ source }) => source?.name === 'Mara Okafor');
    // “We have … parts,” 11, “Goodwill … hull.” 5, “the chairs were empty” 4.
    expect(own?.direct).toBe(20);
  });

  it('keeps the unidentified apart, and last', () => {
    expect(voices.at(-1)).toMatchObject({ source: null, direct: 4, indirect: 0 });
  });
});
