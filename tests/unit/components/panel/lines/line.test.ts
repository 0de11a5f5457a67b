/** The names of lines, on their way to the page and back. */
import { describe, expect, it } from 'vitest';
import { lineId, parseLineId } from '@/components/panel/lines/line';

describe('line ids', () => {
  it('come back as they went', () => {
    const line = { kind: 'quote', index: 12 } as const;
    expect(parseLineId(lineId(line))).toEqual(line);
  });

  it.each(['quote-', 'quote-1e9', 'script-1', 'quote-1234567', ''])('refuses %s', (id) => {
    expect(parseLineId(id)).toBeNull();
  });
});
