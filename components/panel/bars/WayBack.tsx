/** The way back in the page, at hand while something is marked. */
import { Icon } from '../../controls/Icon';
import { useWords } from '../../words-context';

export function WayBack({ onReturn }: { readonly onReturn: () => void }) {
  const { say } = useWords();
  return (
    <div class="way-back">
      <button type="button" class="button" onClick={onReturn}>
        <Icon name="back" />
        {say('back_to_place')} <kbd>Esc</kbd>
      </button>
    </div>
  );
}
