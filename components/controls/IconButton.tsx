/** A square button with a drawing; its name is read out and shown as a tooltip. */
import { Icon } from './Icon';
import type { IconName } from './Icon';
import './controls.css';

export function IconButton(props: {
  readonly icon: IconName;
  readonly label: string;
  readonly onPress: () => void;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
}) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={props.label}
      title={props.label}
      aria-pressed={props.pressed}
      disabled={props.disabled ?? false}
      onClick={props.onPress}
    >
      <Icon name={props.icon} />
    </button>
  );
}
