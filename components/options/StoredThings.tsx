/** Take the settings along, bring them back, or erase everything after asking once more. */
import { useRef } from 'preact/hooks';
import { useWords } from '../words-context';
import { EraseEverything } from './EraseEverything';

export function StoredThings(props: {
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
  readonly onErase: () => void;
}) {
  const { say } = useWords();
  const picker = useRef<HTMLInputElement>(null);
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
      <EraseEverything onErase={props.onErase} />
    </div>
  );
}
