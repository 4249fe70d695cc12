/** A map on top of another: what is written stays here until it is kept, and can be forgotten as a whole. */
export class OverlayMap<Value> {
  readonly #written = new Map<string, Value | undefined>();

  constructor(private readonly below: Map<string, Value>) {}

  get(key: string): Value | undefined {
    return this.#written.has(key) ? this.#written.get(key) : this.below.get(key);
  }

  set(key: string, value: Value): void {
    this.#written.set(key, value);
  }

  delete(key: string): void {
    this.#written.set(key, undefined);
  }

  *entries(): IterableIterator<[string, Value]> {
    for (const [key, value] of this.below) if (!this.#written.has(key)) yield [key, value];
    for (const [key, value] of this.#written) if (value !== undefined) yield [key, value];
  }

  *values(): IterableIterator<Value> {
    for (const [, value] of this.entries()) yield value;
  }

  /** Writes everything to the map below. */
  keep(): void {
    for (const [key, value] of this.#written) {
      if (value === undefined) this.below.delete(key);
      else this.below.set(key, value);
    }
  }
}
