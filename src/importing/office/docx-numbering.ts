import { officePart } from './office-parts.js';
import type { OfficePart } from './office-parts.js';
import { childOf, elementsIn } from './xml.js';
import type { XmlElement } from './xml.js';
import type { ZipFile } from '../bytes/zip.js';

// The numbers that Word puts before paragraphs of its own accord: they are read, and so belong to the text. ECMA-376 part 1, clause 17.9.

/** What Word puts before a paragraph of these properties. Called for every paragraph in turn, since it counts. */
export type ListNumbers = (properties: XmlElement | undefined) => string;

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  readonly suffix: string;
}

const DEEPEST_LEVEL = 8;

const DIGITS = '零一二三四五六七八九';

/** A number from 1 to 99 in Chinese, as 十二. Lists are not longer. */
function chineseNumber(value: number): string {
  if (value > 99) return String(value);
  const tens = Math.floor(value / 10);
  const ones = value % 10 ? DIGITS.charAt(value % 10) : '';
  return tens === 0 ? DIGITS.charAt(value) : `${tens === 1 ? '' : DIGITS.charAt(tens)}十${ones}`;
}

const letters = (value: number, first: number): string => String.fromCharCode(first + ((value - 1) % 26)).repeat(Math.ceil(value / 26));

const CIRCLED_ONE = 0x2460;

/** A number as a list shows it; undefined for a format that no report is numbered with. */
function shown(value: number, format: string): string | undefined {
  if (/^(decimal|decimalZero|decimalFullWidth|decimalHalfWidth)$/.test(format)) return String(value);
  if (/^(chinese|taiwanese|japanese|ideograph)/.test(format)) return value > 0 ? chineseNumber(value) : undefined;
  if (value < 1 || value > 200) return undefined;
  if (format === 'lowerLetter') return letters(value, 0x61);
  if (format === 'upperLetter') return letters(value, 0x41);
  if (format.startsWith('decimalEnclosedCircle') && value <= 20) return String.fromCharCode(CIRCLED_ONE + value - 1);
  return undefined;
}

const valueOf = (element: XmlElement | undefined, name: string): string | undefined => childOf(element, name)?.attributes.val;

function levelsOf(abstract: XmlElement, overrides: readonly XmlElement[]): Level[] {
  const levels: Level[] = [];
  const read = (element: XmlElement): void => {
    const index = Number(element.attributes.ilvl);
    if (!Number.isInteger(index) || index < 0 || index > DEEPEST_LEVEL) return;
    levels[index] = {
      start: Number(valueOf(element, 'start') ?? 0),
      format: valueOf(element, 'numFmt') ?? 'decimal',
      text: valueOf(element, 'lvlText') ?? '',
      suffix: valueOf(element, 'suff') ?? 'tab',
    };
  };
  elementsIn(abstract, 'lvl').forEach(read);
  for (const override of overrides) {
    const index = Number(override.attributes.ilvl);
    const start = valueOf(override, 'startOverride');
    const level = levels[index];
    elementsIn(override, 'lvl').forEach(read);
    if (start !== undefined && level) levels[index] = { ...level, start: Number(start) };
  }
  return levels;
}

interface Numbering {
  /** Lists of one definition count on together. */
  readonly counters: (number | undefined)[];
  readonly levels: readonly Level[];
}

function numberingsOf(root: XmlElement): ReadonlyMap<string, Numbering> {
  const abstracts = new Map(elementsIn(root, 'abstractNum').map((element) => [element.attributes.abstractNumId ?? '', element]));
  const counters = new Map<string, (number | undefined)[]>();
  return new Map(
    elementsIn(root, 'num').flatMap((element): [string, Numbering][] => {
      const id = valueOf(element, 'abstractNumId') ?? '';
      const abstract = abstracts.get(id);
      if (!abstract) return [];
      const overrides = elementsIn(element, 'lvlOverride');
      const shared = overrides.length > 0 ? [] : (counters.get(id) ?? []);
      if (overrides.length === 0) counters.set(id, shared);
      return [[element.attributes.numId ?? '', { levels: levelsOf(abstract, overrides), counters: shared }]];
    }),
  );
}

/** The numbering properties of a paragraph style, of its own or of the style it is based on. */
function styleNumbering(styles: ReadonlyMap<string, XmlElement>, id: string | undefined): XmlElement | undefined {
  let style = id === undefined ? undefined : styles.get(id);
  for (let steps = 0; style && steps < 16; steps += 1) {
    const numbering = childOf(childOf(style, 'pPr'), 'numPr');
    if (numbering) return numbering;
    style = styles.get(valueOf(style, 'basedOn') ?? '');
  }
  return undefined;
}

/** Counts one paragraph and says its number, the numbers of the levels above in it. */
function counted({ levels, counters }: Numbering, index: number): string {
  const level = levels[index];
  if (!level) return '';
  counters[index] = (counters[index] ?? level.start - 1) + 1;
  counters.length = index + 1;
  const numbers = level.text.match(/%[1-9]/g)?.map((mark) => {
    const at = Number(mark.charAt(1)) - 1;
    return shown(counters[at] ?? levels[at]?.start ?? 0, levels[at]?.format ?? '');
  });
  // A bullet is no number, and the digits of an odd format are not guessed.
  if (!numbers || numbers.includes(undefined)) return '';
  const text = level.text.replace(/%[1-9]/g, () => numbers.shift() ?? '');
  return text + (level.suffix !== 'nothing' && /[\w.]$/.test(text) ? ' ' : '');
}

/** What Word puts before the paragraphs of a document. */
export function listNumbers(zip: ZipFile, main: OfficePart): ListNumbers {
  const partOf = (kind: string): XmlElement | undefined => officePart(zip, main.targetOf(kind) ?? '')?.root;
  const root = partOf('numbering');
  if (!root) return () => '';
  const numberings = numberingsOf(root);
  const styleSheet = partOf('styles');
  const styles = new Map(styleSheet ? elementsIn(styleSheet, 'style').map((style) => [style.attributes.styleId ?? '', style]) : []);
  return (properties) => {
    const own = childOf(properties, 'numPr') ?? styleNumbering(styles, valueOf(properties, 'pStyle'));
    const numbering = numberings.get(valueOf(own, 'numId') ?? '');
    const level = Number(valueOf(own, 'ilvl') ?? 0);
    return numbering && Number.isInteger(level) ? counted(numbering, level) : '';
  };
}
