import { sha256 } from '#store/zip.ts';

/** A block as somebody may forge it: its frame need not fit its texts. */
interface ForgedBlock {
  readonly device: string;
  readonly from: number;
  readonly to: number;
  readonly texts: readonly string[];
}

interface Forgery {
  readonly header: object;
  readonly blocks: readonly ForgedBlock[];
  /** The counts at the end, when they are to be wrong. */
  readonly end?: object;
}

/** A text of an order file with checksums that hold, whatever stands in it. */
export async function forgedText({ header, blocks, end }: Forgery): Promise<string> {
  const lines = [
    '{"format":"docket-order-file","version":1,',
    `"header":${JSON.stringify(header)},`,
    '"blocks":['
  ];
  for (const [index, { device, from, to, texts }] of blocks.entries()) {
    const frame = { device, from, to, sha256: await sha256(texts.join('\n')) };
    lines.push(`${JSON.stringify(frame).slice(0, -1)},"changes":[`);
    lines.push(...texts.map((text, at) => (at < texts.length - 1 ? `${text},` : text)));
    lines.push(index < blocks.length - 1 ? ']},' : ']}');
  }
  lines.push('],', '');
  const changes = blocks.reduce((sum, { texts }) => sum + texts.length, 0);
  const digest = await sha256(lines.join('\n'));
  const counts = end ?? { blocks: blocks.length, changes };
  return `${lines.join('\n')}"end":${JSON.stringify({ ...counts, sha256: digest })}}\n`;
}

export const forged = (text: string) => new Blob([text]);

/** The same as a file. */
export const forgedFile = async (forgery: Forgery) => forged(await forgedText(forgery));
