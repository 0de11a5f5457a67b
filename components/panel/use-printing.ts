/** Printing the brief alone: first everything is unfolded, then it is printed, then all is as it was. */
import { useEffect, useState } from 'preact/hooks';

/** `print` begins; `printing` is true until paper or file is done with, and the brief must be unfolded meanwhile. */
export function usePrinting(onPrint: () => void): {
  readonly printing: boolean;
  readonly print: () => void;
} {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    if (!printing) return undefined;
    const stop = () => setPrinting(false);
    window.addEventListener('afterprint', stop, { once: true });
    // The effect runs after the unfolded brief is in the document.
    onPrint();
    return () => window.removeEventListener('afterprint', stop);
  }, [printing, onPrint]);
  return { printing, print: () => setPrinting(true) };
}
