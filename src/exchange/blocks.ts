import { blockSize, type BlockOfTexts } from './order-file.ts';

/** How many characters of text stand in a block before it is cut: a quarter of what readers hold. */
const most = 16 * 1024 * 1024;

/**
 * The same change-sets in blocks that readers take: at most 512, and at most about 16 million
 * characters unless a single one has more.
 */
export function* cut({ device, from, texts }: BlockOfTexts): Generator<BlockOfTexts> {
  let first = 0;
  let size = 0;
  for (const [index, text] of texts.entries()) {
    if (index > first && (index - first === blockSize || size + text.length > most)) {
      yield { device, from: from + first, texts: texts.slice(first, index) };
      [first, size] = [index, 0];
    }
    size += text.length;
  }
  if (texts.length > first) yield { device, from: from + first, texts: texts.slice(first) };
}
