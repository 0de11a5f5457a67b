/**
 * A process of its own that has read nothing yet: reads the weights (first argument) and a text (standard input), prints
 * the milliseconds that took.
 */
import { readFileSync } from 'node:fs';
import { findAttributions } from '@/lib/analysis/attribution';
import { articleOfText } from '../article-of-text';

const text = readFileSync(0, 'utf8');
const begin = performance.now();
const bytes = readFileSync(process.argv[2] ?? '');
const attribution = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
findAttributions(articleOfText(text).article, { attribution, claimWords: null });
console.log(performance.now() - begin);
