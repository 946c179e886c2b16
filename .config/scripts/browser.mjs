// Finds a Chromium to test with, so that the tests run on a machine with no browser set up.
import { execFileSync } from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { brotliDecompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';

/** @typedef {{ executablePath: string, args: string[], env: Record<string, string> }} Launch */

/** @type {Partial<Record<NodeJS.Platform, string[]>>} */
const installed = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/opt/google/chrome/chrome'
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium'
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe'
  ]
};

/** @param {string} path */
function runnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Unpacks, once, the headless Chromium that the npm package @sparticuz/chromium carries (Linux
 * x64), with the few libraries and the font that a bare system lacks. The package's own unpacking
 * is not used: it writes to a fixed temporary path, gives that path out before the file is whole,
 * and leaves the libraries out unless it sees Amazon's environment.
 */
function unpackBundled() {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const packed = resolve(dirname(entry), '../../bin');
  const cache = resolve(import.meta.dirname, '../../node_modules/.cache');
  const home = join(cache, 'bundled-chromium');
  if (!existsSync(home)) {
    console.error('Unpacking the bundled Chromium (once; some seconds)…');
    const work = `${home}.${String(process.pid)}`;
    mkdirSync(work, { recursive: true });
    /** @param {string} file */
    const read = (file) => brotliDecompressSync(readFileSync(join(packed, file)));
    writeFileSync(join(work, 'chromium'), read('chromium.br'), { mode: 0o755 });
    for (const file of ['al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br'])
      execFileSync('tar', ['-x', '--no-same-owner', '-C', work], { input: read(file) });
    writeFileSync(
      join(work, 'fonts.conf'),
      `<fontconfig><dir>${join(home, 'fonts')}</dir><dir>/usr/share/fonts</dir>` +
        `<cachedir>${join(home, 'fontcache')}</cachedir></fontconfig>`
    );
    try {
      renameSync(work, home);
    } catch (error) {
      rmSync(work, { recursive: true, force: true });
      if (!existsSync(home)) throw error; // else another process was first
    }
  }
  return home;
}

const args = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), // Chromium refuses its sandbox to root
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
];

/** @returns {Record<string, string>} */
function environment() {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]]
    )
  );
}

/** @returns {string | undefined} */
function findInstalled() {
  const named = process.env['CHROMIUM_PATH'];
  if (!named)
    return [...(installed[process.platform] ?? []), chromium.executablePath()].find(runnable);
  if (!runnable(named)) throw new Error(`CHROMIUM_PATH=${named} is not an executable file.`);
  return named;
}

/** @returns {Launch} */
function launchBundled() {
  const home = unpackBundled();
  const env = environment();
  env['LD_LIBRARY_PATH'] = [env['LD_LIBRARY_PATH'], join(home, 'lib')].filter(Boolean).join(':');
  env['FONTCONFIG_FILE'] = join(home, 'fonts.conf');
  // It carries no setuid program for the sandbox.
  return { executablePath: join(home, 'chromium'), args: ['--no-sandbox', ...args], env };
}

/**
 * In order: $CHROMIUM_PATH, an installed Chrome or Chromium, Playwright's own download, and the
 * bundled one.
 * @returns {Launch}
 */
export function browserLaunch() {
  const found = findInstalled();
  if (found) return { executablePath: found, args, env: environment() };
  if (process.platform === 'linux' && process.arch === 'x64') return launchBundled();
  throw new Error(
    'No Chromium was found. Install Google Chrome or Chromium, or run ' +
      '`npx playwright install chromium`, or set CHROMIUM_PATH.'
  );
}
