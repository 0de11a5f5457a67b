/** Copies the report of a fault; with the page's text only where that is ticked, each time anew. */
import { useState } from 'preact/hooks';
import { useWords } from '../words-context';
import { OptionGroup } from './OptionGroup';

export function FaultReport(props: { readonly onReport: (withText: boolean) => void }) {
  const { say } = useWords();
  const [isTicked, tick] = useState(false);
  const copy = (): void => {
    props.onReport(isTicked);
    tick(false);
  };
  return (
    <OptionGroup title={say('options_report')} text={say('options_report_text')}>
      <label class="tick">
        <input
          type="checkbox"
          checked={isTicked}
          onChange={({ currentTarget }) => tick(currentTarget.checked)}
        />
        {say('options_report_with_text')}
      </label>
      <button type="button" class="button" onClick={copy}>
        {say('options_report_copy')}
      </button>
    </OptionGroup>
  );
}
