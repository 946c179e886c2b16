import { decideRemoveLocation, RemoveLocation } from '#domain/stock/remove-location.ts';
import { removeLocationFacts } from '#store/facts/location.ts';
import { command } from './command.ts';

export const removeLocation = command('location.remove', {
  input: RemoveLocation,
  facts: removeLocationFacts,
  decide: decideRemoveLocation
});
