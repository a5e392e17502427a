import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Runs every test and closes with one plain line, `N passed, N failed`, for a person and for a machine. A run that
 * executed no test fails; a file that could not even be loaded counts as a failed test. With `--prove` the suites that draw
 * their cases by dice draw many more of them, and every planted fault is tried.
 */
const room = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'tsunagi-result-'));
const report = path.join(folder, 'result.json');

const jest = spawn(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    // With more room for what is young it is swept less often.
    '--max-semi-space-size=64',
    createRequire(import.meta.url).resolve('jest/bin/jest'),
    '--json',
    `--outputFile=${report}`,
    // One more than there are cores: whoever waits for a browser or for PostgreSQL leaves a core to the others.
    `--maxWorkers=${Math.max(2, availableParallelism()) + 1}`,
    ...process.argv.slice(2).filter((word) => word !== '--prove'),
  ],
  // Jest tells the story on stderr; stdout would repeat the whole report as JSON.
  {
    cwd: room,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...(process.argv.includes('--prove') && { PROVE: '1' }) },
  },
);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => jest.kill(signal));
await new Promise((ended) => jest.once('exit', ended));

const counts = () => {
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
  } catch {
    return { passed: 0, failed: 0 }; // Jest itself did not come up, and has said why
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
const { passed, failed } = counts();
process.exitCode = jest.exitCode === 0 && passed > 0 && failed === 0 ? 0 : 1;
process.stdout.write(`${passed} passed, ${failed} failed\n`);
