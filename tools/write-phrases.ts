/** Writes the table of the clutter word lists that ships: `npm run phrases`, after a change to one of them. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readTopic } from '@/lib/clutter/lexicon/all-words';
import { compilePhrases } from '@/lib/clutter/lexicon/compile-phrases';
import { DRAWER_MARK } from '@/lib/clutter/words/phrase-table';
import { topicBit, TOPIC_NAMES } from '@/lib/clutter/words/topics';

const file = fileURLToPath(new URL('../lib/clutter/lexicon/phrases.json', import.meta.url));
const table = compilePhrases(TOPIC_NAMES.map((topic) => [topicBit(topic), readTopic(topic)]));
writeFileSync(file, `${JSON.stringify(table)}\n`);
console.log(`phrases.json: ${table.drawers.split(DRAWER_MARK).length} drawers of words written`);
