import { contrast, painted, WHITE } from '../painting/colors.js';
import type { Color, Paint } from '../painting/colors.js';
import { shareIn } from '../geometry.js';
import type { Mark, PaintedGlyph } from '../painting/page-content.js';

// Determines how a character looks, given what is painted below and above it.

/** Contrast ratio below which text is not distinguished from its background: white on white, or nearly. */
export const MIN_CONTRAST = 1.3;

/**
 * Shares of a character's ink: anything that covers less than the first is the edge of a border; anything that covers more than the second
 * covers it entirely. Both allow for the ink being estimated.
 */
const MIN_SHARE = 0.15;
const WHOLE_SHARE = 0.9;

/** Anything at least as opaque lets nothing through. */
const MIN_OPAQUE = 0.9;

/** Possible backgrounds of one character; more are a drawing. */
const MAX_BACKGROUNDS = 16;

export interface GlyphLook {
  /**
   * `covered`: invisible without a trace. `overlaid`: partly covered, or covered by something visible. `crossed`: below something that lets
   * it show through.
   */
  readonly standing: 'plain' | 'faint' | 'covered' | 'overlaid' | 'crossed';
  /** The lowest contrast to any of its backgrounds. */
  readonly contrast: number;
}

const isOpaque = ({ alpha, blend }: Mark): boolean => alpha !== undefined && alpha >= MIN_OPAQUE && blend === 'normal';

/** Tracks the backgrounds, ink and covers of one character, mark by mark. */
class CoverLayers {
  #backgrounds: Paint[] = [WHITE];
  #inks: Paint[];
  #cover: Paint | undefined;
  #isOverlaid = false;
  #isCrossed = false;

  constructor(inks: readonly Paint[]) {
    this.#inks = [...inks];
  }

  below(mark: Mark, share: number): void {
    if (mark.kind === 'line') return;
    if (share >= WHOLE_SHARE && isOpaque(mark) && mark.kind === 'fill') this.#backgrounds = [mark.paint];
    else if (this.#backgrounds.length < MAX_BACKGROUNDS)
      this.#backgrounds = [...this.#backgrounds, ...this.#backgrounds.map((paint) => mixed(paint, mark))];
  }

  /** Mixes the ink with the background, if the text is translucent or blended. */
  fade({ alpha, blend }: PaintedGlyph): void {
    const [ground = WHITE] = this.#backgrounds;
    if ((alpha < MIN_OPAQUE || blend !== 'normal') && typeof ground !== 'string')
      this.#inks = this.#inks.map((ink) => (typeof ink === 'string' ? ink : painted(ground, ink, alpha, blend)));
  }

  above(mark: Mark, share: number): void {
    if (mark.kind === 'line') return;
    if (mark.kind === 'shape' || mark.alpha === undefined || mark.blend === 'other') this.#isCrossed = true;
    else if (!isOpaque(mark)) {
      if (share < WHOLE_SHARE) return;
      this.#inks = this.#inks.map((ink) => mixed(ink, mark));
      this.#backgrounds = this.#backgrounds.map((ground) => mixed(ground, mark));
    } else if (share < WHOLE_SHARE || mark.kind === 'picture') this.#isOverlaid = true;
    else this.#cover = mark.paint;
  }

  look(): GlyphLook {
    const least = Math.min(...this.#backgrounds.map((ground) => Math.max(...this.#inks.map((ink) => contrastOf(ink, ground)), 1)));
    if (this.#cover !== undefined) {
      const isGone = this.#backgrounds.every((ground) => this.#cover !== undefined && contrastOf(this.#cover, ground) < MIN_CONTRAST);
      return { standing: isGone ? 'covered' : 'overlaid', contrast: least };
    }
    if (this.#isOverlaid) return { standing: 'overlaid', contrast: least };
    if (least < MIN_CONTRAST) return { standing: 'faint', contrast: least };
    return { standing: this.#isCrossed ? 'crossed' : 'plain', contrast: least };
  }
}

const mixed = (below: Paint, { paint, alpha, blend }: Mark): Paint => {
  if (typeof paint === 'string' || typeof below === 'string' || alpha === undefined || blend === 'other')
    return alpha !== undefined && alpha < MIN_OPAQUE ? below : 'unknown';
  return painted(below, paint, alpha, blend);
};

/** Contrast of ink to a background. A picture counts as white, since pictures behind a whole page are mostly white. */
function contrastOf(ink: Paint, ground: Paint): number {
  if (ink === 'unknown') return 1;
  if (ink === 'none') return 1;
  return contrast(ink, typeof ground === 'string' ? WHITE : (ground satisfies Color));
}

/**
 * How a character looks.
 *
 * @param marks what is painted at its place, in the order of painting
 */
export function lookOf(glyph: PaintedGlyph, marks: readonly Mark[]): GlyphLook {
  const layers = new CoverLayers(glyph.paints);
  let isPainted = false;
  for (const mark of marks) {
    const share = shareIn(glyph.box, mark.box);
    if (share < MIN_SHARE) continue;
    if (mark.order > glyph.order && !isPainted) {
      layers.fade(glyph);
      isPainted = true;
    }
    if (isPainted) layers.above(mark, share);
    else layers.below(mark, share);
  }
  if (!isPainted) layers.fade(glyph);
  const look = layers.look();
  return look.standing === 'plain' && glyph.isCut ? { ...look, standing: 'overlaid' } : look;
}
