/** Unfolds a list that shows its first lines alone, and folds it again. */
import type { ComponentChildren } from 'preact';
import { Icon } from '../../controls/Icon';

export function MoreButton(props: {
  /** The id of the list. */
  readonly list: string;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly children: ComponentChildren;
}) {
  const { list, isOpen, onOpen, children } = props;
  return (
    <button
      type="button"
      class="source-more"
      aria-expanded={isOpen}
      aria-controls={list}
      onClick={() => onOpen(!isOpen)}
    >
      <Icon name="fold" />
      {children}
    </button>
  );
}
