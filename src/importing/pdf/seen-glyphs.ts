import { lookOf } from './covers.js';
import type { Look } from './covers.js';
import { Nearby } from './nearby.js';
import { overprintsOf } from './overprints.js';
import type { LookedGlyph } from './overprints.js';
import type { Glyph, GlyphStanding, Mark, PaintedGlyph } from './painted.js';
import { lastCover, linesOfMarks, meetingOf, strikeOf } from './strikes.js';
import type { Line, Meeting } from './strikes.js';

// How each character of a page is seen, from all that the page paints.

/** More marks than this in the place of one character are a drawing: nobody can say what is to be read in it. */
const MAX_NEAR = 128;

/** Times the size of the text of the page: pale characters that are larger lie behind it. */
const MIN_BEHIND_SIZE = 1.8;

/** The contrast of what lies behind. */
const MAX_BEHIND_CONTRAST = 2.2;

export interface SeenGlyphs {
  /** What is seen, struck through or not. */
  readonly glyphs: readonly Glyph[];
  /** What nobody sees. */
  readonly hidden: readonly Glyph[];
  /** The lines that strike characters: they rule no table. */
  readonly strikes: ReadonlySet<Mark>;
}

interface Met {
  readonly glyph: PaintedGlyph;
  readonly meeting: Meeting;
}

/** Looks at the characters of a page one by one. */
class Looking {
  readonly looks = new Map<PaintedGlyph, Look>();
  readonly #marks = new Nearby<Mark>();
  readonly #lines = new Map<Mark, Line>();
  readonly #met = new Map<Line, Met[]>();

  constructor(marks: readonly Mark[]) {
    for (const mark of marks) this.#marks.add(mark);
    for (const line of linesOfMarks(marks)) for (const mark of line.marks) this.#lines.set(mark, line);
  }

  look(glyph: PaintedGlyph): Look {
    const near = this.#marks.at(glyph.box, MAX_NEAR);
    const look: Look = near
      ? lookOf(
          glyph,
          near.sort((a, b) => a.order - b.order),
        )
      : { standing: 'overlaid', contrast: 1 };
    this.looks.set(glyph, look);
    if (near && look.standing !== 'covered') this.#meet(glyph, near);
    return look;
  }

  #meet(glyph: PaintedGlyph, near: readonly Mark[]): void {
    const pieces = new Map<Line, Mark[]>();
    for (const mark of near) {
      const line = this.#lines.get(mark);
      if (!line) continue;
      const own = pieces.get(line) ?? [];
      own.push(mark);
      pieces.set(line, own);
    }
    const buried = lastCover(glyph, near);
    for (const [line, own] of pieces) {
      const meeting = meetingOf(line, own, glyph, buried);
      if (!meeting) continue;
      const met = this.#met.get(line) ?? [];
      met.push({ glyph, meeting });
      this.#met.set(line, met);
    }
  }

  /** What the lines do to the characters, once all are looked at. */
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

/** The size that most characters of a page have, in whole points. */
function usualSize(glyphs: readonly PaintedGlyph[]): number {
  const counts = new Map<number, number>();
  for (const { size } of glyphs) counts.set(Math.round(size), (counts.get(Math.round(size)) ?? 0) + 1);
  let [usual, most] = [0, 0];
  for (const [size, count] of counts) if (count > most) [usual, most] = [size, count];
  return usual;
}

const shared = ({ text, left, right, y, size, run, direction }: PaintedGlyph): Glyph => ({
  text,
  left,
  right,
  y,
  size,
  run,
  ...(direction === 'turned' && { isTurned: true }),
});

/** How each character of a page is seen. */
export function seenGlyphs(painted: readonly PaintedGlyph[], marks: readonly Mark[]): SeenGlyphs {
  const looking = new Looking(marks);
  const usual = usualSize(painted);
  const hidden: Glyph[] = [];
  const looked: LookedGlyph[] = [];
  for (const glyph of painted) {
    const look = glyph.isHidden ? undefined : looking.look(glyph);
    if (!look || look.standing === 'covered') {
      hidden.push({ ...shared(glyph), standing: 'unseen' });
      continue;
    }
    const isPale = look.contrast <= MAX_BEHIND_CONTRAST && glyph.size >= MIN_BEHIND_SIZE * usual;
    const isBehind = glyph.direction === 'tilted' || isPale;
    looked.push({ glyph, box: glyph.box, contrast: look.contrast, isFaint: look.standing === 'faint', isBehind });
  }
  const { struck, doubtful, marks: strikes } = looking.strikes();
  const { overlaid, doubles } = overprintsOf(looked);
  const standingOf = ({ glyph, isBehind }: LookedGlyph): GlyphStanding => {
    if (isBehind) return 'raised';
    if (struck.has(glyph)) return 'unseen';
    if (overlaid.has(glyph)) return 'overlaid';
    if (glyph.isAnnotation) return 'drawn';
    const standing = looking.looks.get(glyph)?.standing ?? 'plain';
    if (standing === 'plain' && doubtful.has(glyph)) return 'crossed';
    return standing === 'covered' ? 'unseen' : standing;
  };
  const glyphs = looked
    .filter(({ glyph }) => !doubles.has(glyph))
    .map((one): Glyph => ({
      ...shared(one.glyph),
      standing: standingOf(one),
      contrast: one.contrast,
      ...(one.isBehind && { behind: one.box }),
    }));
  return { glyphs, hidden, strikes };
}
