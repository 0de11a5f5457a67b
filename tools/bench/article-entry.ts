/** What a bare browser page needs to be judged and read, and its peers, for measuring without the extension. */
export { Readability } from '@mozilla/readability';
export { default as Defuddle } from 'defuddle';
export { readArticle } from '@/lib/article/read-article';
export { detectArticle } from '@/lib/page/detect';
export { takeSnapshot } from '@/lib/page/snapshot';
export { isDisplayed } from '@/lib/page/visibility';
