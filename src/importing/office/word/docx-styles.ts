import { shadingFill } from './docx-colors.js';
import type { Fill, ThemeColors } from './docx-colors.js';
import { runLook } from './docx-run-look.js';
import type { RunLook } from './docx-run-look.js';
import { parseMeasure, valueOf } from './docx-values.js';
import { childOf, elementsIn } from '../xml.js';
import type { XmlElement } from '../xml.js';
import { importError } from '../../notes/import-error.js';

// The styles of a Word document: how runs, paragraphs and cells look before direct formatting. ECMA-376 part 1, clause 17.7.

/** Word itself allows 4 079. */
const MAX_STYLES = 10_000;

/** Cached looks. A report uses a few dozen combinations of styles. */
const MAX_BASES = 1000;

/** The properties of a paragraph that decide how its text is seen. */
export interface ParagraphLook {
  readonly fill?: Fill;
  /** The height of its lines in twips, if it is exact, so that content that does not fit is clipped; 0 if it grows with the text. */
  readonly lineHeight?: number;
  /** Whether it is a frame, which may be placed anywhere. */
  readonly isFramed?: boolean;
  /** Whether its indentation moves it out of a cell. */
  readonly isFarIndented?: boolean;
  /** Its list (`w:numPr`). */
  readonly numbering?: XmlElement;
}

/** What a table style specifies for some cells: for all, or for those of one region. */
export interface CellLook {
  readonly run: RunLook;
  readonly fill?: Fill;
}

interface StyleLook extends CellLook {
  readonly paragraph: ParagraphLook;
  /** What a table style specifies for its regions, by the names of `w:tblStylePr`. */
  readonly regions: ReadonlyMap<string, CellLook>;
}

interface Style extends StyleLook {
  readonly basedOn: string | undefined;
}

const NO_STYLE: StyleLook = { run: {}, paragraph: {}, regions: new Map() };

/** In twips: 7 cm, indentation or outdentation that moves text out of any cell of a table on a page. */
const MAX_INDENT = 4000;

const isFar = ({ attributes }: XmlElement): boolean =>
  ['left', 'start', 'right', 'end', 'firstLine', 'hanging'].some((name) => Math.abs(parseMeasure(attributes[name], 20) ?? 0) > MAX_INDENT);

/** The look that paragraph properties (`w:pPr`) specify. */
export function paragraphLook(properties: XmlElement | undefined, theme: ThemeColors): ParagraphLook {
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

/**
 * The background of a cell: the shading of the first of these properties that have one, such as those of the cell, then those of the table.
 */
export function fillOf(theme: ThemeColors, ...properties: readonly (XmlElement | undefined)[]): Fill | undefined {
  const shading = properties.map((one) => childOf(one, 'shd')).find((one) => one !== undefined);
  return shading && shadingFill(shading, theme);
}

function cellLook(element: XmlElement, theme: ThemeColors): CellLook {
  const fill = fillOf(theme, childOf(element, 'tcPr'), childOf(element, 'tblPr'));
  return { run: runLook(childOf(element, 'rPr'), theme), ...(fill !== undefined && { fill }) };
}

/** A look whose properties take precedence over those of a base look. */
export const mergedLooks = (base: CellLook, own: CellLook): CellLook => ({ ...base, ...own, run: { ...base.run, ...own.run } });

/** The regions of a table that a style can format (17.18.89). */
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

function readStyle(element: XmlElement, theme: ThemeColors): Style {
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
  for (const [name, region] of own.regions) regions.set(name, mergedLooks(base.regions.get(name) ?? NO_STYLE, region));
  return { ...mergedLooks(base, own), paragraph: { ...base.paragraph, ...own.paragraph }, regions };
}

/** The styles of one kind: character, paragraph or table styles. */
class StylesOfKind {
  readonly #styles = new Map<string, Style>();
  readonly #looks = new Map<string, StyleLook>();
  #default: string | undefined;

  add(element: XmlElement, theme: ThemeColors): void {
    const { styleId = '', default: isDefault = '' } = element.attributes;
    this.#styles.set(styleId, readStyle(element, theme));
    if (['1', 'true', 'on'].includes(isDefault)) this.#default = styleId;
  }

  /** The look of a style, including the styles it is based on. An unknown style is the default one. */
  look(id: string | undefined): StyleLook {
    const chain: { readonly id: string; readonly style: Style }[] = [];
    const passed = new Set<string>();
    let look: StyleLook | undefined;
    let at = id !== undefined && this.#styles.has(id) ? id : this.#default;
    // Ends at the first style that occurs twice, so that styles based on each other in a circle do not loop.
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
  readonly theme: ThemeColors;
  readonly #defaults: RunLook;
  readonly #defaultParagraph: ParagraphLook;
  readonly #kinds = { character: new StylesOfKind(), paragraph: new StylesOfKind(), table: new StylesOfKind() };
  readonly #bases = new Map<string, RunLook>();

  /**
   * @param root the root element of the styles part, if there is one
   * @throws ImportError if it has too many styles
   */
  constructor(root: XmlElement | undefined, theme: ThemeColors) {
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

  /** The look of a paragraph of this style with these direct properties. */
  paragraph(id: string | undefined, own: ParagraphLook): ParagraphLook {
    return { ...this.#defaultParagraph, ...this.#kinds.paragraph.look(id).paragraph, ...own };
  }

  /** What a table style specifies for all cells, and for each region. */
  table(id: string | undefined): StyleLook {
    return this.#kinds.table.look(id);
  }

  /**
   * The look of a run before direct formatting, from its character style, its paragraph style and the style of its table.
   *
   * @param cell what the table style specifies for its cell; looks with the same key are the same
   */
  run(character: string | undefined, paragraph: string | undefined, cell: { readonly key: string; readonly look: CellLook }): RunLook {
    const key = `${cell.key}\n${paragraph ?? ''}\n${character ?? ''}`;
    const known = this.#bases.get(key);
    if (known) return known;
    const levels = [cell.look.run, this.#kinds.paragraph.look(paragraph).run, this.#kinds.character.look(character).run];
    const isToggled = (name: 'strike' | 'vanish'): boolean =>
      this.#defaults[name] === true || levels.filter((level) => level[name]).length % 2 === 1;
    // Toggle properties: set by two levels of styles, they cancel each other out (17.7.3).
    const toggles = { strike: isToggled('strike'), vanish: isToggled('vanish') };
    const base: RunLook = { ...levels.reduce((look, level) => ({ ...look, ...level }), this.#defaults), ...toggles };
    if (this.#bases.size >= MAX_BASES) this.#bases.clear();
    this.#bases.set(key, base);
    return base;
  }
}
