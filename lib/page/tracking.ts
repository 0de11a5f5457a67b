/** Parameters of an address that only tell where the click came from. */

/** Names that mail, ad and social services add; none of them ever chooses what a page shows. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|[gw]braid|dclid|srsltid|msclkid|yclid|twclid|ttclid|li_fat_id|igshid|mc_[ce]id|mkt_tok|_hs(?:enc|mi)|_ga|ref_src|__twitter_impression|at_(?:medium|campaign|custom\d)|cmpid|smid|wt_mc)$/i;

/** "utm_source" and "fbclid" are; "id", "page" and "article" choose what is shown. */
export function isTracking(name: string): boolean {
  return TRACKING.test(name);
}
