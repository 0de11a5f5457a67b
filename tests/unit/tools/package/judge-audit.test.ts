/** A hole in what ships is told, and silence is not taken for health. */
import { expect, test } from 'vitest';
import { judgeAudit } from '@/tools/package/judge-audit';

const report = (vulnerabilities: object): string =>
  JSON.stringify({ auditReportVersion: 2, vulnerabilities, metadata: {} });

test('a report without a finding is clean', () => {
  expect(judgeAudit(report({}))).toEqual({ kind: 'clean' });
});

test('every finding is told', () => {
  const hole = { name: 'left-open', severity: 'high', range: '<1.2.3', via: [] };
  expect(judgeAudit(report({ 'left-open': hole }))).toEqual({
    kind: 'found',
    faults: ['left-open <1.2.3: high'],
  });
});

test.each([
  ['a refusal', '{"message":"405 Method Not Allowed","statusCode":405}', '405 Method Not Allowed'],
  ['words', 'npm error network', 'npm gave no report'],
  ['nothing', '', 'npm gave no report'],
  ['null', 'null', 'npm gave no report'],
])('%s is no answer', (_, printed, why) => {
  expect(judgeAudit(printed)).toEqual({ kind: 'unasked', why });
});
