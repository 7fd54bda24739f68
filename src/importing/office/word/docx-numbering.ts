import { chineseNumeral } from '../../../values/chinese-number.js';
import { runLook } from './docx-run-look.js';
import type { RunLook } from './docx-run-look.js';
import type { ThemeColours } from './docx-colors.js';
import { valueOf, wholeNumber } from './docx-values.js';
import { childOf, elementsIn } from '../xml.js';
import type { XmlElement } from '../xml.js';
import { importError } from '../../notes/import-error.js';

// The numbers that Word puts before paragraphs of its own accord: they are read, and so belong to the text. ECMA-376 part 1, clause 17.9.

/** What Word puts before a paragraph. */
export interface ListNumber {
  /** Empty for a bullet. */
  readonly text: string;
  /** How it looks, where that differs from the mark at the end of the paragraph. */
  readonly look: RunLook;
  /** Whether there is a number of which it is not known here how Word writes it. */
  readonly isUnknown: boolean;
}

/**
 * What Word puts before a paragraph of this list (`w:numPr`) and of this style. Called for every paragraph in turn, since it counts.
 */
export type ListNumbers = (numbering: XmlElement | undefined, paragraphStyle?: string) => ListNumber | undefined;

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  readonly suffix: string;
  /** The style whose paragraphs are of this level. */
  readonly style: string | undefined;
  readonly look: RunLook;
}

const MAX_LEVEL = 8;

/** Lists of a document, of which Word lets start some hundreds in a report that was edited for years. */
const MAX_LISTS = 50_000;

/** Characters of a level's text, as 第%1条: Word itself has no more than 31. */
const MAX_LEVEL_TEXT = 64;

/** Word counts no further (17.9.26). */
const MAX_COUNT = 32_767;

/** Lists are not longer in Chinese numerals: what stands beyond is written in Arabic ones. */
const MAX_CHINESE = 99;

const chineseText = (value: number): string => (value > MAX_CHINESE ? String(value) : chineseNumeral(value));

const letters = (value: number, first: number): string => String.fromCharCode(first + ((value - 1) % 26)).repeat(Math.ceil(value / 26));

const CIRCLED_ONE = 0x2460;

/** A number as a list shows it; undefined for a format that no report is numbered with. */
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

function readLevels(elements: readonly XmlElement[], theme: ThemeColours, levels: Level[]): void {
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

/** The levels of a list of a definition's levels that it overrides. */
function overriddenLevels(base: readonly Level[], overrides: readonly XmlElement[], theme: ThemeColours): Level[] {
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
  /** Lists of one definition count on together. */
  readonly counters: (number | undefined)[];
  readonly levels: readonly Level[];
}

/** The definitions of lists, by their ids. One may be that of a style of lists, to which others refer by the style's name (17.9.21, 17.9.27). */
function definitionsOf(root: XmlElement, theme: ThemeColours): Map<string, Numbering> {
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

function numberingsOf(root: XmlElement, theme: ThemeColours): ReadonlyMap<string, Numbering> {
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

/** Counts one paragraph and says its number, the numbers of the levels above in it. */
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
  // Beside a number a dash would be its sign.
  if (!numbers) return { text: /\p{N}/u.test(level.text) ? level.text : '', look, isUnknown: /[\p{Pd}−+.,]/u.test(level.text) };
  // The digits of an odd format are not guessed.
  if (numbers.includes(undefined)) return { text: '', look, isUnknown: true };
  const text = level.text.replace(/%[1-9]/g, () => numbers.shift() ?? '');
  return { text: text + (level.suffix !== 'nothing' && /[\w.]$/.test(text) ? ' ' : ''), look, isUnknown: false };
}

/** What Word puts before the paragraphs of a document, by the part of its lists. Throws an ImportError where there are too many. */
export function listNumbers(root: XmlElement | undefined, theme: ThemeColours): ListNumbers {
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
