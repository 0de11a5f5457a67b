/** Makes a finished package say nothing of when and where it was built: the same files give the same bytes. */
import { readFile, writeFile } from 'node:fs/promises';
import JSZip from 'jszip';

/** The earliest time that the format can tell. */
const THEN = new Date('1980-01-01T00:00:00Z');

/** Packs the files of a package again, in the order of their names, with one date for all. */
export async function repeatZip(path: string): Promise<void> {
  const packed = await JSZip.loadAsync(await readFile(path));
  const files = Object.values(packed.files).filter(({ dir }) => !dir);
  const again = new JSZip();
  for (const file of files.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    again.file(file.name, await file.async('nodebuffer'), { date: THEN, createFolders: false });
  }
  await writeFile(path, await again.generateAsync(WRITTEN));
}

const WRITTEN = {
  type: 'nodebuffer',
  platform: 'UNIX',
  compression: 'DEFLATE',
  compressionOptions: { level: 9 },
} as const;
