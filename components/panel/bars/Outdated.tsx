/** The article changed after it was read: it is offered anew, and this brief stays until the reader wants the other. */
import { useWords } from '../../words-context';

export function Outdated({ onRetry }: { readonly onRetry: () => void }) {
  const { say } = useWords();
  return (
    <output class="notice outdated">
      {say('outdated')}
      <button type="button" class="button-plain" onClick={onRetry}>
        {say('read_again')}
      </button>
    </output>
  );
}
