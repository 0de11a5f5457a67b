/** The first-run page: what Lede does, how it is opened, something to try, and the promise. Shown once. */
import type { Settings } from '@/lib/settings/settings';
import { Toast } from '../controls/Toast';
import type { ToastOf } from '../controls/Toast';
import { useLook } from '../look';
import { useWords } from '../words-context';
import { Demo } from './Demo';
import type { DemoProps } from './Demo';
import './welcome.css';

export type WelcomeNotice = ToastOf<'copied' | 'copy-failed'>;

export type WelcomeProps = {
  readonly settings: Settings;
  /** The shortcut that opens the panel, "" where the browser has set none. */
  readonly shortcut: string;
  /** Does the browser hide new buttons behind a puzzle piece? */
  readonly isPinNeeded: boolean;
  readonly notice: WelcomeNotice | null;
  readonly onOpenOptions: () => void;
  readonly onCopy: DemoProps['onCopy'];
};

const PROMISES = ['words', 'machine', 'lost'] as const;

export function Welcome(props: WelcomeProps) {
  const words = useWords();
  const { say } = words;
  useLook(props.settings, words);
  return (
    <div class="sheet welcome">
      <header>
        <img src="/icon/128.png" alt="" width="56" height="56" />
        <h1>{say('welcome_title')}</h1>
        <p class="sheet-lead">{say('welcome_lead')}</p>
      </header>
      <main>
        <p class="welcome-open">
          {props.shortcut === '' ? (
            say('welcome_open_plain')
          ) : (
            <>
              {say('welcome_open')} <kbd>{props.shortcut}</kbd>
            </>
          )}{' '}
          {props.isPinNeeded && <span class="soft">{say('welcome_pin_chrome')}</span>}
        </p>
        <section class="sheet-section" aria-labelledby="promise">
          <h2 id="promise">{say('welcome_promise')}</h2>
          <ul class="promises">
            {PROMISES.map((name) => (
              <li key={name}>{say(`welcome_promise_${name}`)}</li>
            ))}
          </ul>
        </section>
        <section class="sheet-section" aria-labelledby="try">
          <h2 id="try">{say('welcome_try')}</h2>
          <p class="sheet-text">{say('welcome_try_text')}</p>
          <Demo onCopy={props.onCopy} />
        </section>
        <p class="welcome-foot">
          <button type="button" class="button" onClick={() => props.onOpenOptions()}>
            {say('welcome_settings')}
          </button>
        </p>
      </main>
      <Toast notice={props.notice} />
    </div>
  );
}
