/** Gives each list of numbers that is met one number of its own; the empty list has 0. */
export class Lists {
  /** By number. */
  readonly lists: (readonly number[])[] = [[]];
  private readonly numbers = new Map<string, number>([['', 0]]);

  get size(): number {
    return this.lists.length;
  }

  /** The number of a list; the same for the same numbers in the same order. */
  numberOf(list: readonly number[]): number {
    const key = list.join();
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.lists.length);
    return this.lists.push(list) - 1;
  }
}
