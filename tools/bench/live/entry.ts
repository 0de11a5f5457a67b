/** What runs in a bare browser page to measure the guard without the extension; a global named `lede` there. */
export { compareMarkup } from './compare-markup';
export { flood } from './flood';
export { judge, timeGuard } from './time-guard';
