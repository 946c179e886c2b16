import type { Finding } from '#domain/findings/audit.ts';
import type { LeaveFindingFacts } from '#domain/findings/leave-finding.ts';
import type {
  NameRefusal,
  SettleFinding,
  SettleFindingFacts
} from '#domain/findings/settle-finding.ts';
import { actionsFor, settlementOf } from '#domain/findings/settlement.ts';
import { chosenReference } from '#domain/kernel/reference.ts';
import { err, ok, type Result } from '#domain/kernel/result.ts';
import type { Database } from '../database.ts';
import type { Context } from '../device-context.ts';
import { Lookups } from '../lookups.ts';
import { recordOf } from '../records.ts';
import { referenceFacts } from '../references.ts';
import { serialsInFamily } from '../serials.ts';

type Named = Result<string, NameRefusal>;

async function openFinding(db: Database, key: string): Promise<Finding | undefined> {
  const row = await db.findings.get(key);
  return row?.open === 1 ? row.finding : undefined;
}

async function numberFor(
  db: Database,
  kind: 'salesOrders' | 'builds',
  { asked, settings, letter }: Pick<Context, 'settings' | 'letter'> & { readonly asked: string }
): Promise<Named> {
  const pattern = kind === 'builds' ? settings.buildPattern : settings.orderPattern;
  const chosen = chosenReference(await referenceFacts(db, kind, { pattern, letter, asked }), asked);
  if (chosen.ok) return chosen;
  return chosen.error.code === 'reference-taken'
    ? err({ code: 'name-taken', name: asked })
    : err({ code: 'name-does-not-match', pattern });
}

/** The serial number that was asked for, or this one with the first number behind it that is free. */
async function serialFor(
  db: Database,
  { part: id, serial }: { readonly part: string; readonly serial: string },
  asked: string
): Promise<Named> {
  const part = recordOf('parts', await db.parts.get(id));
  const used = new Set(part ? await serialsInFamily(db, part) : [serial]);
  if (asked !== '') return used.has(asked) ? err({ code: 'name-taken', name: asked }) : ok(asked);
  let n = 2;
  while (used.has(`${serial}-${String(n)}`)) n += 1;
  return ok(`${serial}-${String(n)}`);
}

async function nameFor(
  db: Database,
  finding: Finding,
  { settings, letter, asked }: Context & { readonly asked: string }
): Promise<Named> {
  if (finding.code === 'duplicate-reference')
    return numberFor(db, finding.kind, { settings, letter, asked });
  return finding.code === 'duplicate-serial' ? serialFor(db, finding, asked) : ok('');
}

/** The finding with all that its settlements look at. */
export async function settleFindingFacts(
  db: Database,
  asked: SettleFinding,
  context: Context
): Promise<SettleFindingFacts> {
  const lookups = new Lookups(db);
  const finding = await openFinding(db, asked.finding);
  if (!finding) return { view: lookups.view, finding, name: ok('') };
  const name = await nameFor(db, finding, { ...context, asked: asked.name });
  const fresh = { seed: asked.id, name: name.ok ? name.value : '' };
  await lookups.answer((view) => [
    actionsFor(view, finding),
    settlementOf(view, finding, fresh, asked.action)
  ]);
  return { view: lookups.view, finding, name };
}

export const leaveFindingFacts = async (
  db: Database,
  { finding }: { readonly finding: string }
): Promise<LeaveFindingFacts> => ({ finding: await openFinding(db, finding) });
