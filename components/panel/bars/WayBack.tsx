/** The way back in the page, at hand while something is marked. */
import { Icon } from '../../controls/Icon';
import { useWords } from '../../words-context';
import type { LineId } from '../lines/line';

export function WayBack(props: { readonly current: LineId; readonly onReturn: () => void }) {
  const { say } = useWords();
  const goBack = (): void => {
    // This button goes away with the mark; who pressed it by keyboard goes on at the line.
    const line = document.getElementById(props.current);
    line?.querySelector('button')?.focus({ preventScroll: true });
    props.onReturn();
  };
  return (
    <div class="way-back">
      <button type="button" class="button" onClick={goBack}>
        <Icon name="back" />
        {say('back_to_place')} <kbd>Esc</kbd>
      </button>
    </div>
  );
}
