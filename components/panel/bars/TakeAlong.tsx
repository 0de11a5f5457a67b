/** The sheet for taking the whole brief along: in which format, and copied, saved or printed. */
import { EXPORT_FORMATS } from '@/lib/export/export-request';
import type { ExportFormat } from '@/lib/export/export-request';
import { Choice } from '../../controls/Choice';
import { Icon } from '../../controls/Icon';
import { Menu } from '../../controls/Menu';
import { useWords } from '../../words-context';
import type { PanelEvents } from '../panel-state';

export type TakeAlongTools = {
  readonly format: ExportFormat;
  readonly onFormat: (format: ExportFormat) => void;
  readonly onPrint: () => void;
};

export function TakeAlong(props: {
  readonly events: Pick<PanelEvents, 'onCopy' | 'onSave'>;
  readonly tools: TakeAlongTools;
}) {
  const { say } = useWords();
  const { onCopy, onSave } = props.events;
  const { format, onFormat, onPrint } = props.tools;
  const request = { scope: { kind: 'all' }, format } as const;
  return (
    <Menu icon="share" label={say('take_along')}>
      <Choice
        legend={say('take_format')}
        value={format}
        options={EXPORT_FORMATS.map((value) => ({ value, label: say(`format_${value}`) }))}
        onChoose={onFormat}
      />
      <button type="button" class="menu-action" onClick={() => onCopy(request)}>
        <Icon name="copy" />
        {say('copy_brief')}
      </button>
      <button type="button" class="menu-action" onClick={() => onSave(request)}>
        <Icon name="share" />
        {say('save_brief')}
      </button>
      <button type="button" class="menu-action" onClick={onPrint}>
        <Icon name="print" />
        {say('print_brief')}
      </button>
    </Menu>
  );
}
