// Renders static/favicon.svg to the PNG icons that the manifest and app.html name. Run by hand;
// the PNGs are committed.
import { mkdir, readFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { browserLaunch } from './browser.mjs';

const mark = await readFile('static/favicon.svg', 'utf8');
/** Systems that cut the shape themselves want the ground to reach the edge. */
const fullBleed = mark.replace(/ rx="\d+"/, '');
/** One colour and transparency: the slip, with line and tick cut out of it. */
const mono = mark
  .replace(/<rect [^>]*\/>/, '')
  .replace(
    '<path\n    class="slip"',
    '<mask id="cut"><rect width="512" height="512" fill="#fff"/>' +
      cuts(mark) +
      '</mask><path mask="url(#cut)"\n    class="slip"'
  )
  .replace(/(<\/mask><path[^>]*\/>)[\s\S]*<\/svg>/, '$1</svg>')
  .replace('viewBox="0 0 512 512"', 'viewBox="76 70 360 360"');

/** @param {string} svg */
function cuts(svg) {
  return [...svg.matchAll(/<path\s+class="(?:line|tick)"[^>]*\/>/g)]
    .map(([path]) => path.replace(/stroke="#[0-9A-F]+"/, 'stroke="#000"'))
    .join('');
}

/** A shortcut's icon: one white drawing on the ground of the mark. @param {string} drawing */
const shortcut = (drawing) =>
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512">' +
  '<rect width="512" height="512" rx="256" fill="#0A57A4"/>' +
  '<g fill="none" stroke="#fff" stroke-width="40" stroke-linecap="round" stroke-linejoin="round">' +
  `${drawing}</g></svg>`;

const icons = [
  { file: 'icons/icon-192.png', size: 192, source: mark },
  { file: 'icons/icon-512.png', size: 512, source: mark },
  { file: 'icons/maskable-512.png', size: 512, source: fullBleed },
  { file: 'icons/mono-96.png', size: 96, source: mono },
  { file: 'apple-touch-icon.png', size: 180, source: fullBleed },
  {
    file: 'icons/new-192.png',
    size: 192,
    source: shortcut('<path d="M256 140v232M140 256h232"/>')
  },
  {
    file: 'icons/import-192.png',
    size: 192,
    source: shortcut('<path d="M256 120v176M176 224l80 80 80-80M136 312v72h240v-72"/>')
  },
  {
    file: 'icons/overdue-192.png',
    size: 192,
    source: shortcut('<circle cx="256" cy="256" r="132"/><path d="M256 176v84l56 40"/>')
  }
];

await mkdir('static/icons', { recursive: true });
const browser = await chromium.launch(browserLaunch());
for (const { file, size, source } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${source}`
  );
  await page.screenshot({ path: `static/${file}`, omitBackground: true });
  await page.close();
}
await browser.close();
