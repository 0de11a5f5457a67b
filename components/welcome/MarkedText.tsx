/** A paragraph with passages marked; overlapping passages become one mark. */
import type { Span } from '@/lib/analysis/brief';

export function MarkedText({
  text,
  marks,
}: {
  readonly text: string;
  readonly marks: readonly Span[];
}) {
  const parts: { readonly text: string; readonly isMarked: boolean; readonly at: number }[] = [];
  let at = 0;
  for (const { start, end } of marks.toSorted((a, b) => a.start - b.start)) {
    const from = Math.max(start, at);
    if (end <= from) continue;
    parts.push({ text: text.slice(at, from), isMarked: false, at });
    parts.push({ text: text.slice(from, end), isMarked: true, at: from });
    at = end;
  }
  parts.push({ text: text.slice(at), isMarked: false, at });
  return (
    <>
      {parts.map((part) =>
        part.isMarked ? (
          <mark key={part.at}>{part.text}</mark>
        ) : (
          <span key={part.at}>{part.text}</span>
        ),
      )}
    </>
  );
}
