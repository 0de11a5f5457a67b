/** Find within the brief: a field, and how many lines hold what was typed. */
import { Icon } from '../../controls/Icon';
import { useWords } from '../../words-context';

export function FindField(props: {
  readonly query: string;
  readonly found: number | null;
  readonly onFind: (query: string) => void;
}) {
  const { say } = useWords();
  const { query, found, onFind } = props;
  const count =
    found === null ? '' : found === 0 ? say('find_none') : say('find_count', { count: found });
  return (
    <search class="find">
      <Icon name="find" />
      <input
        type="search"
        value={query}
        aria-label={say('find_label')}
        placeholder={say('find_placeholder')}
        maxLength={100}
        spellcheck={false}
        onInput={(event) => onFind(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || query === '') return;
          // Esc empties the field first; only then does it lead back in the page.
          event.preventDefault();
          onFind('');
        }}
      />
      <output class="find-count">{count}</output>
    </search>
  );
}
