/** What is remembered of which site, each to be forgotten by itself. */
import { useWords } from '../words-context';
import { ForgetButton } from './ForgetButton';

export function SiteList(props: {
  readonly title: string;
  readonly sites: readonly { readonly site: string; readonly says: string }[];
  readonly onForget: (site: string) => void;
}) {
  const { say, locale } = useWords();
  const { title, sites, onForget } = props;
  return (
    <div class="sites">
      <h3 tabIndex={-1}>{title}</h3>
      {sites.length === 0 ? (
        <p class="soft">{say('options_no_sites')}</p>
      ) : (
        <ul>
          {sites
            .toSorted((a, b) => a.site.localeCompare(b.site, locale))
            .map(({ site, says }) => (
              <li key={site}>
                <bdi class="site-name">{site}</bdi>
                <span class="soft">{says}</span>
                <ForgetButton
                  label={say('options_forget_site', { site })}
                  onForget={() => onForget(site)}
                />
              </li>
            ))}
        </ul>
      )}
    </div>
  );
}
