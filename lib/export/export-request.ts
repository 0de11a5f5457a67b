/** What the reader asks to take along: which part of the brief, written how. */

export const EXPORT_FORMATS = ['markdown', 'text', 'json'] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** `index` points into `claims`, `people.attributions` or `policy.terms`; `id` names a source. */
export type ExportScope =
  | { readonly kind: 'all' }
  | { readonly kind: 'claims' }
  | { readonly kind: 'people' }
  | { readonly kind: 'policy' }
  | { readonly kind: 'source'; readonly id: string }
  | { readonly kind: 'claim'; readonly index: number }
  | { readonly kind: 'quote'; readonly index: number }
  | { readonly kind: 'term'; readonly index: number };

export type ExportRequest = {
  readonly scope: ExportScope;
  readonly format: ExportFormat;
};
