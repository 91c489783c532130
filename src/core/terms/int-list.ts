/** A list of 32-bit integers that grows; numbers that are kept by the hundred thousand take four bytes each. */
export class IntList {
  private items: Int32Array = new Int32Array(256);
  private size = 0;

  get length(): number {
    return this.size;
  }

  /** The item at an index, or 0 beyond the end. */
  at(index: number): number {
    return index < this.size ? (this.items[index] as number) : 0;
  }

  /** Adds an item and gives its index. */
  push(item: number): number {
    if (this.size === this.items.length) {
      const larger = new Int32Array(this.items.length * 2);
      larger.set(this.items);
      this.items = larger;
    }
    this.items[this.size] = item;
    return this.size++;
  }

  set(index: number, item: number): void {
    this.items[index] = item;
  }

  /** The items as an array of their own. */
  toArray(): Int32Array {
    return this.items.slice(0, this.size);
  }
}
