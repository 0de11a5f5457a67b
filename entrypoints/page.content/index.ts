/** The content script: the part of Lede that lives in a page. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { readSettings, watchSettings } from '@/lib/extension/storage';
import { untilShown } from '@/lib/page/until-shown';
import { watchNavigation } from '@/lib/page/watch-navigation';
import { lookAgain } from './look-again';
import type { ContentScriptContext } from './page-lifetime';
import { PageSession } from './page-session';
import './marks.css';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_end',
  // The lifetime that the build puts in the place of the framework's.
  async main(context: Pick<ContentScriptContext, 'signal' | 'isInvalid' | 'setTimeout'>) {
    const { signal } = context;
    await untilShown(document);
    const settings = await readSettings();
    // The page may have been left while the settings were read.
    if (signal.aborted) return;
    const session = new PageSession(window, signal, settings);
    const later = (work: () => void, ms: number): void => context.setTimeout(work, ms);
    const lookLater = lookAgain({ window, signal, session, later });
    const begin = (): void => {
      session.begin();
      lookLater();
    };
    session.receive(watchNavigation(window, signal, begin));
    watchSettings(signal, (changed) => session.setSettings(changed));
    window.addEventListener('load', () => session.look(), { signal });
    const restore = ({ persisted }: PageTransitionEvent): void => {
      if (!persisted || context.isInvalid) return;
      session.restore();
      // It rested while settings changed and the panel closed, and heard of neither.
      void readSettings().then((changed) => session.setSettings(changed));
    };
    window.addEventListener('pageshow', restore, { signal });
    stopWithLede(context);
    begin();
  },
});

/**
 * No browser tells a page that Lede was taken away or turned off; the reader does that elsewhere, though, and comes back
 * to the page. Asking whether the extension is still there ends the session where it is not.
 */
function stopWithLede(context: Pick<ContentScriptContext, 'signal' | 'isInvalid'>): void {
  const { signal } = context;
  const check = (): boolean => context.isInvalid;
  document.addEventListener('visibilitychange', check, { signal });
  window.addEventListener('focus', check, { signal });
}
