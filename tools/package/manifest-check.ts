/** What the manifest may ask for and must forbid; README.md says why for each permission. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Manifest = {
  readonly permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly web_accessible_resources?: readonly unknown[];
  readonly externally_connectable?: unknown;
  readonly content_security_policy?: { readonly extension_pages?: string };
};

const PERMISSIONS = ['scripting', 'sidePanel', 'storage'];
const HOSTS = ['http://*/*', 'https://*/*'];

/** Directives and the only sources each may name. Nothing remote is among them. */
const POLICY: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'self'"],
  'script-src': ["'self'"],
  'connect-src': ["'self'"],
  'object-src': ["'none'"],
  'img-src': ["'self'", 'data:'],
  'style-src': ["'self'", "'unsafe-inline'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-src': ["'none'"],
};

/** What is wrong with a built manifest, in words; empty when all is well. */
export function findManifestFaults(folder: string, readme: string): readonly string[] {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const { permissions = [], host_permissions: hosts = [] } = manifest;
  return [
    ...permissions.filter((each) => !PERMISSIONS.includes(each)).map((each) => `asks for ${each}`),
    ...permissions
      .filter((each) => !readme.includes(`\`${each}\``))
      .map((each) => `README.md does not say why it asks for ${each}`),
    ...hosts.filter((each) => !HOSTS.includes(each)).map((each) => `asks for ${each}`),
    ...(manifest.optional_permissions ?? []).map((each) => `may ask for ${each}`),
    ...(manifest.web_accessible_resources ?? []).map(() => 'offers files to pages'),
    ...(manifest.externally_connectable === undefined ? [] : ['can be connected to from outside']),
    ...findPolicyFaults(manifest.content_security_policy?.extension_pages ?? ''),
  ];
}

function findPolicyFaults(policy: string): readonly string[] {
  const told = new Map(
    policy.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources] as const;
    }),
  );
  const missing = Object.keys(POLICY).filter((name) => !told.has(name));
  const wide = [...told].flatMap(([name, sources]) =>
    sources
      .filter((source) => POLICY[name]?.includes(source) !== true)
      .map((source) => `its policy allows ${source} as ${name}`),
  );
  return [...missing.map((name) => `its policy says nothing of ${name}`), ...wide];
}
