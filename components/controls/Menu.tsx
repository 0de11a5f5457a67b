/** A button that opens a small sheet. The browser's own popover closes it on Esc and on a click elsewhere. */
import type { ComponentChildren } from 'preact';
import { useElementId } from './use-element-id';
import { Icon } from './Icon';
import type { IconName } from './Icon';
import './menu.css';

export function Menu(props: {
  readonly icon: IconName;
  readonly label: string;
  readonly children: ComponentChildren;
}) {
  const id = useElementId();
  return (
    <div class="menu">
      <button
        type="button"
        class="icon-button"
        aria-label={props.label}
        title={props.label}
        popovertarget={id}
      >
        <Icon name={props.icon} />
      </button>
      <div id={id} popover="auto" class="menu-sheet">
        {props.children}
      </div>
    </div>
  );
}
