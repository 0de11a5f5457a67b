/** The one place that imports the browser API. Tests alias this module. */
import browser from 'webextension-polyfill';

export { browser };
export type { Runtime, Tabs } from 'webextension-polyfill';
