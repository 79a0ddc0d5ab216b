import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const results = mkdtempSync(join(tmpdir(), 'rt-checks-'));
const jest = (config, name) => [
  'node',
  '--experimental-vm-modules',
  '--no-warnings',
  'node_modules/jest/bin/jest.js',
  '-c',
  `tools/jest/${config}`,
  '--maxWorkers=2',
  '--json',
  `--outputFile=${join(results, `${name}.json`)}`,
];

/** The one list of checks, the same on the laptop and on the server, cheapest first. */
const checks = [
  { name: 'format', command: ['prettier', '--check', '--log-level=warn', '.'] },
  { name: 'lint', command: ['nx', 'run-many', '-t', 'lint', '--outputStyle=static'] },
  { name: 'types', command: ['tsc', '-p', 'apps/api/tsconfig.json'] },
  { name: 'types of the web', command: ['tsc', '-p', 'tools/jest/tsconfig.ui.json', '--noEmit'] },
  { name: 'specs', command: jest('jest.config.mjs', 'specs') },
  { name: 'build', command: ['npm', 'run', '--silent', 'build'] },
  { name: 'size of the web', command: ['node', 'tools/budget/check.mjs'] },
  { name: 'journeys', command: jest('journeys.config.mjs', 'journeys') },
];

const wanted = process.argv.slice(2);
const totals = { passed: 0, failed: 0 };

for (const { name, command } of checks) {
  if (wanted.length && !wanted.some((want) => name.startsWith(want))) continue;
  const started = Date.now();
  const { status } = spawnSync(command[0], command.slice(1), {
    stdio: 'inherit',
    env: { ...process.env, NX_TUI: 'false' },
  });
  const counted = count(name);
  totals.passed += counted ? counted.numPassedTests : status === 0 ? 1 : 0;
  totals.failed += counted
    ? counted.numFailedTests + (status !== 0 && counted.numFailedTests === 0 ? 1 : 0)
    : status === 0
      ? 0
      : 1;
  console.log(`${status === 0 ? '✓' : '✗'} ${name} (${Math.round((Date.now() - started) / 1000)} s)\n`);
  if (status !== 0 && process.env.CI) break;
}

rmSync(results, { recursive: true });
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exit(totals.failed === 0 ? 0 : 1);

function count(name) {
  try {
    return JSON.parse(readFileSync(join(results, `${name}.json`), 'utf8'));
  } catch {
    return null;
  }
}
