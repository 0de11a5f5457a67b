/** What the reader picked to hide, site by site, each thing to be forgotten by itself. */
import type { BySite } from '@/lib/settings/settings';
import { useWords } from '../words-context';
import { ForgetButton } from './ForgetButton';

export function PickedList(props: {
  /** CSS selectors. */
  readonly picked: BySite<readonly string[]>;
  /** The picks that a site keeps. */
  readonly onChange: (site: string, picks: readonly string[]) => void;
}) {
  const { say, locale } = useWords();
  const sites = Object.entries(props.picked).toSorted(([a], [b]) => a.localeCompare(b, locale));
  return (
    <div class="sites">
      <h3 tabIndex={-1}>{say('options_picked')}</h3>
      {sites.length === 0 && <p class="soft">{say('options_no_sites')}</p>}
      {sites.map(([site, picks]) => (
        <div key={site} class="picks">
          <h4>
            <bdi class="site-name">{site}</bdi>{' '}
            <span class="soft">{say('options_picked_count', { count: picks.length })}</span>
          </h4>
          <ul>
            {picks.map((pick) => (
              <li key={pick}>
                <code dir="ltr">{pick}</code>
                <ForgetButton
                  label={say('options_forget_pick', { pick, site })}
                  onForget={() =>
                    props.onChange(
                      site,
                      picks.filter((each) => each !== pick),
                    )
                  }
                />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
