/** Take the settings along, bring them back, or erase everything after asking once more. */
import { useRef, useState } from 'preact/hooks';
import { useWords } from '../words-context';

export function StoredThings(props: {
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
  readonly onErase: () => void;
}) {
  const { say } = useWords();
  const picker = useRef<HTMLInputElement>(null);
  const [isAsking, setAsking] = useState(false);
  return (
    <div class="stored">
      <button type="button" class="button" onClick={props.onExport}>
        {say('options_export')}
      </button>
      <button type="button" class="button" onClick={() => picker.current?.click()}>
        {say('options_import')}
      </button>
      <input
        ref={picker}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={say('options_import')}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) props.onImport(file);
          // The same file can be chosen again.
          currentTarget.value = '';
        }}
      />
      {isAsking ? (
        <>
          <button
            type="button"
            class="button button-main"
            onClick={() => {
              setAsking(false);
              props.onErase();
            }}
          >
            {say('options_erase_really')}
          </button>
          <button type="button" class="button-plain" onClick={() => setAsking(false)}>
            {say('options_keep')}
          </button>
        </>
      ) : (
        <button type="button" class="button" onClick={() => setAsking(true)}>
          {say('options_erase')}
        </button>
      )}
    </div>
  );
}
