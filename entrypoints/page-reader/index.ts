/**
 * The second half of the content script: all that only an article needs. The background puts it into a page
 * when the first half has found one, so that every other page pays for the detector alone.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerPageReader } from './door';
import { openPageReader } from './open-page-reader';

export default defineUnlistedScript(() => offerPageReader(openPageReader));
