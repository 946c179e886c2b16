import { decideSaveLocation, SaveLocation } from '#domain/stock/save-location.ts';
import { saveLocationFacts } from '#store/facts/location.ts';
import { command } from './command.ts';

export const saveLocation = command('location.save', {
  input: SaveLocation,
  facts: saveLocationFacts,
  decide: decideSaveLocation
});
