/** Finds the codes in a picture. */
export interface Decoder {
  readonly codesIn: (picture: Picture) => Promise<readonly string[]>;
}

/** What a decoder can look at. */
export type Picture = HTMLVideoElement | HTMLCanvasElement | ImageBitmap;
