// One for each kind of list, so that the browser can make each of them fast.

/** What stands at a place of a list; 0 beyond its end. */
export const byteAt = (list: Uint8Array, at: number): number => list[at] ?? 0;
export const letterAt = (list: Uint16Array, at: number): number => list[at] ?? 0;
export const numberAt = (list: Uint32Array, at: number): number => list[at] ?? 0;

/** A list of numbers that grows. */
export class Numbers {
  #list = new Uint32Array(1_024);
  length = 0;

  push(value: number): void {
    if (this.length === this.#list.length) {
      const larger = new Uint32Array(this.length * 2);
      larger.set(this.#list);
      this.#list = larger;
    }
    this.#list[this.length] = value;
    this.length += 1;
  }

  at(index: number): number {
    return numberAt(this.#list, index);
  }

  whole(): Uint32Array {
    return this.#list.slice(0, this.length);
  }
}
