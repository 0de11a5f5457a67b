/** A claim's words, with whom its pronouns mean in brackets: visibly Lede's label, not the page's text. */
import type { Claim } from '@/lib/analysis/brief';
import { usePageLanguage } from '../lines/page-language';
import { Passage } from '../lines/Passage';

export function MeantText({ claim, query }: { readonly claim: Claim; readonly query: string }) {
  const { text } = claim;
  const lang = usePageLanguage();
  const labels = claim.meant
    .filter(({ end }) => end > 0 && end <= text.length)
    .toSorted((a, b) => a.end - b.end);
  if (labels.length === 0 || query !== '') return <Passage text={text} query={query} />;
  return (
    <bdi lang={lang}>
      {labels.map(({ end, name }, index) => (
        <span key={end}>
          {text.slice(labels[index - 1]?.end ?? 0, end)}
          <span class="meant"> [{name}]</span>
        </span>
      ))}
      {text.slice(labels.at(-1)?.end ?? 0)}
    </bdi>
  );
}
