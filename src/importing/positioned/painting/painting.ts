import { middleOf } from '../geometry.js';
import type { Box } from '../geometry.js';
import type { Mark, PaintedGlyph, Ruling } from './page-content.js';
import { blendOf } from './graphics-state.js';
import type { State } from './graphics-state.js';
import { MAX_MARKS } from '../page-limits.js';
import { importError } from '../../notes/import-error.js';

/** Optional content (ISO 32000-2, 8.11), with groups and memberships as pdf.js describes them. */
export interface Layers {
  /** Whether the content of a group is visible when the document is opened. */
  readonly isShown: (group: unknown) => boolean;
  /** The name of a group, for a note. */
  readonly nameOf: (group: unknown) => string;
}

export interface PaintedRuling extends Ruling {
  /** The mark of the line; undefined if the line is thick. */
  readonly mark: Mark | undefined;
}

/** Anything less opaque is invisible. */
const MIN_ALPHA = 0.05;

/** Collects what a page paints, in the order of painting. */
export class Painting {
  readonly glyphs: PaintedGlyph[] = [];
  readonly marks: Mark[] = [];
  readonly rulings: PaintedRuling[] = [];
  readonly hiddenLayers = new Set<string>();
  readonly #layers: Layers;
  readonly #most: number;
  /** For each open marked-content sequence, whether it is visible. */
  readonly #open: boolean[] = [];
  /** The names of the hidden layers among them. */
  readonly #hidden: string[] = [];
  /** How many objects and groups are open that are not painted themselves. */
  #unseen = 0;
  #order = 0;
  isAnnotation = false;

  /** @param most how many characters and other marks a page may paint */
  constructor(layers: Layers, most = MAX_MARKS) {
    this.#layers = layers;
    this.#most = most;
  }

  /** Returns the next position in the order of painting. */
  nextOrder(): number {
    this.#order += 1;
    return this.#order;
  }

  /** Whether content is currently invisible. */
  get isHidden(): boolean {
    return this.#unseen > 0 || this.#hidden.length > 0;
  }

  open(group?: unknown): void {
    const isShown = group === undefined || group === null || this.#layers.isShown(group);
    this.#open.push(isShown);
    if (!isShown) this.#hidden.push(this.#layers.nameOf(group));
  }

  close(): void {
    if (this.#open.pop() === false) this.#hidden.pop();
  }

  /** Starts something that is not painted, such as a group that only defines a mask. */
  openUnseen(): void {
    this.#unseen += 1;
  }

  closeUnseen(): void {
    this.#unseen = Math.max(0, this.#unseen - 1);
  }

  /** @throws ImportError if the page paints more than a document may */
  #count(): void {
    if (this.glyphs.length + this.marks.length >= this.#most) throw importError('pages-too-large');
  }

  /** @throws ImportError if the page paints more than a document may */
  addGlyph(glyph: PaintedGlyph): void {
    this.#count();
    this.glyphs.push(glyph);
    const [layer] = this.#hidden;
    if (layer !== undefined) this.hiddenLayers.add(layer);
  }

  addRuling(ruling: Ruling, mark: Mark | undefined): void {
    if (this.isHidden) return;
    const { isHorizontal, at, from, to } = ruling;
    this.rulings.push({ isHorizontal, at, from, to, mark });
  }

  /**
   * Adds a mark; returns undefined if it is invisible.
   *
   * @throws ImportError if the page paints more than a document may
   */
  addMark(state: State, mark: Omit<Mark, 'order' | 'blend' | 'alpha'>, alpha: number | undefined): Mark | undefined {
    const whole = state.isMasked || state.isGroupMasked || alpha === undefined ? undefined : alpha * state.groupAlpha;
    if (this.isHidden || mark.paint === 'none' || (whole !== undefined && whole < MIN_ALPHA) || isOutside(mark.box, state.clip))
      return undefined;
    const { kind, box, paint } = mark;
    const added: Mark = { kind, box, order: this.nextOrder(), paint, alpha: whole, blend: blendOf(state), sides: sidesOf(mark) };
    this.#count();
    this.marks.push(added);
    return added;
  }
}

/**
 * The sides of a mark. Anything as thin as a line crosses text like a line, whatever it is: a picture, a pattern, what a narrow clipping
 * path leaves of something larger.
 */
function sidesOf({ kind, box, sides }: Pick<Mark, 'kind' | 'box' | 'sides'>): Mark['sides'] {
  const middle = kind === 'line' ? undefined : middleOf(box);
  return middle ? [...sides, middle] : sides;
}

const isOutside = (box: Box, clip: Box): boolean =>
  !(box.left <= clip.right && box.right >= clip.left && box.top <= clip.bottom && box.bottom >= clip.top);
