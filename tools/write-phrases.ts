/** Writes the tables of the clutter word lists that ship: `npm run phrases`, after a change to one of them. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readTopic } from '@/lib/clutter/lexicon/all-words';
import { compilePhrases, pickScript } from '@/lib/clutter/lexicon/compile-phrases';
import { topicBit, TOPIC_NAMES } from '@/lib/clutter/words/topics';

for (const [name, latin] of [
  ['phrases.json', true],
  ['phrases-other.json', false],
] as const) {
  const file = fileURLToPath(new URL(`../lib/clutter/lexicon/${name}`, import.meta.url));
  const table = compilePhrases(
    TOPIC_NAMES.map((topic) => [topicBit(topic), pickScript(readTopic(topic), latin)]),
  );
  writeFileSync(file, `${JSON.stringify(table)}\n`);
  console.log(`${name}: ${table.starts.split('\n').length} first words written`);
}
