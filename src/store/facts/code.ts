import { codeId } from '#domain/code/linked-code.ts';
import {
  textToLink,
  type CodedKind,
  type LinkCode,
  type LinkCodeFacts
} from '#domain/code/link-code.ts';
import { scanned } from '#domain/code/scanned.ts';
import type { UnlinkCode, UnlinkCodeFacts } from '#domain/code/unlink-code.ts';
import { named, namedThings, type NamedThing } from '../codes.ts';
import type { Database } from '../database.ts';
import { recordOf } from '../records.ts';

const coded: readonly string[] = ['part', 'item', 'location', 'order'] satisfies CodedKind[];
const isCoded = (kind: NamedThing['kind']): kind is CodedKind => coded.includes(kind);

/** Everything linking a code looks at, or nothing when what it is to lead to has gone. */
export async function linkCodeFacts(
  db: Database,
  { text, subject }: LinkCode
): Promise<LinkCodeFacts | undefined> {
  const [thing] = await namedThings(db, [subject]);
  if (!thing || !isCoded(thing.kind)) return undefined;
  const code = scanned(text);
  if (code.kind === 'fault')
    return { kind: thing.kind, link: undefined, linkedTo: undefined, namedBy: [] };
  const kept = textToLink(code, thing.kind);
  const link = recordOf('codes', await db.codes.get(codeId(kept)));
  const [linkedTo] = link ? await namedThings(db, [link.subject]) : [];
  return { kind: thing.kind, link, linkedTo, namedBy: await named(db, kept) };
}

/** The link, or nothing when somebody has taken it away. */
export async function unlinkCodeFacts(
  db: Database,
  { code }: UnlinkCode
): Promise<UnlinkCodeFacts | undefined> {
  const link = recordOf('codes', await db.codes.get(code));
  return link && { link };
}
