// Random histories of several devices, many more than the rules' tests live through: that all devices
// agree (P1), and that everything can be settled on one of them, and then nobody has any (P9).
// HISTORIES=300 npm run test:histories
import { spawnSync } from 'node:child_process';
import process from 'node:process';

const histories = process.env['HISTORIES'] ?? '2000';
const vitest = ['run', '--config', '.config/vitest.config.ts', '--project', 'rules'];
const run = spawnSync(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    ...vitest,
    'tests/journal/devices.test.ts',
    '--testNamePattern',
    '\\(P1\\)|settled on one device'
  ],
  { stdio: 'inherit', env: { ...process.env, DOCKET_RUNS: histories } }
);
process.exitCode = run.status ?? 1;
