import { numberAt } from './numbers.ts';

/** What the index knows of its entries, a column for each, so that it is kept and read back whole. */
export interface Columns {
  /** The number of the next entry; 0 stands for none. */
  count: number;
  /** What kind of thing it is; 0 when only its id is known yet. */
  kind: Uint8Array;
  /** 1 for what is in use, 0 for what is closed or gone. */
  rank: Uint8Array;
  /** Of two that fit alike the one with more comes first. */
  tie: Uint16Array;
  /** In which shard its terms stand; 0 when it is not to be found. */
  home: Uint8Array;
  /** What it belongs to: it is found by their terms too. */
  first: Uint32Array;
  second: Uint32Array;
  /** Where its text begins and ends in `text`. */
  from: Uint32Array;
  to: Uint32Array;
  text: Uint8Array;
  used: number;
  /** Entries by the hash of their kind and id. */
  table: Uint32Array;
}

const begin = 1_024;

const emptyColumns = (): Columns => ({
  count: 1,
  kind: new Uint8Array(begin),
  rank: new Uint8Array(begin),
  tie: new Uint16Array(begin),
  home: new Uint8Array(begin),
  first: new Uint32Array(begin),
  second: new Uint32Array(begin),
  from: new Uint32Array(begin),
  to: new Uint32Array(begin),
  text: new Uint8Array(begin * 64),
  used: 0,
  table: new Uint32Array(begin * 2)
});

function larger<T extends Uint8Array | Uint16Array | Uint32Array>(list: T, least: number): T {
  const size = Math.max(least, list.length * 2);
  const grown = new (list.constructor as new (size: number) => T)(size);
  grown.set(list);
  return grown;
}

/** Everything that is shown of an entry when it is found. */
export interface Shown {
  readonly title: string;
  readonly detail: string;
  readonly state: string;
}

/** What an entry is put down with. */
export interface EntryContent extends Shown {
  readonly rank: number;
  readonly tie: number;
  readonly parents: readonly number[];
}

const between = '\u0000';
const encoder = new TextEncoder();
const decoder = new TextDecoder();
const mostBytesPerLetter = 3;

function hashOf(kind: number, id: string): number {
  let hash = 2_166_136_261 ^ kind;
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 16_777_619);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** The smallest power of two that is at least so much. */
const powerOfTwo = (least: number) => 2 ** Math.ceil(Math.log2(least));

const plain = (text: string) => text.replaceAll(between, ' ');

/** The things that can be found, each under a number of its own that never changes. */
export class Entries {
  readonly columns: Columns;

  constructor(columns: Columns = emptyColumns()) {
    this.columns = columns;
  }

  /** The number of an entry; 0 when it is unknown. */
  find(kind: number, id: string): number {
    const { table } = this.columns;
    const mask = table.length - 1;
    for (let at = hashOf(kind, id) & mask; ; at = (at + 1) & mask) {
      const entry = table[at] ?? 0;
      if (entry === 0 || this.#is(entry, kind, id)) return entry;
    }
  }

  /** The number of an entry, which is made when it is unknown. */
  numberOf(kind: number, id: string): number {
    const known = this.find(kind, id);
    if (known !== 0) return known;
    this.#room();
    const { columns } = this;
    const entry = columns.count;
    columns.count += 1;
    columns.kind[entry] = kind;
    this.#write(entry, id);
    this.#enter(entry, hashOf(kind, id));
    return entry;
  }

  /** Puts down what an entry is. Its number and id stay. */
  put(entry: number, content: EntryContent): void {
    const { columns } = this;
    const { title, detail, state, parents } = content;
    columns.rank[entry] = content.rank;
    columns.tie[entry] = content.tie;
    columns.first[entry] = parents[0] ?? 0;
    columns.second[entry] = parents[1] ?? 0;
    this.#write(entry, [this.idOf(entry), title, detail, state].map(plain).join(between));
  }

  idOf(entry: number): string {
    return this.#pieces(entry)[0] ?? '';
  }

  shown(entry: number): Shown {
    const [, title = '', detail = '', state = ''] = this.#pieces(entry);
    return { title, detail, state };
  }

  /** Everything known, without room to spare and without texts that no entry has any more. */
  packed(): Columns {
    const { columns } = this;
    const { count } = columns;
    const [from, to] = [new Uint32Array(count), new Uint32Array(count)];
    const text = new Uint8Array(columns.used);
    let used = 0;
    for (let entry = 1; entry < count; entry += 1) {
      const own = columns.text.subarray(columns.from[entry], columns.to[entry]);
      text.set(own, used);
      from[entry] = used;
      used += own.length;
      to[entry] = used;
    }
    const [kind, rank, tie] = [columns.kind, columns.rank, columns.tie];
    const [home, first, second] = [columns.home, columns.first, columns.second];
    return {
      count,
      kind: kind.slice(0, count),
      rank: rank.slice(0, count),
      tie: tie.slice(0, count),
      home: home.slice(0, count),
      first: first.slice(0, count),
      second: second.slice(0, count),
      from,
      to,
      text: text.slice(0, used),
      used,
      table: columns.table.slice()
    };
  }

  #pieces(entry: number): string[] {
    const { text, from, to } = this.columns;
    return decoder.decode(text.subarray(from[entry], to[entry])).split(between);
  }

  #is(entry: number, kind: number, id: string): boolean {
    const { columns } = this;
    const [from, to] = [numberAt(columns.from, entry), numberAt(columns.to, entry)];
    const end = from + id.length;
    if (columns.kind[entry] !== kind || end > to) return false;
    if (end < to && columns.text[end] !== 0) return false; // a longer id
    for (let at = 0; at < id.length; at += 1)
      if (columns.text[from + at] !== id.charCodeAt(at)) return false;
    return true;
  }

  #write(entry: number, words: string): void {
    const { columns } = this;
    const most = words.length * mostBytesPerLetter;
    if (columns.used + most > columns.text.length)
      columns.text = larger(columns.text, columns.used + most);
    const { written } = encoder.encodeInto(words, columns.text.subarray(columns.used));
    columns.from[entry] = columns.used;
    columns.used += written;
    columns.to[entry] = columns.used;
  }

  #enter(entry: number, hash: number): void {
    const { table } = this.columns;
    const mask = table.length - 1;
    let at = hash & mask;
    while (table[at] !== 0) at = (at + 1) & mask;
    table[at] = entry;
  }

  #room(): void {
    const { columns } = this;
    if (columns.count < columns.kind.length) return;
    const least = columns.kind.length * 2;
    columns.kind = larger(columns.kind, least);
    columns.rank = larger(columns.rank, least);
    columns.tie = larger(columns.tie, least);
    columns.home = larger(columns.home, least);
    columns.first = larger(columns.first, least);
    columns.second = larger(columns.second, least);
    columns.from = larger(columns.from, least);
    columns.to = larger(columns.to, least);
    columns.table = new Uint32Array(powerOfTwo(least * 2));
    for (let entry = 1; entry < columns.count; entry += 1)
      this.#enter(entry, hashOf(columns.kind[entry] ?? 0, this.idOf(entry)));
  }
}
