/** The zip of a package depends on what is in it alone: not on when it was made, nor on the order it was put in. */
import JSZip from 'jszip';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { repeatZip } from '@/tools/package/repeat-zip';

const folder = mkdtempSync(join(tmpdir(), 'lede-zip-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The bytes of a zip with these files, made on that day. */
async function zip(files: readonly (readonly [string, string])[], day: string): Promise<Buffer> {
  const made = new JSZip();
  for (const [name, text] of files) made.file(name, text, { date: new Date(day) });
  const path = join(folder, 'package.zip');
  writeFileSync(path, await made.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' }));
  await repeatZip(path);
  return readFileSync(path);
}

const MANIFEST = ['manifest.json', '{"name":"Lede"}'] as const;
const SCRIPT = ['chunks/panel.js', 'export {};'.repeat(50)] as const;

test('another day and another order give the same bytes', async () => {
  const one = await zip([MANIFEST, SCRIPT], '2026-01-02T03:04:06Z');
  const other = await zip([SCRIPT, MANIFEST], '2031-07-08T09:10:12Z');
  expect(other.equals(one)).toBe(true);
  const read = await JSZip.loadAsync(one);
  expect(await read.file(SCRIPT[0])?.async('string')).toBe(SCRIPT[1]);
});

test('another letter gives others', async () => {
  const one = await zip([MANIFEST], '2026-01-02T03:04:06Z');
  const other = await zip([['manifest.json', '{"name":"Lead"}']], '2026-01-02T03:04:06Z');
  expect(other.equals(one)).toBe(false);
});
