import { shadingFill } from './docx-colors.js';
import type { Fill, ThemeColours } from './docx-colors.js';
import { runLook } from './docx-run-look.js';
import type { RunLook } from './docx-run-look.js';
import { parseMeasure, valueOf } from './docx-values.js';
import { childOf, elementsIn } from '../xml.js';
import type { XmlElement } from '../xml.js';
import { importError } from '../../notes/import-error.js';

// The styles of a Word document: what runs, paragraphs and cells look like before anything is said of them directly. ECMA-376 part 1, clause 17.7.

/** Word itself has at most 4 079. */
const MAX_STYLES = 10_000;

/** Looks that are kept: a report uses some dozens of styles together. */
const MAX_BASES = 1000;

/** What the properties of a paragraph say that decides how its text is seen. */
export interface ParagraphLook {
  readonly fill?: Fill;
  /** Twips of a line, where that is exact: what does not fit is cut off. 0 where it grows with the text. */
  readonly lineHeight?: number;
  /** Whether it is a frame, placed anywhere. */
  readonly isFramed?: boolean;
  /** Whether it is indented so far that it would stand outside of a cell. */
  readonly isFarIndented?: boolean;
  /** Its list (`w:numPr`). */
  readonly numbering?: XmlElement;
}

/** What a table style says of some cells: of all, or of those of its first row. */
export interface CellLook {
  readonly run: RunLook;
  readonly fill?: Fill;
}

interface StyleLook extends CellLook {
  readonly paragraph: ParagraphLook;
  /** Of table styles: what they say of some rows and columns, by the names of `w:tblStylePr`. */
  readonly regions: ReadonlyMap<string, CellLook>;
}

interface Style extends StyleLook {
  readonly basedOn: string | undefined;
}

const NO_STYLE: StyleLook = { run: {}, paragraph: {}, regions: new Map() };

/** Twips, 7 cm: a text that is indented further in a cell, or back from it, stands outside of any cell of a table on a page. */
const MAX_INDENT = 4000;

const isFar = ({ attributes }: XmlElement): boolean =>
  ['left', 'start', 'right', 'end', 'firstLine', 'hanging'].some((name) => Math.abs(parseMeasure(attributes[name], 20) ?? 0) > MAX_INDENT);

/** What paragraph properties (`w:pPr`) say. */
export function paragraphLook(properties: XmlElement | undefined, theme: ThemeColours): ParagraphLook {
  const shading = childOf(properties, 'shd');
  const spacing = childOf(properties, 'spacing')?.attributes ?? {};
  const numbering = childOf(properties, 'numPr');
  const indent = childOf(properties, 'ind');
  return {
    ...(shading && { fill: shadingFill(shading, theme) }),
    ...(spacing.line !== undefined && { lineHeight: spacing.lineRule === 'exact' ? (parseMeasure(spacing.line, 20) ?? 0) : 0 }),
    ...(childOf(properties, 'framePr') && { isFramed: true }),
    ...(indent && { isFarIndented: isFar(indent) }),
    ...(numbering && { numbering }),
  };
}

/** What stands behind the text of cells, from the properties of a cell or, if they say nothing, of the table. */
export function fillOf(theme: ThemeColours, ...properties: readonly (XmlElement | undefined)[]): Fill | undefined {
  const shading = properties.map((one) => childOf(one, 'shd')).find((one) => one !== undefined);
  return shading && shadingFill(shading, theme);
}

function cellLook(element: XmlElement, theme: ThemeColours): CellLook {
  const fill = fillOf(theme, childOf(element, 'tcPr'), childOf(element, 'tblPr'));
  return { run: runLook(childOf(element, 'rPr'), theme), ...(fill !== undefined && { fill }) };
}

/** What one look says, and of what it does not speak, another. */
export const overlaid = (base: CellLook, own: CellLook): CellLook => ({ ...base, ...own, run: { ...base.run, ...own.run } });

/** The regions of a table that a style may speak of (17.18.89). */
const REGIONS: ReadonlySet<string> = new Set([
  'wholeTable',
  'firstRow',
  'lastRow',
  'firstCol',
  'lastCol',
  'band1Vert',
  'band2Vert',
  'band1Horz',
  'band2Horz',
  'neCell',
  'nwCell',
  'seCell',
  'swCell',
]);

function readStyle(element: XmlElement, theme: ThemeColours): Style {
  const regions = elementsIn(element, 'tblStylePr')
    .filter(({ attributes }) => REGIONS.has(attributes.type ?? ''))
    .map((region) => [region.attributes.type ?? '', cellLook(region, theme)] as const);
  return {
    ...cellLook(element, theme),
    basedOn: valueOf(element, 'basedOn'),
    paragraph: paragraphLook(childOf(element, 'pPr'), theme),
    regions: new Map(regions),
  };
}

function inherited(base: StyleLook, own: Style): StyleLook {
  const regions = new Map(base.regions);
  for (const [name, region] of own.regions) regions.set(name, overlaid(base.regions.get(name) ?? NO_STYLE, region));
  return { ...overlaid(base, own), paragraph: { ...base.paragraph, ...own.paragraph }, regions };
}

/** The styles of one kind: of characters, of paragraphs or of tables. */
class StylesOfKind {
  readonly #styles = new Map<string, Style>();
  readonly #looks = new Map<string, StyleLook>();
  #default: string | undefined;

  add(element: XmlElement, theme: ThemeColours): void {
    const { styleId = '', default: isDefault = '' } = element.attributes;
    this.#styles.set(styleId, readStyle(element, theme));
    if (['1', 'true', 'on'].includes(isDefault)) this.#default = styleId;
  }

  /** What a style says with all that it is based on. A style that is not there is the default one. */
  look(id: string | undefined): StyleLook {
    const chain: { readonly id: string; readonly style: Style }[] = [];
    const passed = new Set<string>();
    let look: StyleLook | undefined;
    let at = id !== undefined && this.#styles.has(id) ? id : this.#default;
    // Styles that are based on each other in a circle are based on nothing.
    while (at !== undefined && !passed.has(at)) {
      look = this.#looks.get(at);
      const style = this.#styles.get(at);
      if (look || !style) break;
      passed.add(at);
      chain.push({ id: at, style });
      at = style.basedOn;
    }
    look ??= NO_STYLE;
    for (const { id: own, style } of chain.reverse()) {
      look = inherited(look, style);
      this.#looks.set(own, look);
    }
    return look;
  }
}

/** The styles of a document. */
export class WordStyles {
  readonly theme: ThemeColours;
  readonly #defaults: RunLook;
  readonly #defaultParagraph: ParagraphLook;
  readonly #kinds = { character: new StylesOfKind(), paragraph: new StylesOfKind(), table: new StylesOfKind() };
  readonly #bases = new Map<string, RunLook>();

  /** @param root the root of the part of styles, if there is one. Throws an ImportError where there are too many. */
  constructor(root: XmlElement | undefined, theme: ThemeColours) {
    this.theme = theme;
    const defaults = childOf(root, 'docDefaults');
    this.#defaults = runLook(childOf(childOf(defaults, 'rPrDefault'), 'rPr'), theme);
    this.#defaultParagraph = paragraphLook(childOf(childOf(defaults, 'pPrDefault'), 'pPr'), theme);
    const elements = root ? elementsIn(root, 'style') : [];
    if (elements.length > MAX_STYLES) throw importError('unpacks-too-large');
    for (const element of elements) {
      const { type = 'paragraph' } = element.attributes;
      if (type === 'character' || type === 'paragraph' || type === 'table') this.#kinds[type].add(element, theme);
    }
  }

  /** What a paragraph of a style looks like, with what it says itself. */
  paragraph(id: string | undefined, own: ParagraphLook): ParagraphLook {
    return { ...this.#defaultParagraph, ...this.#kinds.paragraph.look(id).paragraph, ...own };
  }

  /** What a table style says of all cells, and of those of its regions. */
  table(id: string | undefined): StyleLook {
    return this.#kinds.table.look(id);
  }

  /**
   * What a run of a character style looks like in a paragraph of a style, in a cell of a table, before anything is said of it directly.
   *
   * @param cell what the table's style says of the cell, and a key for it: looks of one key are the same
   */
  run(character: string | undefined, paragraph: string | undefined, cell: { readonly key: string; readonly look: CellLook }): RunLook {
    const key = `${cell.key}\n${paragraph ?? ''}\n${character ?? ''}`;
    const known = this.#bases.get(key);
    if (known) return known;
    const levels = [cell.look.run, this.#kinds.paragraph.look(paragraph).run, this.#kinds.character.look(character).run];
    const isToggled = (name: 'strike' | 'vanish'): boolean =>
      this.#defaults[name] === true || levels.filter((level) => level[name]).length % 2 === 1;
    // Properties that two levels of styles switch off again where both switch them on (17.7.3).
    const toggles = { strike: isToggled('strike'), vanish: isToggled('vanish') };
    const base: RunLook = { ...levels.reduce((look, level) => ({ ...look, ...level }), this.#defaults), ...toggles };
    if (this.#bases.size >= MAX_BASES) this.#bases.clear();
    this.#bases.set(key, base);
    return base;
  }
}
