// Random histories of several devices, many more than the rules' tests live through: that all devices
// agree (P1), that nothing is overwritten unseen (P5), and that everything can be settled (P9).
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
    '\\(P1\\)|\\(P5\\)|\\(P9\\)'
  ],
  { stdio: 'inherit', env: { ...process.env, DOCKET_RUNS: histories, DOCKET_CONTESTS: histories } }
);
process.exitCode = run.status ?? 1;
