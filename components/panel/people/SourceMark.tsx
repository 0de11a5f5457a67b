/** A small mark for a source: round with initials for a person, square for an organisation, and so on. */
import type { SourceType } from '@/lib/analysis/brief';
import { readInitials } from './initials';
import './source-mark.css';

export function SourceMark(props: {
  readonly name: string;
  readonly type: SourceType | 'outlet' | 'unknown';
}) {
  const { name, type } = props;
  const letters = type === 'unnamed' || type === 'unknown' ? '?' : readInitials(name) || '·';
  return (
    <span class="source-mark" data-type={type} aria-hidden="true">
      {letters}
    </span>
  );
}
