/** Connects the page's marks to the panel. */
import type { Handlers } from '@/lib/extension/receive';
import { sendToOwnPages } from '@/lib/extension/send';
import { PageMarks } from '@/lib/page/page-marks';
import type { NumberedElements } from '@/lib/page/numbered-elements';

type MarksLink = {
  readonly handlers: Pick<Handlers, 'page:reveal' | 'page:mark' | 'page:return'>;
  readonly clear: () => void;
};

/** Answers what the panel asks of marks, and tells it of clicks and scrolling, until `signal` aborts. */
export function linkMarks(
  window: Window & typeof globalThis,
  signal: AbortSignal,
  readNumbered: () => NumberedElements,
): MarksLink {
  const marks = new PageMarks({
    window,
    signal,
    readNumbered,
    on: {
      onPosition: (position) => void sendToOwnPages('panel:position', position),
      onClicked: (id) => void sendToOwnPages('panel:clicked', { id }),
      onReturned: () => void sendToOwnPages('panel:returned', null),
    },
  });
  return {
    clear: () => marks.clear(),
    handlers: {
      'page:reveal': ({ passage }) => ({ found: marks.reveal(passage) }),
      'page:mark': ({ marks: wanted, extent }) => ({ found: marks.replace(wanted, extent) }),
      'page:return': () => {
        marks.goBack();
        return null;
      },
    },
  };
}
