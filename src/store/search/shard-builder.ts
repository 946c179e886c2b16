import { numberAt, Numbers } from './numbers.ts';
import type { Shard } from './shard.ts';

/** Collects terms in any order and makes a shard of them. */
export class ShardBuilder {
  readonly #ids = new Map<string, number>();
  readonly #termOf = new Numbers();
  readonly #postings = new Numbers();

  add(term: string, posting: number): void {
    let id = this.#ids.get(term);
    if (id === undefined) {
      id = this.#ids.size;
      this.#ids.set(term, id);
    }
    this.#termOf.push(id);
    this.#postings.push(posting);
  }

  /** Sorts what was collected. */
  seal(): Shard {
    const terms = [...this.#ids.keys()].sort((a, b) => (a < b ? -1 : 1));
    const place = new Uint32Array(terms.length);
    const starts = new Uint32Array(terms.length + 1);
    terms.forEach((term, at) => {
      place[this.#ids.get(term) ?? 0] = at;
      starts[at + 1] = numberAt(starts, at) + term.length;
    });
    const letters = new Uint16Array(numberAt(starts, terms.length));
    terms.forEach((term, at) => {
      const from = numberAt(starts, at);
      for (let n = 0; n < term.length; n += 1) letters[from + n] = term.charCodeAt(n);
    });
    return { letters, starts, ...this.#sorted(place) };
  }

  #sorted(place: Uint32Array): Pick<Shard, 'postings' | 'firsts'> {
    const many = this.#postings.length;
    const placeOf = (n: number) => numberAt(place, this.#termOf.at(n));
    const firsts = new Uint32Array(place.length + 1);
    for (let n = 0; n < many; n += 1) firsts[placeOf(n) + 1] = numberAt(firsts, placeOf(n) + 1) + 1;
    for (let at = 1; at < firsts.length; at += 1)
      firsts[at] = numberAt(firsts, at) + numberAt(firsts, at - 1);
    const next = firsts.slice();
    const postings = new Uint32Array(many);
    for (let n = 0; n < many; n += 1) {
      const at = numberAt(next, placeOf(n));
      postings[at] = this.#postings.at(n);
      next[placeOf(n)] = at + 1;
    }
    return { postings, firsts };
  }
}

export const emptyShard = (): Shard => new ShardBuilder().seal();
