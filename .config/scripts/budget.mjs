// Fails when the start page's scripts outgrow the size named in package.json ("budget", bytes
// gzipped): what a first visit must load before it shows something. The rest comes when used.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';

const site = 'build';
const nodes = '.svelte-kit/generated/client-optimized/nodes';

/** @typedef {{ file: string, imports?: string[] }} Chunk */

/** @type {{ budget: { firstLoadScript: number } }} */
const { budget } = JSON.parse(await readFile('package.json', 'utf8'));
/** @type {Record<string, Chunk>} */
const chunks = JSON.parse(await readFile('.svelte-kit/output/client/.vite/manifest.json', 'utf8'));
const html = await readFile(join(site, 'index.html'), 'utf8');

/** The start page and the layouts about it, groups in brackets included: a node of each. */
const ofStartPage = /src\/routes\/(?:\([^)]+\)\/)*\+(?:layout|page)[.@]/;

async function startPage() {
  const found = [];
  for (const name of await readdir(nodes)) {
    const node = await readFile(join(nodes, name), 'utf8');
    if (ofStartPage.test(node)) found.push(`${nodes}/${name}`);
  }
  if (found.length < 2) throw new Error('the layout and the start page are not in the build');
  return found;
}

/** The chunk of this name and all it imports at once, by file. @type {(name: string) => string[]} */
function reach(name) {
  const seen = new Set();
  const queue = [name];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const chunk = chunks[next];
    if (!chunk) throw new Error(`${next} is not in the build`);
    if (seen.has(chunk.file)) continue;
    seen.add(chunk.file);
    queue.push(...(chunk.imports ?? []));
  }
  return [...seen];
}

const named = [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"|import\("\/([^"]+\.js)"\)/g)].map(
  ([, file, module]) => file ?? module ?? ''
);
const entries = Object.keys(chunks).filter((name) => named.includes(chunks[name]?.file ?? ''));
const files = new Set([...named, ...[...entries, ...(await startPage())].flatMap(reach)]);

let total = 0;
for (const file of files) total += gzipSync(await readFile(join(site, file)), { level: 9 }).length;

const over = total > budget.firstLoadScript;
if (over) process.exitCode = 1;
console.log(
  `${over ? 'OVER' : 'ok'}: the start page loads ${String(files.size)} scripts, ` +
    `${(total / 1024).toFixed(1)} of ${(budget.firstLoadScript / 1024).toFixed(1)} KiB gzipped`
);
