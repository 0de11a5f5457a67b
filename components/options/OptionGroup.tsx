/** One heading of the settings page with what it is about. */
import type { ComponentChildren } from 'preact';
import { useElementId } from '../controls/use-element-id';

export function OptionGroup(props: {
  readonly title: string;
  readonly text: string;
  readonly children?: ComponentChildren;
}) {
  const id = useElementId();
  return (
    <section class="sheet-section" aria-labelledby={id}>
      <h2 id={id}>{props.title}</h2>
      <p class="sheet-text">{props.text}</p>
      {props.children}
    </section>
  );
}
