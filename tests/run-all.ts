/** Runs everything that proves the project, one step after the other, and closes with the number of tests passed and failed. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

const REPORTS = 'test-results/reports';

interface Counts {
  passed: number;
  failed: number;
}

/** Runs one command with its output on the screen; true if it succeeded. */
function run(title: string, command: string, environment: Record<string, string> = {}): boolean {
  console.log(`\n── ${title}`);
  const { status } = spawnSync(command, {
    shell: true,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  return status === 0;
}

function readVitest(): Counts {
  const report = JSON.parse(readFileSync(`${REPORTS}/vitest.json`, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
    numFailedTestSuites: number;
  };
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests || Math.min(report.numFailedTestSuites, 1),
  };
}

function readPlaywright(): Counts {
  const { stats } = JSON.parse(readFileSync(`${REPORTS}/playwright.json`, 'utf8')) as {
    stats: { expected: number; unexpected: number; flaky: number };
  };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}

/** A step that is not made of tests counts as one. */
const asOne = (isGood: boolean): Counts => ({ passed: isGood ? 1 : 0, failed: isGood ? 0 : 1 });

/** The counts of a report; a runner that wrote none, or failed without a failed test, counts as one failure. */
function countsOf(isGood: boolean, read: () => Counts): Counts {
  try {
    const counts = read();
    return isGood || counts.failed > 0 ? counts : { ...counts, failed: 1 };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

rmSync('test-results', { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const steps: Counts[] = [];
for (const part of ['types', 'lint', 'format', 'data'])
  steps.push(asOne(run(`check: ${part}`, `npm run --silent check:${part}`)));
const unit = run(
  'unit, component, data and rules tests',
  `npx vitest run --reporter=default --reporter=json --outputFile.json=${REPORTS}/vitest.json`,
);
steps.push(countsOf(unit, readVitest));
const built = run('build', 'npm run --silent build');
steps.push(asOne(built));
if (built) {
  const browser = run('browser tests', 'npx playwright test --reporter=list,json', {
    PLAYWRIGHT_JSON_OUTPUT_NAME: `${REPORTS}/playwright.json`,
  });
  steps.push(countsOf(browser, readPlaywright));
}

const passed = steps.reduce((sum, step) => sum + step.passed, 0);
const failed = steps.reduce((sum, step) => sum + step.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
