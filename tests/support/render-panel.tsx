/** The panel drawn into a document of its own, with everything it tells written down. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { Panel } from '@/components/panel/Panel';
import type { PanelEvents } from '@/components/panel/panel-state';
import { WordsContext } from '@/components/words-context';
import { EVENT_NAMES } from '@/tools/gallery/event-names';
import { GALLERY } from '@/tools/gallery/states';
import { wordsOf } from './words';

export type Told = readonly [keyof PanelEvents, ...unknown[]];

export type DrawnPanel = {
  readonly root: HTMLElement;
  /** Every event so far, oldest first. */
  readonly told: readonly Told[];
  /** The first button, link or field with this name (its label, or its words). */
  readonly press: (name: string | RegExp) => void;
  /** Draws another state over this one. */
  readonly turnTo: (state: string) => void;
};

/** One state of the gallery, in one language. */
export function drawPanel(state: string, language = 'en'): DrawnPanel {
  const told: Told[] = [];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- all names of PanelEvents
  const events = Object.fromEntries(
    EVENT_NAMES.map((name) => [name, (...values: unknown[]) => told.push([name, ...values])]),
  ) as unknown as PanelEvents;
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const turnTo = (name: string) => {
    const shown = GALLERY[name];
    if (!shown) throw new Error(`expected a state of the gallery, not ${name}`);
    void act(() =>
      render(
        <WordsContext value={wordsOf(language)}>
          <Panel {...shown} events={events} />
        </WordsContext>,
        root,
      ),
    );
  };
  turnTo(state);
  const press = (name: string | RegExp) => {
    const buttons = [...root.querySelectorAll<HTMLElement>('button, input[type=radio], summary')];
    const found = buttons.find((button) => matches(nameOf(button), name));
    if (!found) throw new Error(`expected a button named ${String(name)}`);
    void act(() => found.click());
  };
  return { root, told, press, turnTo };
}

function nameOf(element: HTMLElement): string {
  const label = element.closest('label')?.textContent ?? element.textContent ?? '';
  return (element.getAttribute('aria-label') ?? label).trim();
}

function matches(text: string, name: string | RegExp): boolean {
  return typeof name === 'string' ? text === name : name.test(text);
}
