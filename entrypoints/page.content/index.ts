/** The content script: the part of Lede that lives in a page. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { readSettings, watchSettings } from '@/lib/extension/storage';
import { watchNavigation } from '@/lib/page/watch-navigation';
import { PageSession } from './page-session';
import './marks.css';

/** A document that fills itself after its load is looked at again after these times (ms). */
const LATE = [300, 1200, 3000];

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_end',
  async main(context) {
    const { signal } = context;
    const settings = await readSettings();
    // The page may have been left while the settings were read.
    if (signal.aborted) return;
    const session = new PageSession(window, signal, settings);
    const look = (): void => session.look();
    const begin = (): void => {
      session.begin();
      for (const wait of LATE) context.setTimeout(look, wait);
    };
    session.receive(watchNavigation(window, signal, begin));
    watchSettings(signal, (changed) => session.setSettings(changed));
    window.addEventListener('load', look, { signal });
    window.addEventListener(
      'pageshow',
      ({ persisted }) => {
        // A page restored from the back/forward cache missed all changes of the settings.
        if (persisted) void readSettings().then((changed) => session.setSettings(changed));
      },
      { signal },
    );
    begin();
  },
});
