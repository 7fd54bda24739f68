import { BLACK } from './colors.js';
import type { Blend, Paint } from './colors.js';
import { boxOf, common, IDENTITY, matrixOf, numberOf, times } from '../geometry.js';
import type { Box, Matrix } from '../geometry.js';

// What is painted looks like the graphics state says: ISO 32000-2, 8.4. `save` and `restore` bracket it.

export interface FontFacts {
  /** The width of a unit of its glyphs in text space: a thousandth, but in fonts of type 3. */
  readonly unit: number;
  readonly isVertical: boolean;
  /** In a font of type 3, whether the procedure of that name draws a character in the colour of the text. */
  readonly isDrawn?: (procedure: unknown) => boolean;
}

interface ChangingState {
  matrix: Matrix;
  /** The box around where anything is painted at all. */
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
  /** What the groups around it are painted with: their alphas, multiplied; how they are blended; whether a mask decides what of them is painted. */
  groupAlpha: number;
  groupBlend: Blend;
  isGroupMasked: boolean;
  blend: Blend;
  /** Whether a mask decides from place to place what is painted. */
  isMasked: boolean;
  /** Whether the picture that comes next has a mask of its own: pdf.js turns the mask of the page off before it. */
  hasMaskedPicture: boolean;
  lineWidth: number;
}

/** The graphics state as it is read. */
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

/** How what is painted is blended in the end: by its own mode and that of the groups around it. */
export function blendOf({ blend, groupBlend }: Pick<State, 'blend' | 'groupBlend'>): Blend {
  if (groupBlend === 'normal') return blend;
  return blend === 'normal' ? groupBlend : 'other';
}

const BLENDS: Readonly<Record<string, Blend>> = { 'source-over': 'normal', normal: 'normal', multiply: 'multiply', darken: 'multiply' };

/** More than any page nests; what goes deeper is not bracketed. */
const MAX_DEPTH = 10_000;

/** The graphics state, and those that are kept for later. */
export class Graphics {
  readonly #base: ChangingState;
  readonly #kept: ChangingState[] = [];
  #state: ChangingState;

  /** @param page the page as the reader sees it: nothing is painted outside */
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

  /** The state, to be changed. What is kept for later stays as it is: most states that are kept are not changed, and need no copy. */
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

  /** Clips to a box of the space that is painted in: left, bottom, right, top. */
  clipTo(corners: readonly number[]): void {
    const [x0, y0, x1, y1] = corners;
    if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined) return;
    this.clip(boxOf(this.#state.matrix, x0, y0, x1, y1));
  }

  /** Starts a note that lies on the page: it knows nothing of the state before. */
  startAnew(): void {
    this.save();
    this.#state = this.#base;
  }

  /** Starts a group: what is in it is painted as one, with the alpha, the blend mode and the mask that were set before (ISO 32000-2, 11.6.6). */
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

  /** What a dictionary of the graphics state says: pairs of a key and its value. */
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
