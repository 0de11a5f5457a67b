/** A button that asks once more before everything is erased. The focus follows: to the answer that costs nothing, and back. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../words-context';

export function EraseEverything({ onErase }: { readonly onErase: () => void }) {
  const { say } = useWords();
  const [state, setState] = useState<'untouched' | 'asking' | 'answered'>('untouched');
  const next = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (state !== 'untouched') next.current?.focus();
  }, [state]);
  if (state !== 'asking') {
    return (
      <button ref={next} key="ask" type="button" class="button" onClick={() => setState('asking')}>
        {say('options_erase')}
      </button>
    );
  }
  const erase = (): void => {
    setState('answered');
    onErase();
  };
  return (
    <>
      <button type="button" class="button button-main" onClick={erase}>
        {say('options_erase_really')}
      </button>
      <button
        ref={next}
        key="keep"
        type="button"
        class="button-plain"
        onClick={() => setState('answered')}
      >
        {say('options_keep')}
      </button>
    </>
  );
}
