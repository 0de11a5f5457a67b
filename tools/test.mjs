/**
 * `npm test`: from a fresh clone to a verdict. Installs what is missing, then checks everything there is to
 * check, each step to its end, and sums up. Ends with 1 if anything failed.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { chdir } from 'node:process';
import { fileURLToPath } from 'node:url';
import { ensureChromium, ensureFirefox } from './setup/ensure-browser.mjs';
import { ensurePackages } from './setup/ensure-packages.mjs';
import { runNpm } from './setup/run.mjs';

const UNIT_REPORT = '.cache/unit.json';
const E2E_REPORT = '.cache/e2e.json';

chdir(fileURLToPath(new URL('..', import.meta.url)));
const begin = Date.now();
ensurePackages();
mkdirSync('.cache', { recursive: true });
for (const report of [UNIT_REPORT, E2E_REPORT]) rmSync(report, { force: true });

const steps = [];
step('types', ['check:types']);
step('lint', ['check:lint']);
step('format', ['check:format']);
step('holes in what ships', ['check:audit']);
step('unit tests', [
  'test:unit',
  '--',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${UNIT_REPORT}`,
]);
step('accuracy floors', ['bench', '--', '--check']);
const built = step('build', ['build']);
if (built) step('packages', ['check:package']);
const browsers = [
  { name: 'chromium', path: await ensureChromium() },
  { name: 'firefox', path: ensureFirefox() },
];
for (const { name, path } of browsers) {
  if (path === null) steps.push({ name: `end-to-end tests in ${name}: no browser`, passed: false });
}
const projects = browsers.filter(({ path }) => path !== null);
const only = built ? projects.map(({ name }) => `--project=${name}`) : [];
if (projects.some(({ name }) => name === 'chromium') && step('gallery', ['gallery:build'])) {
  only.push('--project=gallery');
}
if (only.length > 0) step('end-to-end tests', ['test:e2e', '--', ...only]);
sumUp();

/** Runs one npm script; true if it passed. */
function step(name, [script, ...rest]) {
  console.log(`\n=== ${name}`);
  const since = Date.now();
  const passed = runNpm(['run', '--silent', script, ...rest], { minutes: 20 });
  steps.push({ name, passed, seconds: Math.round((Date.now() - since) / 1000) });
  return passed;
}

function sumUp() {
  console.log('\n=== summary');
  for (const { name, passed, seconds } of steps) {
    console.log(
      `${passed ? 'passed' : 'FAILED'}  ${name}${seconds === undefined ? '' : ` (${seconds} s)`}`,
    );
  }
  const unit = countUnit();
  const e2e = countE2e();
  const failedSteps = steps.filter(({ passed }) => !passed).length;
  console.log(`unit tests: ${unit.passed} passed, ${unit.failed} failed`);
  console.log(
    `end-to-end tests: ${e2e.passed} passed, ${e2e.failed} failed, ${e2e.skipped} skipped`,
  );
  console.log(`steps: ${steps.length - failedSteps} passed, ${failedSteps} failed`);
  console.log(`${Math.round((Date.now() - begin) / 1000)} s`);
  // A step can fail without a test having failed, and the sum must show it.
  const failed = unit.failed + e2e.failed || failedSteps;
  console.log(`${unit.passed + e2e.passed} passed, ${failed} failed`);
  process.exit(failedSteps === 0 ? 0 : 1);
}

function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

function countUnit() {
  const report = readReport(UNIT_REPORT);
  return { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 };
}

function countE2e() {
  const {
    expected = 0,
    unexpected = 0,
    flaky = 0,
    skipped = 0,
  } = readReport(E2E_REPORT)?.stats ?? {};
  return { passed: expected + flaky, failed: unexpected, skipped };
}
