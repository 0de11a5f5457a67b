/** The `--batch` loop: a line in, a line out, in the same order; a bad line is told and does not stop the rest. */
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { answerRequest } from './answer';
import type { AnswerOptions, Request } from './answer';

/** Answers every line of `input` until it ends. */
export async function runBatch(
  input: Readable,
  output: Writable,
  options: AnswerOptions,
): Promise<void> {
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    if (!output.write(`${JSON.stringify(answerLine(line, options))}\n`)) {
      await once(output, 'drain');
    }
  }
}

/** The answer to one line; never throws. */
export function answerLine(line: string, options: AnswerOptions): object {
  let id: unknown = null;
  try {
    const request = parseRequest(line);
    ({ id } = request);
    return answerRequest(request, options);
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

function parseRequest(line: string): Request {
  const given: unknown = JSON.parse(line);
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new TypeError('a line must be a JSON object');
  }
  const fields = new Map<string, unknown>(Object.entries(given));
  const read = (name: string): string | null => {
    const value = fields.get(name) ?? null;
    if (value !== null && typeof value !== 'string') throw new TypeError(`"${name}" must be text`);
    return value;
  };
  return {
    id: fields.get('id') ?? null,
    html: read('html'),
    url: read('url') ?? '',
    text: read('text'),
    title: read('title'),
  };
}
