/** The toolbar button: says for each tab whether there is an article to read. */
import { browser } from './browser';

/** A dot, because the badge only says "there is something"; its words are in the title. */
const BADGE = '•';
const BADGE_COLOUR = '#b3261e';

/** Shows on one tab's button whether its page is an article. A tab that is gone meanwhile is no failure. */
export async function showAvailability(tabId: number, isArticle: boolean): Promise<void> {
  const title = browser.i18n.getMessage(isArticle ? 'toolbar_article' : 'toolbar_no_article');
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text: isArticle ? BADGE : '' }),
      browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR }),
      browser.action.setTitle({ tabId, title }),
    ]);
  } catch {
    // "No tab with id": it was closed between its message and now.
  }
}
