import { readFile } from 'node:fs/promises';
import { encode } from 'uqr';
import { beforeAll, describe, expect, it } from 'vitest';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { code128, modulesOf } from '#ui/paper/code128.ts';

/** The decoder that the app scans with, read from the disk because there is no server here. */
beforeAll(async () => {
  const wasmBinary = await readFile('node_modules/zxing-wasm/dist/reader/zxing_reader.wasm');
  await prepareZXingModule({
    overrides: { wasmBinary: new Uint8Array(wasmBinary).buffer },
    fireImmediately: true
  });
});

/** A picture of black and white modules, as a camera would see it: each some pixels wide. */
function picture(width: number, height: number, isDark: (x: number, y: number) => boolean) {
  const module = 3;
  const data = new Uint8ClampedArray(width * height * module * module * 4).fill(255);
  for (let y = 0; y < height * module; y++)
    for (let x = 0; x < width * module; x++)
      if (isDark(Math.floor(x / module), Math.floor(y / module)))
        data.fill(0, (y * width * module + x) * 4, (y * width * module + x) * 4 + 3);
  return { data, width: width * module, height: height * module, colorSpace: 'srgb' } as ImageData;
}

async function read(image: ImageData) {
  const found = await readBarcodes(image, { formats: ['QRCode', 'Code128'] });
  return found.map(({ format, text }) => [format, text]);
}

function bars(text: string): ImageData {
  const widths = code128(text) ?? [];
  const quiet = Array.from({ length: 10 }, () => false);
  const modules = [
    ...quiet,
    ...widths.flatMap((width, n) => Array.from({ length: width }, () => n % 2 === 0)),
    ...quiet
  ];
  return picture(modulesOf(widths), 20, (x) => modules[x] === true);
}

describe('what is printed', () => {
  it.each(['SK-22', 'SO-0042', 'B-119/2026', '12345', '4006381333931', 'AB1234CD', 'a "b" ~ 99'])(
    'in bars is read as it was written: %s',
    async (text) => {
      expect(await read(bars(text))).toEqual([['Code128', text]]);
    }
  );

  it('as a QR code is read as it was written', async () => {
    const text = 'https://docket.example/stock/locations/01930e2c-7a5b-7c31-9a51-2f8d1c9b4e77';
    const { data, size } = encode(text, { ecc: 'M', border: 2 });
    const image = picture(size, size, (x, y) => data[y]?.[x] === true);
    expect(await read(image)).toEqual([['QRCode', text]]);
  });
});
