import type { Format } from './format.js';
import type { FormatId } from './formats.js';

/** One aspect of every format. Each aspect has a table of its own, so that code that only shows numbers need not load the checks. */
export class ByFormat<Known> {
  readonly #known: Map<string, Known>;

  /**
   * @param official the values for the official formats, by id
   */
  constructor(official: Readonly<Record<FormatId, Known>>) {
    this.#known = new Map(Object.entries(official));
  }

  /**
   * The value for a format.
   *
   * @throws RangeError where there is none
   */
  of({ id }: Pick<Format, 'id'>): Known {
    const known = this.#known.get(id);
    if (known === undefined) throw new RangeError(`Too little is known of the format ${id}.`);
    return known;
  }

  /**
   * Adds the value for another format.
   *
   * @returns a function that removes it again
   */
  add({ id }: Pick<Format, 'id'>, known: Known): () => void {
    this.#known.set(id, known);
    return () => {
      this.#known.delete(id);
    };
  }
}
