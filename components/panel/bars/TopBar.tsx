/** The bar that stays: find, take along, text size and theme. */
import { EXPORT_FORMATS } from '@/lib/export/export-request';
import type { ExportFormat } from '@/lib/export/export-request';
import { TEXT_SIZES, THEMES } from '@/lib/settings/settings';
import type { Settings } from '@/lib/settings/settings';
import { Choice } from '../../controls/Choice';
import { Icon } from '../../controls/Icon';
import { Menu } from '../../controls/Menu';
import { useWords } from '../../words-context';
import { FindField } from './FindField';
import type { PanelEvents } from '../panel-state';
import './top-bar.css';

export function TopBar(props: {
  readonly settings: Settings;
  readonly events: PanelEvents;
  /** What is only there with a brief; null without one. */
  readonly brief: BriefTools | null;
}) {
  const { say } = useWords();
  const { settings, events, brief } = props;
  return (
    <header class="top-bar">
      {brief ? (
        <FindField query={brief.query} found={brief.found} onFind={brief.onFind} />
      ) : (
        <span class="top-name">{say('extension_name')}</span>
      )}
      {brief && <TakeAlong events={events} brief={brief} />}
      <Menu icon="look" label={say('look')}>
        <Choice
          legend={say('text_size')}
          value={settings.textSize}
          options={TEXT_SIZES.map((value) => ({ value, label: say(`text_size_${value}`) }))}
          onChoose={(textSize) => events.onSettings({ textSize })}
        />
        <Choice
          legend={say('theme')}
          value={settings.theme}
          options={THEMES.map((value) => ({ value, label: say(`theme_${value}`) }))}
          onChoose={(theme) => events.onSettings({ theme })}
        />
        <button type="button" class="menu-action" onClick={events.onOpenOptions}>
          <Icon name="settings" />
          {say('open_options')}
        </button>
      </Menu>
    </header>
  );
}

export type BriefTools = {
  readonly query: string;
  /** How many lines were found; null while nothing is looked for. */
  readonly found: number | null;
  readonly onFind: (query: string) => void;
  readonly format: ExportFormat;
  readonly onFormat: (format: ExportFormat) => void;
  readonly onPrint: () => void;
};

function TakeAlong({
  events,
  brief,
}: {
  readonly events: PanelEvents;
  readonly brief: BriefTools;
}) {
  const { say } = useWords();
  const { format, onFormat, onPrint } = brief;
  const request = { scope: { kind: 'all' }, format } as const;
  return (
    <Menu icon="share" label={say('take_along')}>
      <Choice
        legend={say('take_format')}
        value={format}
        options={EXPORT_FORMATS.map((value) => ({ value, label: say(`format_${value}`) }))}
        onChoose={onFormat}
      />
      <button type="button" class="menu-action" onClick={() => events.onCopy(request)}>
        <Icon name="copy" />
        {say('copy_brief')}
      </button>
      <button type="button" class="menu-action" onClick={() => events.onSave(request)}>
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
