/** A state without a brief, in words: what is the matter, and the one button that helps. */
import type { ComponentChildren } from 'preact';
import './message.css';

export function Message(props: {
  readonly title: string;
  readonly text: string;
  readonly children?: ComponentChildren;
}) {
  return (
    <div class="message">
      <h1>{props.title}</h1>
      <p>{props.text}</p>
      {props.children && <p class="message-actions">{props.children}</p>}
    </div>
  );
}
