/** One of a few: native radio buttons under a legend, so that arrows and screen readers work by themselves. */
import { useElementId } from './use-element-id';
import './controls.css';

export type ChoiceOption<T> = { readonly value: T; readonly label: string };

export function Choice<T extends string>(props: {
  readonly legend: string;
  readonly value: T;
  readonly options: readonly ChoiceOption<T>[];
  readonly onChoose: (value: T) => void;
}) {
  const name = useElementId();
  return (
    <fieldset class="choice">
      <legend>{props.legend}</legend>
      <div class="choice-options">
        {props.options.map(({ value, label }) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              checked={value === props.value}
              onChange={() => props.onChoose(value)}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
