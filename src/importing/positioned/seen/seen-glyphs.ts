import { lookOf } from './covers.js';
import type { GlyphLook } from './covers.js';
import type { Deadline } from '../deadline.js';
import type { Box } from '../geometry.js';
import { Nearby } from './nearby.js';
import { overprintsOf } from './overprints.js';
import type { InspectedGlyph } from './overprints.js';
import type { Glyph, GlyphStanding, Mark, PaintedGlyph } from '../painting/page-content.js';
import { lastCover, linesOfMarks, meetingOf, strikeOf } from './strikes.js';
import type { StrikeLine, Meeting } from './strikes.js';

// Determines how each character of a page is seen, from everything that the page paints.

/** Marks at the place of one character; more are a drawing, in which nothing can be read reliably. */
const MAX_NEAR = 128;

/** As a multiple of the page's usual font size. Pale characters that are larger are behind the text. */
const MIN_BEHIND_SIZE = 1.8;

/** The highest contrast ratio of what is behind the text. */
const MAX_BEHIND_CONTRAST = 2.2;

export interface SeenGlyphs {
  /** The visible characters, including those that are struck through. */
  readonly glyphs: readonly Glyph[];
  /** The invisible characters. */
  readonly hidden: readonly Glyph[];
  /** The lines that strike through characters, and so are not borders of tables. */
  readonly strikes: ReadonlySet<Mark>;
}

/** For a character among too many marks. */
const UNREADABLE: GlyphLook = { standing: 'overlaid', contrast: 1 };

interface GlyphOnLine {
  readonly glyph: PaintedGlyph;
  readonly meeting: Meeting;
}

/** Examines the characters of a page one by one. */
class GlyphInspector {
  readonly #marks = new Nearby<Mark>();
  readonly #lines = new Map<Mark, StrikeLine>();
  readonly #met = new Map<StrikeLine, GlyphOnLine[]>();
  #last: { readonly glyph: PaintedGlyph; readonly look: GlyphLook } | undefined;

  constructor(marks: readonly Mark[]) {
    for (const mark of marks) this.#marks.add(mark);
    for (const line of linesOfMarks(marks)) for (const mark of line.marks) this.#lines.set(mark, line);
  }

  look(glyph: PaintedGlyph): GlyphLook {
    const near = this.#marks.at(glyph.box, MAX_NEAR);
    if (!near) return UNREADABLE;
    if (near.length === 0) return this.#bareLook(glyph);
    if (near.length > 1) near.sort((a, b) => a.order - b.order);
    const look = lookOf(glyph, near);
    if (look.standing !== 'covered') this.#meet(glyph, near);
    return look;
  }

  /** The look of a character on the white page, which is the same for all characters of an operator that are cut alike. */
  #bareLook(glyph: PaintedGlyph): GlyphLook {
    const last = this.#last;
    if (last?.glyph.paints === glyph.paints && last.glyph.alpha === glyph.alpha && last.glyph.isCut === glyph.isCut) return last.look;
    this.#last = { glyph, look: lookOf(glyph, []) };
    return this.#last.look;
  }

  #meet(glyph: PaintedGlyph, near: readonly Mark[]): void {
    const pieces = new Map<StrikeLine, Mark[]>();
    for (const mark of near) {
      const line = this.#lines.get(mark);
      if (!line) continue;
      const own = pieces.get(line);
      if (own) own.push(mark);
      else pieces.set(line, [mark]);
    }
    if (pieces.size === 0) return;
    const buried = lastCover(glyph, near);
    for (const [line, own] of pieces) {
      const meeting = meetingOf(line, own, glyph, buried);
      if (!meeting) continue;
      const met = this.#met.get(line);
      if (met) met.push({ glyph, meeting });
      else this.#met.set(line, [{ glyph, meeting }]);
    }
  }

  /** The effects of all lines on the characters examined so far. */
  strikes(): { readonly struck: Set<PaintedGlyph>; readonly doubtful: Set<PaintedGlyph>; readonly marks: Set<Mark> } {
    const found = { struck: new Set<PaintedGlyph>(), doubtful: new Set<PaintedGlyph>(), marks: new Set<Mark>() };
    for (const [line, met] of this.#met) {
      const { struck, doubtful } = strikeOf(line, met);
      for (const glyph of struck) found.struck.add(glyph);
      for (const glyph of doubtful) found.doubtful.add(glyph);
      if (struck.length > 0) for (const mark of line.marks) found.marks.add(mark);
    }
    return found;
  }
}

/** The most frequent font size on a page, rounded to whole points. */
function commonSize(glyphs: readonly PaintedGlyph[]): number {
  const counts = new Map<number, number>();
  for (const { size } of glyphs) counts.set(Math.round(size), (counts.get(Math.round(size)) ?? 0) + 1);
  let [common, most] = [0, 0];
  for (const [size, count] of counts) if (count > most) [common, most] = [size, count];
  return common;
}

/** A painted character as it is seen. */
function seenGlyph(painted: PaintedGlyph, standing: GlyphStanding, contrast: number | undefined, behind: Box | undefined): Glyph {
  const { text, left, right, y, size, run, direction } = painted;
  return { text, left, right, y, size, run, standing, contrast, isTurned: direction === 'turned', behind };
}

/**
 * How each character of a page is seen.
 *
 * @throws ImportError if the time is up
 */
export function seenGlyphs(painted: readonly PaintedGlyph[], marks: readonly Mark[], deadline: Deadline): SeenGlyphs {
  const inspector = new GlyphInspector(marks);
  const usualSize = commonSize(painted);
  const hidden: Glyph[] = [];
  const inspected: InspectedGlyph[] = [];
  for (const glyph of painted) {
    deadline.pass();
    const look = glyph.isHidden ? undefined : inspector.look(glyph);
    if (!look || look.standing === 'covered') {
      hidden.push(seenGlyph(glyph, 'unseen', undefined, undefined));
      continue;
    }
    const isPale = look.contrast <= MAX_BEHIND_CONTRAST && glyph.size >= MIN_BEHIND_SIZE * usualSize;
    const isBehind = glyph.direction === 'tilted' || isPale;
    inspected.push({ glyph, box: glyph.box, standing: look.standing, contrast: look.contrast, isBehind });
  }
  const { struck, doubtful, marks: strikes } = inspector.strikes();
  const { overlaid, doubles } = overprintsOf(inspected, deadline);
  const standingOf = ({ glyph, standing, isBehind }: InspectedGlyph): GlyphStanding => {
    if (isBehind) return 'raised';
    if (struck.has(glyph)) return 'unseen';
    if (overlaid.has(glyph)) return 'overlaid';
    if (glyph.isAnnotation) return 'drawn';
    return standing === 'plain' && doubtful.has(glyph) ? 'crossed' : standing;
  };
  const glyphs: Glyph[] = [];
  for (const one of inspected) {
    if (!doubles.has(one.glyph)) glyphs.push(seenGlyph(one.glyph, standingOf(one), one.contrast, one.isBehind ? one.box : undefined));
  }
  return { glyphs, hidden, strikes };
}
