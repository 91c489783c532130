/** Thrown while a pattern is read, and caught where the reading began: why the source is no pattern. */
export class Refusal extends Error {
  readonly offset: number;

  /** @param offset UTF-16 offset into the source where the trouble is */
  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}
