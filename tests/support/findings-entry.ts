/** What a bare browser page needs to find attributions: bundled by the test that compares the engines. */
import { findAttributions } from '@/lib/analysis/attribution';
import { wordHash } from '@/lib/analysis/model/word-hash';
import { GERMAN_SPEECH } from '@/lib/analysis/lexicon/speech/de';
import { SPANISH_SPEECH } from '@/lib/analysis/lexicon/speech/es';
import { FRENCH_SPEECH } from '@/lib/analysis/lexicon/speech/fr';
import { articleOfText } from '@/tools/article-of-text';

const speech = { de: GERMAN_SPEECH, es: SPANISH_SPEECH, fr: FRENCH_SPEECH };

/** The hash of what is found in each text; `weights` in Base64. */
export function hashFindings(
  articles: readonly { readonly text: string; readonly language: string }[],
  weights: string,
): readonly number[] {
  const attribution = Uint8Array.from(atob(weights), (letter) => letter.charCodeAt(0)).buffer;
  return articles.map(({ text, language }) =>
    wordHash(
      JSON.stringify(
        findAttributions(articleOfText(text, { language }).article, {
          attribution,
          claimWords: null,
          speech,
        }),
      ),
    ),
  );
}
