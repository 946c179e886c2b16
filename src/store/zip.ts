const piped = async (bytes: Uint8Array<ArrayBuffer>, through: GenericTransformStream) => {
  const stream = new Blob([bytes]).stream().pipeThrough(through);
  return new Uint8Array(await new Response(stream).arrayBuffer());
};

/** The text, gzipped. */
export const zipped = (text: string) =>
  piped(new TextEncoder().encode(text), new CompressionStream('gzip'));

/** The text of gzipped bytes. */
export const unzipped = async (bytes: Uint8Array<ArrayBuffer>) =>
  new TextDecoder().decode(await piped(bytes, new DecompressionStream('gzip')));

/** The SHA-256 of a text, as hex. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
