/** One quote, with how it is given: direct, indirect or partly direct, shown by its rule and in words. */
import { useWords } from '../../words-context';
import { useBrief } from '../brief-context';
import { LineButton } from '../lines/LineButton';
import { Passage } from '../lines/Passage';
import { readQuote } from '@/lib/export/quote-text';

export function QuoteRow({
  index,
  isPreview,
}: {
  readonly index: number;
  readonly isPreview: boolean;
}) {
  const { say } = useWords();
  const { state, query } = useBrief();
  const { article, people } = state.brief;
  const quote = people.attributions[index];
  if (!quote) return null;
  return (
    <li class="quote" data-preview={isPreview || undefined}>
      <LineButton line={{ kind: 'quote', index }} look={quote.kind}>
        <span class="quote-text">
          <Passage text={readQuote(article, quote.content)} query={query} />{' '}
          <span class={quote.kind === 'direct' ? 'unseen' : 'quote-kind'}>
            {say(`quote_${quote.kind}`)}
          </span>
        </span>
      </LineButton>
    </li>
  );
}
