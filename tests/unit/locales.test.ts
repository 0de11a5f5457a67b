/** The words of the interface: none missing, none unused, gaps and plurals the same in every language. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMessages } from '@/tests/support/words';

const ROOT = new URL('../../', import.meta.url);
const LANGUAGES = readdirSync(new URL('public/_locales', ROOT));
const ROOMS = ['components', 'entrypoints', 'lib'];
const PLURAL = /_(zero|one|two|few|many|other)$/;
/** The analysis names its labels; `lib/analysis/policy` has a test of its own for them. */
const LABELS =
  /^policy_(identity|eligibility|licence|endorsement|moderation|conduct|enforcement|closing|privacy|editing|links|reason|fact)/;

const english = readMessages('en');
const source = ROOMS.flatMap((room) =>
  readdirSync(new URL(room, ROOT), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(new URL(`${room}/${name}`, ROOT), 'utf8')),
).join('\n');
const config = readFileSync(new URL('wxt.config.ts', ROOT), 'utf8');

/** Keys in code as they are, "section_claims", and as the start of one, "section_${name}". */
const literals = new Set([...source.matchAll(/['"`]([a-z]\w+)['"`]/gi)].map(([, key = '']) => key));
const prefixes = [...source.matchAll(/`([a-z]\w*_)\$\{/gi)].map(([, prefix = '']) => prefix);
const ofManifest = [...config.matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => key);

/** "quotes" of "quotes_one"; a key that only ends like a plural ("kind_other") is its own base. */
const baseOf = (key: string) => {
  const base = key.replace(PLURAL, '');
  return english[`${base}_one`] && english[`${base}_other`] ? base : key;
};

describe('the English words', () => {
  it('are all used', () => {
    const unused = Object.keys(english).filter((key) => {
      const base = baseOf(key);
      return !(
        LABELS.test(key) ||
        literals.has(key) ||
        literals.has(base) ||
        ofManifest.includes(key) ||
        prefixes.some((prefix) => key.startsWith(prefix) && prefix !== 'policy_')
      );
    });
    expect(unused).toEqual([]);
  });

  it('are all there', () => {
    const said = [...source.matchAll(/\bsay\(\s*'([\w-]+)'/g)].map(([, key = '']) => key);
    const known = new Set(Object.keys(english).flatMap((key) => [key, baseOf(key)]));
    const missing = [...said, ...ofManifest].filter((key) => !known.has(key.replaceAll('-', '_')));
    expect(said.length).toBeGreaterThan(80);
    expect(missing).toEqual([]);
  });

  it('have something for every start of a key', () => {
    const keys = Object.keys(english);
    const empty = prefixes.filter((prefix) => !keys.some((key) => key.startsWith(prefix)));
    expect(empty.filter((prefix) => isSaid(prefix))).toEqual([]);
  });
});

const bases = (keys: readonly string[]) => [...new Set(keys.map(baseOf))].toSorted();
const gapsOf = (text: string) => [...new Set(text.match(/\{\w+\}/g))].toSorted();

function isSaid(prefix: string): boolean {
  return source.includes(`say(\`${prefix}\${`);
}

describe.each(LANGUAGES)('%s', (language) => {
  const messages = readMessages(language);
  const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;

  it('has every word that English has, and no other', () => {
    expect(bases(Object.keys(messages))).toEqual(bases(Object.keys(english)));
  });

  it('has every plural form of its language', () => {
    const plurals = Object.keys(english)
      .filter((key) => key.endsWith('_other') && baseOf(key) !== key)
      .map(baseOf);
    const missing = plurals.flatMap((base) =>
      categories.filter((form) => !messages[`${base}_${form}`]).map((form) => `${base}_${form}`),
    );
    expect(missing).toEqual([]);
  });

  it('counts in plurals alone: Firefox notes every form that it is asked for in vain as an error', () => {
    const counting = Object.keys(messages).filter((key) =>
      messages[key]?.message.includes('{count}'),
    );
    expect(counting.length).toBeGreaterThan(10);
    expect(counting.filter((key) => baseOf(key) === key)).toEqual([]);
  });

  it('has the same gaps', () => {
    const different = Object.keys(english).filter((key) => {
      const there = messages[key];
      return (
        there &&
        baseOf(key) === key &&
        String(gapsOf(there.message)) !== String(gapsOf(english[key]?.message ?? ''))
      );
    });
    expect(different).toEqual([]);
  });

  it('describes Lede in no more letters than the shops take', () => {
    expect(messages['extension_description']?.message.length).toBeLessThanOrEqual(132);
  });

  it('has no word left empty, and no sign that browsers would read', () => {
    const odd = Object.entries(messages).filter(
      ([, { message }]) => message.trim() === '' || message.includes('$'),
    );
    expect(odd).toEqual([]);
  });
});

describe('typography', () => {
  it.each(LANGUAGES)('%s has its own quotation marks, apostrophes and dots', (language) => {
    const typed = Object.entries(readMessages(language)).filter(([, { message }]) =>
      /['"]|\.\.\./.test(message),
    );
    expect(typed).toEqual([]);
  });

  it('French keeps its high signs with the word before them', () => {
    const torn = Object.entries(readMessages('fr')).filter(([, { message }]) =>
      /(?:^|[^\u00A0\u202F])[:;?!»]/.test(message),
    );
    expect(torn).toEqual([]);
  });

  it('Spanish opens what it closes', () => {
    const open = Object.entries(readMessages('es')).filter(
      ([, { message }]) =>
        message.split('?').length !== message.split('¿').length ||
        message.split('!').length !== message.split('¡').length,
    );
    expect(open).toEqual([]);
  });

  it('Arabic has Arabic signs', () => {
    const latin = Object.entries(readMessages('ar')).filter(([, { message }]) =>
      /[,;?]/.test(message),
    );
    expect(latin).toEqual([]);
  });
});
