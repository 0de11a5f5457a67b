/** The keyboard shortcuts as the browser has them now, and where they are changed. */
import { useWords } from '../words-context';

export type Shortcut = {
  readonly description: string;
  /** As the browser writes it, "Alt+Shift+L"; "" where none is set. */
  readonly keys: string;
};

export function Shortcuts(props: {
  readonly shortcuts: readonly Shortcut[];
  readonly onChange: () => void;
}) {
  const { say } = useWords();
  return (
    <>
      <dl class="shortcuts">
        {props.shortcuts.map(({ description, keys }) => (
          <div key={description}>
            <dt>{description}</dt>
            <dd>{keys === '' ? say('options_no_shortcut') : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
        <div>
          <dt>{say('options_shortcut_return')}</dt>
          <dd>
            <kbd>Esc</kbd>
          </dd>
        </div>
      </dl>
      <button type="button" class="button" onClick={props.onChange}>
        {say('options_change_shortcuts')}
      </button>
    </>
  );
}
