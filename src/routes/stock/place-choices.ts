import type { Database } from '#store/database.ts';
import { locationTree } from '#store/locations.ts';

/** The locations that stock may lie in, by name, as a list to choose from. */
export const placeChoices = async (db: Database) =>
  (await locationTree(db))
    .filter(({ location }) => !location.structural)
    .map(({ location, path }) => ({
      id: location.id,
      title: path,
      subtitle: location.description
    }));
