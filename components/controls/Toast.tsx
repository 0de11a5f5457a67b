/** A short word on what a click has done, shown for a moment and read out once. */
import { useWords } from '../words-context';
import './toast.css';

/** `serial` goes up with each, so that the same can be said twice. */
export type ToastOf<Kind extends string> = { readonly kind: Kind; readonly serial: number };

/** Says the message `notice_<kind>`. Stands in the page from the start: a live region that comes with its words is not read. */
export function Toast({ notice }: { readonly notice: ToastOf<string> | null }) {
  const { say } = useWords();
  return (
    <output class="toast">
      {notice && <span key={notice.serial}>{say(`notice_${notice.kind}`)}</span>}
    </output>
  );
}

/** The word that follows `last`. */
export function nextToast<Kind extends string>(
  last: ToastOf<Kind> | null,
  kind: Kind,
): ToastOf<Kind> {
  return { kind, serial: (last?.serial ?? 0) + 1 };
}
