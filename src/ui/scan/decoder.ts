import type { Decoder, Picture } from './picture.ts';

/** The browser's own detector, as far as it is used here. */
interface NativeDetector {
  detect(picture: Picture): Promise<readonly { readonly rawValue: string }[]>;
}
interface NativeDetectors {
  new (options: { readonly formats: readonly string[] }): NativeDetector;
  getSupportedFormats(): Promise<readonly string[]>;
}

const wanted = ['qr_code', 'code_128', 'ean_13', 'ean_8', 'upc_a', 'code_39', 'data_matrix', 'itf'];
/** A detector without these reads neither our own codes nor those on goods. */
const needed = ['qr_code', 'code_128', 'ean_13'];

async function native(): Promise<Decoder | undefined> {
  const Detector = (globalThis as { BarcodeDetector?: NativeDetectors }).BarcodeDetector;
  const formats = (await Detector?.getSupportedFormats()) ?? [];
  if (!Detector || !needed.every((format) => formats.includes(format))) return undefined;
  const detector = new Detector({ formats: wanted.filter((format) => formats.includes(format)) });
  return {
    codesIn: async (picture) => (await detector.detect(picture)).map(({ rawValue }) => rawValue)
  };
}

/** The browser's own decoder where there is one, else ours, which comes with the app and works offline. */
export async function decoder(): Promise<Decoder> {
  const own = await native().catch(() => undefined);
  if (own) return own;
  const { wasmDecoder } = await import('./wasm-decoder.ts');
  return wasmDecoder();
}
