import { Currency } from '#domain/kernel/money.ts';
import type { Export } from './read-export.ts';

/** The text of one of InvenTree's settings, when the file has it. */
function settingIn(file: Export, key: string): string | undefined {
  const settings = file.records.get('common.inventreesetting') ?? [];
  const value = settings.find(({ fields }) => fields['key'] === key)?.fields['value'];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** The currency that the file says its shop uses. */
export const currencyOf = (file: Export): Currency | undefined =>
  Currency.safeParse(settingIn(file, 'INVENTREE_DEFAULT_CURRENCY')).data;

const named = ['INVENTREE_BASE_URL', 'INVENTREE_INSTANCE', 'INVENTREE_COMPANY_NAME'];

/** What to call the InvenTree that a file comes from; '' when the file does not say. */
export function sourceIn(file: Export): string {
  const name = named.map((key) => settingIn(file, key)).find((value) => value !== undefined);
  return (name ?? '').slice(0, 100).toWellFormed();
}
