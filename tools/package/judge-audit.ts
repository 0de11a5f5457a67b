/** What `npm audit --json` tells of the packages that ship. */

export type Verdict =
  | { readonly kind: 'clean' }
  | { readonly kind: 'found'; readonly faults: readonly string[] }
  /** Nobody answered: this says nothing of the packages, good or bad. */
  | { readonly kind: 'unasked'; readonly why: string };

/** Of what npm printed. A report is known by its version; all else is no answer to the question. */
export function judgeAudit(printed: string): Verdict {
  const told = parseReport(printed);
  if (told?.auditReportVersion === undefined)
    return { kind: 'unasked', why: told?.message ?? 'npm gave no report' };
  const faults = Object.values(told.vulnerabilities ?? {}).map(
    ({ name, severity, range }) => `${name} ${range}: ${severity}`,
  );
  return faults.length === 0 ? { kind: 'clean' } : { kind: 'found', faults };
}

type Report = {
  readonly auditReportVersion?: number;
  readonly message?: string;
  readonly vulnerabilities?: Readonly<
    Record<string, { readonly name: string; readonly severity: string; readonly range: string }>
  >;
};

function parseReport(printed: string): Report | null {
  try {
    return JSON.parse(printed);
  } catch {
    // npm without a network prints words.
    return null;
  }
}
