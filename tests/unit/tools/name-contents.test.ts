import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nameContents } from '@/tools/name-contents';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lede-contents-'));
  mkdirSync(join(folder, 'room'));
  writeFileSync(join(folder, 'room', 'a.ts'), 'one');
  writeFileSync(join(folder, 'points.json'), '1');
});

afterEach(() => rmSync(folder, { recursive: true }));

test('the same files have the same name, wherever they lie', () => {
  const before = nameContents([folder]);
  const elsewhere = `${folder}-moved`;
  renameSync(folder, elsewhere);
  folder = elsewhere;
  expect(nameContents([folder])).toBe(before);
});

test('a changed, a new and a renamed file make another name', () => {
  const names = new Set([nameContents([folder])]);
  writeFileSync(join(folder, 'room', 'a.ts'), 'two');
  names.add(nameContents([folder]));
  writeFileSync(join(folder, 'room', 'b.ts'), '');
  names.add(nameContents([folder]));
  renameSync(join(folder, 'room', 'b.ts'), join(folder, 'room', 'c.ts'));
  names.add(nameContents([folder]));
  expect(names.size).toBe(4);
});

test('files of another ending do not count where one is named', () => {
  const before = nameContents([folder], '.ts');
  writeFileSync(join(folder, 'points.json'), '2');
  expect(nameContents([folder], '.ts')).toBe(before);
  expect(nameContents([folder])).not.toBe(before);
});
