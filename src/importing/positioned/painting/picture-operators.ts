import { boxOf, common } from '../geometry.js';
import type { Graphics } from './graphics-state.js';
import type { Painting } from './painting.js';

/** Handles the operators that paint pictures (ISO 32000-2, 8.9). What they show is unknown. */
export class PictureOperators {
  readonly #graphics: Graphics;
  readonly #painting: Painting;

  constructor(graphics: Graphics, painting: Painting) {
    this.#graphics = graphics;
    this.#painting = painting;
  }

  /** Paints a picture, which covers what is below it unless it has a mask. */
  paint(): void {
    const { fillAlpha, hasMaskedPicture } = this.#graphics.state;
    this.#add(hasMaskedPicture ? undefined : fillAlpha);
  }

  /** Paints a stencil mask, which lets colour through its holes. */
  paintMask(): void {
    this.#add(undefined);
  }

  /** Adds a picture, which fills the unit square of user space. */
  #add(alpha: number | undefined): void {
    const { state } = this.#graphics;
    const box = common(boxOf(state.matrix, 0, 0, 1, 1), state.clip);
    this.#painting.addMark(state, { kind: 'picture', box, paint: 'unknown', sides: [] }, alpha);
  }
}
