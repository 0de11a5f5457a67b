/** The foreseen failures, as one closed list of codes; the panel has one sentence for each. */

export const LEDE_ERROR_CODES = [
  'no-article',
  'unsupported-page',
  'page-unreachable',
  'tab-gone',
  'storage-full',
  'unexpected',
] as const;

export type LedeErrorCode = (typeof LEDE_ERROR_CODES)[number];

/** A failure that was foreseen. `code` survives the crossing between contexts; the message is for developers. */
export class LedeError extends Error {
  readonly code: LedeErrorCode;

  constructor(code: LedeErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'LedeError';
    this.code = code;
  }
}

/** The code of a LedeError; `unexpected` for anything else that was thrown. */
export function readErrorCode(thrown: unknown): LedeErrorCode {
  return thrown instanceof LedeError ? thrown.code : 'unexpected';
}
