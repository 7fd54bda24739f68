import { chineseNumeral } from '../../../values/chinese-number.js';
import { runLook } from './docx-run-look.js';
import type { RunLook } from './docx-run-look.js';
import type { ThemeColors } from './docx-colors.js';
import { valueOf, wholeNumber } from './docx-values.js';
import { childOf, elementsIn } from '../xml.js';
import type { XmlElement } from '../xml.js';
import { importError } from '../../notes/import-error.js';

// Computes the numbers of numbered paragraphs. Word generates them, so they are not in the text, but readers see them. ECMA-376 part 1,
// clause 17.9.

/** The number or bullet in front of a paragraph. */
export interface ListNumber {
  /** Empty for a bullet. */
  readonly text: string;
  /** How it looks, where that differs from the mark at the end of the paragraph. */
  readonly look: RunLook;
  /** Whether there is a number in a format that is not supported here. */
  readonly isUnknown: boolean;
}

/** Returns the number of a paragraph of this list (`w:numPr`) and style. Has to be called for every paragraph in order, since it counts. */
export type ListNumbers = (numbering: XmlElement | undefined, paragraphStyle?: string) => ListNumber | undefined;

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  readonly suffix: string;
  /** The paragraph style that is linked to this level. */
  readonly style: string | undefined;
  readonly look: RunLook;
}

const MAX_LEVEL = 8;

/** Lists in a document. Word creates hundreds of them in a report that has been edited for years. */
const MAX_LISTS = 50_000;

/** In characters, of a level's text, such as 第%1条. Word allows at most 31. */
const MAX_LEVEL_TEXT = 64;

/** The highest number in Word (17.9.26). */
const MAX_COUNT = 32_767;

/** Highest number written in Chinese numerals. Lists are not that long; higher numbers are written in Arabic numerals. */
const MAX_CHINESE = 99;

const chineseText = (value: number): string => (value > MAX_CHINESE ? String(value) : chineseNumeral(value));

const letters = (value: number, first: number): string => String.fromCharCode(first + ((value - 1) % 26)).repeat(Math.ceil(value / 26));

const CIRCLED_ONE = 0x2460;

/** A number in a list's format; undefined if the format is one that no report uses. */
function shown(value: number, format: string): string | undefined {
  if (value < 0 || value > MAX_COUNT) return undefined;
  if (/^(decimal|decimalFullWidth|decimalHalfWidth)$/.test(format)) return String(value);
  if (format === 'decimalZero') return String(value).padStart(2, '0');
  if (/^(chinese|taiwanese|japanese|ideograph)/.test(format)) return value > 0 ? chineseText(value) : undefined;
  if (value < 1 || value > 200) return undefined;
  if (format === 'lowerLetter') return letters(value, 0x61);
  if (format === 'upperLetter') return letters(value, 0x41);
  if (format.startsWith('decimalEnclosedCircle') && value <= 20) return String.fromCharCode(CIRCLED_ONE + value - 1);
  return undefined;
}

const levelIndex = (element: XmlElement): number => wholeNumber(element.attributes.ilvl, -1);

function readLevels(elements: readonly XmlElement[], theme: ThemeColors, levels: Level[]): void {
  for (const element of elements) {
    const index = levelIndex(element);
    if (index < 0 || index > MAX_LEVEL) continue;
    levels[index] = {
      start: wholeNumber(valueOf(element, 'start'), 0),
      format: valueOf(element, 'numFmt') ?? 'decimal',
      text: valueOf(element, 'lvlText') ?? '',
      suffix: valueOf(element, 'suff') ?? 'tab',
      style: valueOf(element, 'pStyle'),
      look: runLook(childOf(element, 'rPr'), theme),
    };
  }
}

/** The levels of a list that overrides some levels of its definition. */
function overriddenLevels(base: readonly Level[], overrides: readonly XmlElement[], theme: ThemeColors): Level[] {
  const levels = base.slice();
  for (const override of overrides) {
    readLevels(elementsIn(override, 'lvl'), theme, levels);
    const start = valueOf(override, 'startOverride');
    const level = levels[levelIndex(override)];
    if (start !== undefined && level) levels[levelIndex(override)] = { ...level, start: wholeNumber(start, 0) };
  }
  return levels;
}

interface Numbering {
  /** Shared by all lists of one definition, which continue each other's numbers. */
  readonly counters: (number | undefined)[];
  readonly levels: readonly Level[];
}

/** The definitions of lists, by id. A definition may refer to another by the name of a numbering style (17.9.21, 17.9.27). */
function definitionsOf(root: XmlElement, theme: ThemeColors): Map<string, Numbering> {
  const definitions = new Map<string, Numbering>();
  const ofStyles = new Map<string, Numbering>();
  const elements = elementsIn(root, 'abstractNum');
  for (const element of elements) {
    const levels: Level[] = [];
    readLevels(elementsIn(element, 'lvl'), theme, levels);
    const definition = { levels, counters: [] };
    definitions.set(element.attributes.abstractNumId ?? '', definition);
    const style = valueOf(element, 'styleLink');
    if (style !== undefined) ofStyles.set(style, definition);
  }
  for (const element of elements) {
    const definition = ofStyles.get(valueOf(element, 'numStyleLink') ?? '');
    if (definition) definitions.set(element.attributes.abstractNumId ?? '', definition);
  }
  return definitions;
}

function numberingsOf(root: XmlElement, theme: ThemeColors): ReadonlyMap<string, Numbering> {
  const definitions = definitionsOf(root, theme);
  const lists = elementsIn(root, 'num');
  if (definitions.size > MAX_LISTS || lists.length > MAX_LISTS) throw importError('unpacks-too-large');
  const numberings = new Map<string, Numbering>();
  for (const element of lists) {
    const definition = definitions.get(valueOf(element, 'abstractNumId') ?? '');
    if (!definition) continue;
    const overrides = elementsIn(element, 'lvlOverride');
    const own = overrides.length > 0 ? { levels: overriddenLevels(definition.levels, overrides, theme), counters: [] } : definition;
    numberings.set(element.attributes.numId ?? '', own);
  }
  return numberings;
}

/** Counts a paragraph and returns its number, which includes the numbers of the levels above. */
function counted({ levels, counters }: Numbering, index: number): ListNumber | undefined {
  const level = levels[index];
  if (!level) return undefined;
  counters[index] = (counters[index] ?? level.start - 1) + 1;
  counters.length = index + 1;
  const { look } = level;
  if (level.text.length > MAX_LEVEL_TEXT) return { text: '', look, isUnknown: true };
  const numbers = level.text.match(/%[1-9]/g)?.map((mark) => {
    const at = Number(mark.charAt(1)) - 1;
    return shown(counters[at] ?? levels[at]?.start ?? 0, levels[at]?.format ?? '');
  });
  // A dash or a point used as a bullet could be taken for a part of the number beside it.
  if (!numbers) return { text: /\p{N}/u.test(level.text) ? level.text : '', look, isUnknown: /[\p{Pd}−+.,]/u.test(level.text) };
  // Numbers in an unsupported format are not guessed.
  if (numbers.includes(undefined)) return { text: '', look, isUnknown: true };
  const text = level.text.replace(/%[1-9]/g, () => numbers.shift() ?? '');
  return { text: text + (level.suffix !== 'nothing' && /[\w.]$/.test(text) ? ' ' : ''), look, isUnknown: false };
}

/**
 * Returns the function that numbers the paragraphs of a document. Throws an ImportError if it has too many lists.
 *
 * @param root the root element of the numbering part
 */
export function listNumbers(root: XmlElement | undefined, theme: ThemeColors): ListNumbers {
  if (!root) return () => undefined;
  const numberings = numberingsOf(root, theme);
  return (numbering, paragraphStyle) => {
    const list = numberings.get(valueOf(numbering, 'numId') ?? '');
    if (!list) return undefined;
    const stated = valueOf(numbering, 'ilvl');
    const linked = paragraphStyle === undefined ? -1 : list.levels.findIndex((level: Level | undefined) => level?.style === paragraphStyle);
    return counted(list, stated === undefined ? Math.max(0, linked) : wholeNumber(stated, 0));
  };
}
