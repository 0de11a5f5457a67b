/** A square button with a drawing; what it does is read out and shown as a tooltip. */
import { Icon } from './Icon';
import type { IconName } from './Icon';
import './controls.css';

export function IconButton(props: {
  readonly icon: IconName;
  readonly label: string;
  /** Which of many it does this to, for those who do not see where the button stands. */
  readonly about?: string;
  readonly onPress: () => void;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
}) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={props.about === undefined ? props.label : `${props.label}: ${props.about}`}
      title={props.label}
      aria-pressed={props.pressed}
      disabled={props.disabled ?? false}
      onClick={props.onPress}
    >
      <Icon name={props.icon} />
    </button>
  );
}
