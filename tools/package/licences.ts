/** `licences.txt` in the package: whose code is in it besides Lede's own, and under which terms. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Of a module's path: ".../node_modules/@mozilla/readability/Readability.js" -> "@mozilla/readability". */
export function findPackageName(moduleId: string): string | null {
  const inside = moduleId.replaceAll('\\', '/').split('/node_modules/').at(-1);
  if (inside === undefined || inside === moduleId) return null;
  const [scope = '', name = ''] = inside.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}

/**
 * The text of the file for these packages, in the order of their names. Throws where a package does not say
 * its licence: what ships must say its terms.
 */
export function writeLicences(root: string, packages: Iterable<string>): string {
  const parts = [...new Set(packages)].toSorted().map((name) => {
    const folder = join(root, 'node_modules', name);
    const about: About = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return `${name} ${about.version} (${about.license ?? 'see below'})\n\n${readTerms(folder, about)}`;
  });
  const own = `Lede\n\n${readFileSync(join(root, 'LICENSE'), 'utf8').trim()}`;
  return `${[own, ...parts].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

/** The text that came with the package; its name and address where it came with none. */
function readTerms(folder: string, { name, license, repository }: About): string {
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice|copying)/i.test(file));
  const texts = files.toSorted().map((file) => readFileSync(join(folder, file), 'utf8').trim());
  if (texts.length > 0) return texts.join('\n\n');
  if (license === undefined) throw new Error(`${name} ships in the package without its licence`);
  return `${license}, ${typeof repository === 'string' ? repository : (repository?.url ?? name)}`;
}

type About = {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly repository?: string | { readonly url?: string };
};
