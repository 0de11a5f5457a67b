import { guardClutter } from '@/lib/clutter/guard';
import type { ClutterGuard } from '@/lib/clutter/guard';

/** A guard over this page that hides, until the signal aborts; `onChange` is called when it has found something. */
export function standGuard(
  signal: AbortSignal,
  onChange: () => void = () => undefined,
): ClutterGuard {
  return guardClutter({
    document,
    window,
    signal,
    hidden: true,
    picked: [],
    onChange,
    onPicked: () => undefined,
  });
}
