import { decideSaveSettings, SaveSettings } from '#domain/device/save-settings.ts';
import { saveSettingsFacts } from '#store/facts/device.ts';
import { command } from './command.ts';

export const saveSettings = command('settings.save', {
  input: SaveSettings,
  facts: saveSettingsFacts,
  decide: decideSaveSettings
});
