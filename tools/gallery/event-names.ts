/** The names of everything that the panel can tell. */
import type { PanelEvents } from '@/components/panel/panel-state';

const NAMES: Record<keyof PanelEvents, true> = {
  onJump: true,
  onReturn: true,
  onClutter: true,
  onBlock: true,
  onPick: true,
  onForgetPicked: true,
  onReadAnyway: true,
  onNeverHere: true,
  onAllowHere: true,
  onGrant: true,
  onRetry: true,
  onReload: true,
  onFilterPerson: true,
  onSettings: true,
  onCopy: true,
  onSave: true,
  onPrint: true,
  onOpenOptions: true,
};

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- keys of the literal above
export const EVENT_NAMES = Object.keys(NAMES) as readonly (keyof PanelEvents)[];
