/** Forgets one thing of a list, and hands the focus on: the button goes away with its line. */
import { useWords } from '../words-context';

export function ForgetButton(props: {
  /** What is forgotten, for those who do not see where the button stands. */
  readonly label: string;
  readonly onForget: () => void;
}) {
  const { say } = useWords();
  const forget = ({ currentTarget }: { readonly currentTarget: HTMLElement }): void => {
    findNext(currentTarget)?.focus();
    props.onForget();
  };
  return (
    <button type="button" class="button-plain" aria-label={props.label} onClick={forget}>
      {say('options_forget')}
    </button>
  );
}

/** The next button of the list, the one before at its end, the heading where this was the only one. */
function findNext(button: HTMLElement): HTMLElement | null {
  const list = button.closest('.sites');
  const buttons = [...(list?.querySelectorAll('button') ?? [])];
  const at = buttons.findIndex((each) => each === button);
  return buttons[at + 1] ?? buttons[at - 1] ?? list?.querySelector('h3') ?? null;
}
