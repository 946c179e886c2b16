/** Records by what people call them; several may go by one name. */
export class FoundBy<R extends { readonly id: string }> {
  readonly #namesOf: (record: R) => readonly string[];
  readonly #byId = new Map<string, R>();
  readonly #byName = new Map<string, Set<string>>();

  constructor(records: Iterable<R>, namesOf: (record: R) => readonly string[]) {
    this.#namesOf = namesOf;
    for (const record of records) this.set(record);
  }

  get(id: string | null | undefined): R | undefined {
    return this.#byId.get(id ?? '');
  }

  /** All that go by a name now; one that was renamed no longer does. */
  named(name: string): R[] {
    const ids = this.#byName.get(name) ?? new Set();
    return [...ids]
      .flatMap((id) => this.#byId.get(id) ?? [])
      .filter((each) => this.#namesOf(each).includes(name));
  }

  set(record: R): void {
    this.#byId.set(record.id, record);
    for (const name of this.#namesOf(record)) {
      const ids = this.#byName.get(name);
      if (ids) ids.add(record.id);
      else this.#byName.set(name, new Set([record.id]));
    }
  }

  /** A new record, or other values for some of its fields. */
  merge(id: string, fields: object): void {
    this.set({ ...this.#byId.get(id), ...fields, id } as R);
  }
}
