import { create, type Change } from '#domain/changes.ts';
import { CategoryId, LocationId } from '#domain/kernel/ids.ts';
import { Category } from '#domain/part/part.ts';
import { Location } from '#domain/stock/stock-item.ts';
import { idFor } from '#interop/inventree/ids.ts';

interface Nested {
  readonly id: string;
  readonly name: string;
  readonly parent: string | null;
}

/** Spaces around the strokes of a path do not count. */
const pathKey = (path: string) =>
  path
    .split('/')
    .map((name) => name.trim())
    .join('/');

/**
 * Places that stand in each other, found by their whole path or by a name that only one has. What is
 * named and not there is made, and forgotten again when the row that named it is not taken.
 */
class Places<P extends Nested> {
  readonly #make: (id: string, name: string, parent: string | null) => { place: P; change: Change };
  readonly #idFor: (path: string) => string;
  readonly #byId = new Map<string, P>();
  readonly #byPath = new Map<string, string>();
  #making: { path: string; id: string; change: Change }[] = [];

  constructor(
    places: Iterable<P>,
    making: {
      make: (id: string, name: string, parent: string | null) => { place: P; change: Change };
      idFor: (path: string) => string;
    }
  ) {
    this.#make = making.make;
    this.#idFor = making.idFor;
    for (const place of places) this.#byId.set(place.id, place);
    for (const place of this.#byId.values())
      this.#byPath.set(pathKey(this.#pathOf(place)), place.id);
  }

  get(id: string | null | undefined): P | undefined {
    return this.#byId.get(id ?? '');
  }

  /**
   * The id of what is called so; nothing for no name.
   * @param now where the record of the row is: it stays when that is called so.
   */
  named(path: string, now?: string | null): string | null {
    const key = pathKey(path);
    if (key === '') return null;
    const place = this.get(now);
    if (place && pathKey(this.#pathOf(place)) === key) return place.id;
    return this.#byPath.get(key) ?? this.#onlyOne(key) ?? this.#made(path);
  }

  /** The changes that make what the row named, when it is taken. */
  settle(): Change[] {
    const changes = this.#making.map(({ change }) => change);
    this.#making = [];
    return changes;
  }

  /** Forgets what only this row named. */
  forget(): void {
    for (const { path, id } of this.#making) {
      this.#byPath.delete(path);
      this.#byId.delete(id);
    }
    this.#making = [];
  }

  #pathOf(place: P): string {
    const names: string[] = [];
    const seen = new Set<string>();
    let at: P | undefined = place;
    while (at && !seen.has(at.id)) {
      seen.add(at.id);
      names.unshift(at.name);
      at = this.#byId.get(at.parent ?? '');
    }
    return names.join('/');
  }

  /** The one whose name or path is so but for small and large letters. */
  #onlyOne(key: string): string | undefined {
    const small = key.toLowerCase();
    const called = [...this.#byId.values()].filter((place) =>
      [place.name, this.#pathOf(place)].some((name) => pathKey(name).toLowerCase() === small)
    );
    return called.length === 1 ? called[0]?.id : undefined;
  }

  #made(path: string): string | null {
    let parent: string | null = null;
    let key = '';
    for (const name of path
      .split('/')
      .map((each) => each.trim())
      .filter(Boolean)) {
      key = pathKey(key === '' ? name : `${key}/${name}`);
      const known: string | undefined = this.#byPath.get(key);
      parent = known ?? this.#add(key, name, parent);
    }
    return parent;
  }

  #add(path: string, name: string, parent: string | null): string {
    const id = this.#idFor(path);
    const { place, change } = this.#make(id, name.slice(0, 100), parent);
    this.#byId.set(id, place);
    this.#byPath.set(path, id);
    this.#making.push({ path, id, change });
    return id;
  }
}

type Fresh = (kind: string, path: string) => string;

/** Locations by their path; a new one is where stock may lie. */
export const locationsBy = (all: Iterable<Location>, fresh: Fresh) =>
  new Places<Location>(all, {
    make: (id, name, parent) => {
      const place = Location.parse({ id: LocationId.parse(id), name, parent });
      return { place, change: create('locations', place) };
    },
    idFor: (path) => fresh('locations', path)
  });

/** Categories by their path. */
export const categoriesBy = (all: Iterable<Category>, fresh: Fresh) =>
  new Places<Category>(all, {
    make: (id, name, parent) => {
      const place = Category.parse({ id: CategoryId.parse(id), name, parent });
      return { place, change: create('categories', place) };
    },
    idFor: (path) => fresh('categories', path)
  });

/** The id that a row's record gets: the same row makes the same record on every tablet. */
export const rowId = (kind: string, key: unknown) => idFor('csv', kind, JSON.stringify(key));
