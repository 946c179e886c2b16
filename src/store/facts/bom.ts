import type { BomLineId, PartId } from '#domain/kernel/ids.ts';
import type { AddSubstitute, AddSubstituteFacts } from '#domain/part/add-substitute.ts';
import type { BomLine } from '#domain/part/part.ts';
import type { RemoveBomLine, RemoveBomLineFacts } from '#domain/part/remove-bom-line.ts';
import type { RemoveSubstitute, RemoveSubstituteFacts } from '#domain/part/remove-substitute.ts';
import type { SaveBomLine, SaveBomLineFacts } from '#domain/part/save-bom-line.ts';
import type { Claim } from '#domain/stock/availability.ts';
import { bomLinesOf } from '../builds.ts';
import type { Database } from '../database.ts';
import { known } from '../known.ts';
import { buildAllocationsOf, recordOf, recordsOf } from '../records.ts';
import { familyOf } from '../serials.ts';

/** What active builds hold for a line of a BOM. */
async function heldFor(db: Database, line: BomLineId): Promise<Claim[]> {
  const rows = await db.buildAllocations.where('bomLine').equals(line).toArray();
  const holding = buildAllocationsOf(rows).filter(({ left }) => left > 0);
  const builds = await db.builds.bulkGet([...new Set(holding.map(({ build }) => build))]);
  const references = new Map(
    recordsOf('builds', builds).map((build) => [build.id, build.reference])
  );
  return holding.map(({ id, build, left }) => ({
    id,
    by: { kind: 'build', id: build, reference: references.get(build) ?? '' },
    quantity: left
  }));
}

/** The lines of everything that goes into a part, down to the last one; each is its own part's. */
async function linesBelow(db: Database, top: PartId): Promise<BomLine[]> {
  const found: BomLine[] = [];
  const seen = new Set<PartId>([top]);
  for (const id of seen) {
    const part = recordOf('parts', await db.parts.get(id));
    if (!part) continue;
    const lines = (await bomLinesOf(db, part)).map((line) => ({ ...line, part: id }));
    found.push(...lines);
    for (const { subPart } of lines) seen.add(subPart);
  }
  return found;
}

/** Everything saving a line looks at, or nothing when one of its parts has gone. */
export async function saveBomLineFacts(
  db: Database,
  asked: SaveBomLine
): Promise<SaveBomLineFacts | undefined> {
  const part = recordOf('parts', await db.parts.get(asked.part));
  const subPart = recordOf('parts', await db.parts.get(asked.subPart));
  const line = await known(db, 'bomLines', asked.id);
  if (!part || !subPart || !line) return undefined;
  return {
    ...line,
    part,
    subPart,
    family: await familyOf(db, part),
    below: await linesBelow(db, subPart.id),
    held: await heldFor(db, asked.id)
  };
}

async function lineWithPart(db: Database, id: BomLineId) {
  const line = recordOf('bomLines', await db.bomLines.get(id));
  const part = line && recordOf('parts', await db.parts.get(line.part));
  if (!part) return undefined;
  const rows = await db.substitutes.where('bomLine').equals(id).toArray();
  return { line, part, substitutes: recordsOf('substitutes', rows) };
}

/** A line's assembly, its substitutes and what holds it, or nothing when it has gone. */
export async function removeBomLineFacts(
  db: Database,
  asked: RemoveBomLine
): Promise<RemoveBomLineFacts | undefined> {
  const found = await lineWithPart(db, asked.line);
  return (
    found && {
      part: found.part,
      substitutes: found.substitutes.map(({ id }) => id),
      held: await heldFor(db, asked.line)
    }
  );
}

/** Everything a substitute depends on, or nothing when the line or a part has gone. */
export async function addSubstituteFacts(
  db: Database,
  asked: AddSubstitute
): Promise<AddSubstituteFacts | undefined> {
  const found = await lineWithPart(db, asked.bomLine);
  const part = recordOf('parts', await db.parts.get(asked.part));
  if (!found || !part) return undefined;
  return {
    line: found.line,
    assembly: found.part,
    part,
    substitutes: found.substitutes,
    family: await familyOf(db, found.part),
    below: await linesBelow(db, part.id)
  };
}

/** The assembly of a substitute's line, or nothing when it has gone. */
export async function removeSubstituteFacts(
  db: Database,
  asked: RemoveSubstitute
): Promise<RemoveSubstituteFacts | undefined> {
  const substitute = recordOf('substitutes', await db.substitutes.get(asked.substitute));
  const found = substitute && (await lineWithPart(db, substitute.bomLine));
  return found && { assembly: found.part };
}
