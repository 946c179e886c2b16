import type { Database } from './database.ts';

/**
 * After an update of the app: what an older version did not understand is read again, from the log.
 * Where everything was understood nothing is to be done.
 */
export async function readAgain(db: Database, schema: number): Promise<void> {
  const known: unknown = (await db.meta.get('schema'))?.v;
  if (known === schema) return;
  if ((await db.unread.count()) > 0) {
    const { rebuild } = await import('./rebuild.ts');
    await rebuild(db);
  }
  await db.meta.put({ k: 'schema', v: schema });
}
