import { defaultSettings, type Settings } from '#domain/device/device.ts';
import type { Database } from './database.ts';
import { recordOf } from './records.ts';

/** What the workshop has agreed on; the defaults where it has not. */
export async function settingsOf(db: Database): Promise<Settings> {
  const kept = recordOf('settings', await db.settings.get('workshop'));
  return { ...defaultSettings, ...kept };
}
