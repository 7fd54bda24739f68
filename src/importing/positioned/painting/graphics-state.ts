import { BLACK } from './colors.js';
import type { Blend, Paint } from './colors.js';
import { boxOf, common, IDENTITY, matrixOf, numberOf, times } from '../geometry.js';
import type { Box, Matrix } from '../geometry.js';

// The graphics state, which determines how things are painted (ISO 32000-2, 8.4). `save` and `restore` enclose changes to it.

export interface FontFacts {
  /** The length of a unit of its glyph space in text space: a thousandth, except in Type 3 fonts. */
  readonly unit: number;
  readonly isVertical: boolean;
  /** In a Type 3 font, whether the procedure with a name draws a glyph in the text colour. */
  readonly isDrawn?: (procedure: unknown) => boolean;
}

interface ChangingState {
  matrix: Matrix;
  /** The bounding box of the clipping path. */
  clip: Box;
  font: FontFacts;
  size: number;
  characterSpace: number;
  wordSpace: number;
  scale: number;
  leading: number;
  rise: number;
  mode: number;
  fill: Paint;
  stroke: Paint;
  fillAlpha: number;
  strokeAlpha: number;
  /** The effect of the enclosing groups: the product of their alphas, their blend mode, and whether one of them has a mask. */
  groupAlpha: number;
  groupBlend: Blend;
  isGroupMasked: boolean;
  blend: Blend;
  /** Whether a soft mask is active, so that opacity varies from place to place. */
  isMasked: boolean;
  /** Whether the next picture has its own mask. pdf.js turns the soft mask off before such a picture. */
  hasMaskedPicture: boolean;
  lineWidth: number;
}

/** A read-only view of the graphics state. */
export type State = Readonly<ChangingState>;

const NO_FONT: FontFacts = { unit: 0.001, isVertical: false };

const initialState = (matrix: Matrix, clip: Box): ChangingState => ({
  matrix,
  clip,
  font: NO_FONT,
  size: 0,
  characterSpace: 0,
  wordSpace: 0,
  scale: 1,
  leading: 0,
  rise: 0,
  mode: 0,
  fill: BLACK,
  stroke: BLACK,
  fillAlpha: 1,
  strokeAlpha: 1,
  groupAlpha: 1,
  groupBlend: 'normal',
  isGroupMasked: false,
  blend: 'normal',
  isMasked: false,
  hasMaskedPicture: false,
  lineWidth: 1,
});

/** The effective blend mode: its own, combined with that of the enclosing groups. */
export function blendOf({ blend, groupBlend }: Pick<State, 'blend' | 'groupBlend'>): Blend {
  if (groupBlend === 'normal') return blend;
  return blend === 'normal' ? groupBlend : 'other';
}

const BLENDS: Readonly<Record<string, Blend>> = { 'source-over': 'normal', normal: 'normal', multiply: 'multiply', darken: 'multiply' };

/** More than any page nests. Deeper states are not saved. */
const MAX_DEPTH = 10_000;

/** The current graphics state and the stack of saved ones. */
export class Graphics {
  readonly #base: ChangingState;
  readonly #kept: ChangingState[] = [];
  #state: ChangingState;

  /**
   * @param matrix the matrix from user space to the page
   * @param page the visible page, outside which nothing is painted
   */
  constructor(matrix: Matrix, page: Box) {
    this.#base = initialState(matrix, page);
    this.#state = this.#base;
  }

  get state(): State {
    return this.#state;
  }

  set(change: Partial<State>): void {
    Object.assign(this.#own(), change);
  }

  /** The current state, copied before the first change after a `save`. Most saved states are never changed and need no copy. */
  #own(): ChangingState {
    if (this.#state === this.#base || this.#state === this.#kept[this.#kept.length - 1]) this.#state = { ...this.#state };
    return this.#state;
  }

  save(): void {
    if (this.#kept.length < MAX_DEPTH) this.#kept.push(this.#state);
  }

  restore(): void {
    this.#state = this.#kept.pop() ?? this.#state;
  }

  transform(matrix: unknown): void {
    this.set({ matrix: times(this.#state.matrix, matrixOf(matrix) ?? IDENTITY) });
  }

  clip(box: Box): void {
    this.set({ clip: common(this.#state.clip, box) });
  }

  /** Clips to a box in user space: left, bottom, right, top. */
  clipTo(corners: readonly number[]): void {
    const [x0, y0, x1, y1] = corners;
    if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined) return;
    this.clip(boxOf(this.#state.matrix, x0, y0, x1, y1));
  }

  /** Starts an annotation, to which the state before it does not apply. */
  startAnew(): void {
    this.save();
    this.#state = this.#base;
  }

  /**
   * Starts a group. Its content is painted as one object, with the alpha, the blend mode and the mask set before it (ISO 32000-2, 11.6.6).
   */
  startGroup(): void {
    const state = this.#state;
    this.save();
    this.set({
      groupAlpha: state.groupAlpha * state.fillAlpha,
      groupBlend: blendOf(state),
      isGroupMasked: state.isGroupMasked || state.isMasked,
      ...{ fillAlpha: 1, strokeAlpha: 1, blend: 'normal', isMasked: false },
    });
  }

  /** Applies a graphics state parameter dictionary, as pairs of a key and a value. */
  setAll(pairs: unknown): void {
    const state = this.#own();
    for (const pair of Array.isArray(pairs) ? (pairs as unknown[]) : []) {
      const [key, value] = Array.isArray(pair) ? (pair as unknown[]) : [];
      if (key === 'ca') state.fillAlpha = numberOf(value);
      if (key === 'CA') state.strokeAlpha = numberOf(value);
      if (key === 'BM') state.blend = BLENDS[String(value)] ?? 'other';
      if (key === 'LW') state.lineWidth = numberOf(value);
      if (key !== 'SMask') continue;
      state.isMasked = value !== false;
      state.hasMaskedPicture = value === false;
    }
  }
}
