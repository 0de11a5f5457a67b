/** Whether clutter is hidden here: the narrower of the three switches wins. */
import type { Settings, SiteChoice } from './settings';
import { findSite, readSite } from './site';

export type ClutterChoice = {
  readonly hidden: boolean;
  /** Which switch decided, for saying so in words. */
  readonly decidedBy: 'page' | 'site' | 'everywhere';
  /** null where the reader has not said anything there. */
  readonly page: SiteChoice | null;
  readonly site: SiteChoice | null;
  readonly everywhere: boolean;
};

/** page > site > everywhere. `page` is the reader's word for the page at this address alone, which no setting keeps. */
export function decideClutter(
  settings: Settings,
  address: string,
  page: SiteChoice | null,
): ClutterChoice {
  const site = readSite(settings.clutterBySite, findSite(address));
  const everywhere = settings.clutterEverywhere;
  const said = { page, site, everywhere };
  if (page !== null) return { hidden: page === 'on', decidedBy: 'page', ...said };
  if (site !== null) return { hidden: site === 'on', decidedBy: 'site', ...said };
  return { hidden: everywhere, decidedBy: 'everywhere', ...said };
}
