/** What a click on the settings page has done, shown and read out once. */
import { useWords } from '../words-context';

export type OptionsNoticeKind =
  'imported' | 'import-failed' | 'erased' | 'storage-full' | 'report-copied' | 'settings-reset';

export function OptionsNotice(props: {
  readonly notice: { readonly kind: OptionsNoticeKind; readonly serial: number } | null;
}) {
  const { say } = useWords();
  const { notice } = props;
  return (
    <output class="toast">
      {notice && <span key={notice.serial}>{say(`notice_${notice.kind}`)}</span>}
    </output>
  );
}
