import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import reader from 'zxing-wasm/reader/zxing_reader.wasm?url';
import type { Decoder, Picture } from './picture.ts';

/** A picture is looked at no larger than this, in pixels of its longer side: enough for a code, and quick. */
const largest = 1_280;

const sizeOf = (picture: Picture) =>
  picture instanceof HTMLVideoElement
    ? { width: picture.videoWidth, height: picture.videoHeight }
    : { width: picture.width, height: picture.height };

function pixelsOf(picture: Picture): ImageData | undefined {
  const { width, height } = sizeOf(picture);
  const scale = Math.min(1, largest / Math.max(width, height));
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(width * scale)),
    Math.max(1, Math.round(height * scale))
  );
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context || width === 0 || height === 0) return undefined;
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

/** The decoder that comes with the app. It is fetched from where the app is, never from elsewhere. */
export async function wasmDecoder(): Promise<Decoder> {
  await prepareZXingModule({ overrides: { locateFile: () => reader }, fireImmediately: true });
  return {
    codesIn: async (picture) => {
      const pixels = pixelsOf(picture);
      if (!pixels) return [];
      const found = await readBarcodes(pixels, {
        formats: ['QRCode', 'Code128', 'EAN13', 'EAN8', 'UPCA', 'Code39', 'DataMatrix', 'ITF'],
        maxNumberOfSymbols: 4
      });
      return found.filter(({ isValid }) => isValid).map(({ text }) => text);
    }
  };
}
