/** What an article's page says of itself, as a panel hears it. */
import type { PageStatus } from '@/lib/extension/messages';

export const ARTICLE_STATUS: PageStatus = {
  url: 'https://paper.test/story',
  title: 'A story',
  isArticle: true,
  because: 'detected',
  revision: 1,
  clutter: {
    hidden: true,
    decidedBy: 'everywhere',
    page: null,
    site: null,
    everywhere: true,
    blocks: [],
    gates: 0,
    picking: false,
  },
};
