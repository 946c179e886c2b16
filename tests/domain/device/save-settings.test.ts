import { describe, expect, it } from 'vitest';
import { put } from '#domain/changes.ts';
import { defaultSettings } from '#domain/device/device.ts';
import { decideSaveSettings, SaveSettings } from '#domain/device/save-settings.ts';

const deciding = (asked: typeof SaveSettings._zod.input) =>
  decideSaveSettings({ settings: defaultSettings }, SaveSettings.parse(asked));

describe('saving the settings', () => {
  it('writes only what differs', () => {
    expect(deciding({ currency: 'CHF', allowExpired: false, stockOrder: 'oldest' })).toEqual({
      ok: true,
      value: [put('settings', 'workshop', { stockOrder: 'oldest', currency: 'CHF' })]
    });
    expect(deciding({ allowExpired: false })).toEqual({ ok: true, value: [] });
  });

  it.each([{ currency: 'XXQ' }, { orderPattern: 'SO' }, { buildPattern: '{ref}{ref}' }])(
    'does not understand %j',
    (asked) => {
      expect(SaveSettings.safeParse(asked).success).toBe(false);
    }
  );
});
