import type { Change } from '#domain/changes.ts';
import { err, ok, type Result } from '#domain/kernel/result.ts';
import type { z } from '#domain/kernel/zod.ts';
import { commit, type Committed, type Intent } from '#store/commit.ts';
import type { Database } from '#store/database.ts';
import { contextOf, transact, type Context, type Device } from '#store/device-context.ts';
import { StorageError, type StorageFault } from '#store/faults.ts';

/** What any command can answer beside its own refusals. */
export type CommandRefusal =
  | {
      readonly code: 'not-understood';
      /** What is wrong, by field; the field '' when it is about the whole. */
      readonly fields: Readonly<Record<string, string>>;
    }
  /** Something the command is about is not here any more. */
  | { readonly code: 'gone' }
  /** The storage failed and nothing was kept. */
  | { readonly code: 'not-saved'; readonly fault: StorageFault };

export interface Recipe<Input extends z.ZodType, Facts, Refusal> {
  readonly input: Input;
  /** Everything the rule looks at, or nothing when a record has gone. */
  readonly facts: (
    db: Database,
    asked: z.output<Input>,
    context: Context
  ) => Promise<Facts | undefined>;
  readonly decide: (facts: Facts, asked: z.output<Input>) => Result<readonly Change[], Refusal>;
  /** A few words for the history, from what was asked. */
  readonly args?: (asked: z.output<Input>, facts: Facts) => Intent['args'];
}

export type Command<Input extends z.ZodType, Refusal> = (
  device: Device,
  raw: z.input<Input>
) => Promise<Result<Committed | undefined, Refusal | CommandRefusal>>;

function fieldsOf(error: z.ZodError): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const issue of error.issues) fields[issue.path.join('.')] ??= issue.message;
  return fields;
}

/** What a rule says to something that is asked: understood, looked up, decided; nothing is written. */
export async function decisionOn<Input extends z.ZodType, Facts, Refusal>(
  recipe: Recipe<Input, Facts, Refusal>,
  { db, context }: { readonly db: Database; readonly context: Context },
  raw: z.input<Input>
): Promise<
  Result<
    { readonly changes: readonly Change[]; readonly asked: z.output<Input>; readonly facts: Facts },
    Refusal | CommandRefusal
  >
> {
  const understood = recipe.input.safeParse(raw);
  if (!understood.success)
    return err({ code: 'not-understood', fields: fieldsOf(understood.error) });
  const asked = understood.data;
  const facts = await recipe.facts(db, asked, context);
  if (!facts) return err({ code: 'gone' as const });
  const decision = recipe.decide(facts, asked);
  return decision.ok ? ok({ changes: decision.value, asked, facts }) : decision;
}

/**
 * Turns a rule into something a user can do: understand, look up, decide, commit. One transaction,
 * all or nothing. A decision that changes nothing is fine and leaves no trace.
 */
export function command<Input extends z.ZodType, Facts, Refusal>(
  intent: string,
  recipe: Recipe<Input, Facts, Refusal>
): Command<Input, Refusal> {
  return async (device, raw) => {
    const understood = recipe.input.safeParse(raw);
    if (!understood.success)
      return err({ code: 'not-understood', fields: fieldsOf(understood.error) });
    try {
      return await transact(device, async () => {
        const context = await contextOf(device);
        const decision = await decisionOn(recipe, { db: device.db, context }, raw);
        if (!decision.ok) return decision;
        const { changes, asked, facts } = decision.value;
        if (changes.length === 0) return ok(undefined);
        const args = recipe.args?.(asked, facts);
        return ok(await commit(device, { kind: intent, args }, changes));
      });
    } catch (error) {
      if (error instanceof StorageError) return err({ code: 'not-saved', fault: error.fault });
      throw error;
    }
  };
}
