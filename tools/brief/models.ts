/** The trained weights as the tools read them: from the files that are packaged for the panel. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Models } from '@/lib/analysis/model/models';

const ATTRIBUTION = fileURLToPath(new URL('../../public/model/attribution.bin', import.meta.url));

/** The weights on this disk; null for those that were never trained here. */
export function readModels(): Models {
  return { attribution: existsSync(ATTRIBUTION) ? readBuffer(ATTRIBUTION) : null };
}

function readBuffer(file: string): ArrayBuffer {
  const bytes = readFileSync(file);
  const copy = new ArrayBuffer(bytes.byteLength);
  new Uint8Array(copy).set(bytes);
  return copy;
}
