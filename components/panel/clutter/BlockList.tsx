/** The blocks that were found in the page, each to be shown or hidden again by itself. */
import type { HiddenBlock } from '@/lib/extension/messages';
import { useWords } from '../../words-context';
import { Passage } from '../lines/Passage';

/** As many first words of a block as tell which one it is. */
const FIRST_WORDS = 120;

export function BlockList(props: {
  readonly blocks: readonly HiddenBlock[];
  readonly onBlock: (id: number, hidden: boolean) => void;
  readonly isOpen: boolean;
}) {
  const { say } = useWords();
  const { blocks, onBlock, isOpen } = props;
  if (blocks.length === 0) return null;
  return (
    <details class="blocks" open={isOpen}>
      <summary>{say('clutter_list', { count: blocks.length })}</summary>
      <ul>
        {blocks.map(({ id, kind, words, hidden }) => {
          const first = words.slice(0, FIRST_WORDS);
          return (
            <li key={id} class="block">
              <span class="block-words">
                <span class="block-kind">{say(`clutter_kind_${kind}`)}</span>
                <Passage text={first} />
              </span>
              <button
                type="button"
                class="button-plain"
                aria-label={say(hidden ? 'block_show_label' : 'block_hide_label', { words: first })}
                onClick={() => onBlock(id, !hidden)}
              >
                {say(hidden ? 'block_show' : 'block_hide')}
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
