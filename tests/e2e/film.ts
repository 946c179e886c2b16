import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encode } from 'uqr';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { browserLaunch } from '../../.config/scripts/browser.mjs';

const width = 640;
const height = 480;

/** One picture, raw as a camera would give it: a QR code in the middle of a white wall. */
function pictureOf(text: string): Buffer {
  const { data, size } = encode(text, { ecc: 'L', border: 2 });
  const dot = Math.min(8, Math.floor(height / size));
  const left = Math.floor((width - size * dot) / 2);
  const top = Math.floor((height - size * dot) / 2);
  const light = Buffer.alloc(width * height, 235);
  data.forEach((row, y) => {
    row.forEach((dark, x) => {
      if (!dark) return;
      for (let line = 0; line < dot; line++) {
        const from = (top + y * dot + line) * width + left + x * dot;
        light.fill(16, from, from + dot);
      }
    });
  });
  return Buffer.concat([Buffer.from('FRAME\n'), light, Buffer.alloc((width * height) / 2, 128)]);
}

/** A film in which a camera sees these codes one after the other, each for 400 ms. */
function filmOf(texts: readonly string[]): string {
  const header = `YUV4MPEG2 W${String(width)} H${String(height)} F10:1 Ip A1:1 C420jpeg\n`;
  const pictures = texts.flatMap((text) => Array<Buffer>(4).fill(pictureOf(text)));
  const path = join(mkdtempSync(join(tmpdir(), 'film-')), 'codes.y4m');
  writeFileSync(path, Buffer.concat([Buffer.from(header), ...pictures]));
  return path;
}

/** A browser whose camera sees these codes, and which may use it. */
export function cameraThatSees(...texts: readonly string[]) {
  const launch = browserLaunch();
  return {
    permissions: ['camera'],
    launchOptions: {
      ...launch,
      args: [
        ...launch.args,
        '--use-fake-ui-for-media-stream',
        '--use-fake-device-for-media-stream',
        `--use-file-for-fake-video-capture=${filmOf(texts)}`
      ]
    }
  };
}

/** The square codes in a picture, by the decoder that the app scans with. */
export async function codesIn(picture: Buffer): Promise<string[]> {
  const wasmBinary = readFileSync('node_modules/zxing-wasm/dist/reader/zxing_reader.wasm');
  prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasmBinary).buffer } });
  const found = await readBarcodes(picture, { formats: ['QRCode'] });
  return found.map(({ text }) => text);
}
