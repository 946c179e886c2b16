import type { Company } from '#domain/company/company.ts';
import { decideSaveCompany, SaveCompany } from '#domain/company/save-company.ts';
import { err, ok, type Result } from '#domain/kernel/result.ts';
import type { Values } from '#interop/csv/read-rows.ts';
import type { Database } from '#store/database.ts';
import type { Known } from './known.ts';
import type { Unresolved } from './refusals.ts';
import { byOwnId, decided, differences, picked, put, same, type PlanRow } from './row-plan.ts';

const fields = [
  ...['name', 'description', 'website', 'phone', 'email', 'link', 'currency', 'taxId'],
  ...['isCustomer', 'isSupplier', 'isManufacturer', 'active', 'notes', 'tags']
];

const text = (value: unknown) => (typeof value === 'string' ? value : '');

/** What saving looks at, with what the rows before have made. */
const recipe = (known: Known, before: Company | undefined) => ({
  input: SaveCompany,
  facts: (_db: Database, { id, name = before?.name ?? '' }: SaveCompany) =>
    Promise.resolve({
      before,
      others: known.companies.named(name).filter((other) => other.id !== id)
    }),
  decide: decideSaveCompany
});

/** The company that a row is about: by our id, else by name, and by email where a name is not enough. */
function companyOf(
  known: Known,
  values: Values
): Result<{ before: Company | undefined; id: string }, Unresolved> {
  const own = byOwnId(known, known.companies, values);
  if (!own.ok) return own;
  if (own.value.id !== undefined) return ok({ before: own.value.record, id: own.value.id });
  const [name, email] = [text(values['name']), text(values['email'])];
  if (name.trim() === '') return err({ code: 'nameless' });
  const called = known.companies.named(name);
  const exact = called.length > 1 ? called.filter((each) => each.email === email) : called;
  if (exact.length > 1) return err({ code: 'several-matches' });
  const id = exact[0]?.id ?? known.freshId('companies', [name, email]);
  return ok({ before: known.companies.get(id), id });
}

/** A company, by id or by name. */
export const planCompany: PlanRow = async (known, values, row) => {
  const found = companyOf(known, values);
  if (!found.ok) return found;
  const { before, id } = found.value;
  const twice = known.claim(id, row);
  if (twice) return err(twice);
  const asked = { ...picked(values, fields), id };
  if (before) {
    const changed = differences(before, asked);
    if (changed.length === 0) return ok(same(before.name));
    const changes = await decided(known, recipe(known, before), asked);
    return put(changes, { outcome: 'changed', name: before.name, fields: changed });
  }
  const changes = await decided(known, recipe(known, undefined), asked);
  return put(changes, { outcome: 'new', name: text(values['name']), fields: [] });
};
