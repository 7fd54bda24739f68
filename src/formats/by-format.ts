import type { Format } from './format.js';
import type { FormatId } from './formats.js';

/** What is known of each format in one respect. Each respect has a table of its own, so that who only shows numbers need not load how they are checked. */
export class ByFormat<Known> {
  readonly #known: Map<string, Known>;

  /** @param official what is known of the official formats, by their id */
  constructor(official: Readonly<Record<FormatId, Known>>) {
    this.#known = new Map(Object.entries(official));
  }

  /**
   * What is known of a format.
   *
   * @throws RangeError where nothing is
   */
  of({ id }: Pick<Format, 'id'>): Known {
    const known = this.#known.get(id);
    if (known === undefined) throw new RangeError(`Too little is known of the format ${id}.`);
    return known;
  }

  /**
   * Adds what is known of another format.
   *
   * @returns what takes it away again
   */
  add({ id }: Pick<Format, 'id'>, known: Known): () => void {
    this.#known.set(id, known);
    return () => {
      this.#known.delete(id);
    };
  }
}
