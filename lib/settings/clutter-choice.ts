/** Whether clutter is hidden here: the narrower of the three switches wins. */
import type { SiteChoice } from './settings';

export type ClutterChoice = {
  readonly hidden: boolean;
  /** Which switch decided, for saying so in words. */
  readonly decidedBy: 'page' | 'site' | 'everywhere';
};

/** page > site > everywhere. `page` and `site` are null where the reader has not said anything there. */
export function decideClutter(choices: {
  readonly page: SiteChoice | null;
  readonly site: SiteChoice | null;
  readonly everywhere: boolean;
}): ClutterChoice {
  const { page, site, everywhere } = choices;
  if (page !== null) return { hidden: page === 'on', decidedBy: 'page' };
  if (site !== null) return { hidden: site === 'on', decidedBy: 'site' };
  return { hidden: everywhere, decidedBy: 'everywhere' };
}
