import type { Box, Matrix } from '../positioned/geometry.js';
import { IDENTITY, matrixOf } from '../positioned/geometry.js';
import { importError } from '../notes/import-error.js';
import type { XmlElement } from '../office/xml.js';

// The values of attributes (GB/T 33190-2016, 7.2). Lengths are in millimetres, from the top left corner down.

/** More than the numbers of a matrix or a colour. */
const MAX_WORDS = 32;

/** A page is a few hundred millimetres wide. */
const MAX_NUMBER = 1e7;

/** A number; undefined if a text is none. */
export function numberIn(text: string | undefined): number | undefined {
  const number = text === undefined || text.trim() === '' ? NaN : Number(text);
  return Math.abs(number) <= MAX_NUMBER ? number : undefined;
}

/** The numbers of a list; undefined if one of its words is none. */
function numbersIn(text: string | undefined): readonly number[] | undefined {
  const numbers = wordsIn(text).map((word) => numberIn(word));
  return numbers.every((number) => number !== undefined) ? numbers : undefined;
}

/** The words of a list, which are separated by white space: the first `most` of them, since a list may be as long as a file. */
export function wordsIn(text = '', most = MAX_WORDS): string[] {
  const words: string[] = [];
  const word = /\S+/g;
  for (let found = word.exec(text); found && words.length < most; found = word.exec(text)) words.push(found[0]);
  return words;
}

/** A box, given as its left and upper edges, its width and its height; undefined if it is none. */
export function boxIn(text: string | undefined): Box | undefined {
  const [left, top, width, height] = numbersIn(text) ?? [];
  if (left === undefined || top === undefined || width === undefined || height === undefined) return undefined;
  return { left, top, right: left + Math.max(0, width), bottom: top + Math.max(0, height) };
}

/**
 * Where an object stands.
 *
 * @throws ImportError if it does not say so, as each has to
 */
export function boundaryOf({ attributes }: XmlElement): Box {
  const box = boxIn(attributes.Boundary);
  if (!box) throw importError('broken-ofd');
  return box;
}

/**
 * The matrix of an object.
 *
 * @throws ImportError if it has one that is not six numbers
 */
export function ctmOf({ attributes: { CTM: text } }: XmlElement): Matrix {
  if (text === undefined) return IDENTITY;
  const matrix = matrixOf(numbersIn(text));
  if (!matrix) throw importError('broken-ofd');
  return matrix;
}

export const translation = (x: number, y: number): Matrix => [1, 0, 0, 1, x, y];

/** A truth value, as XML Schema writes it. */
export function flagOf(text: string | undefined, otherwise: boolean): boolean {
  if (text === undefined) return otherwise;
  return /^\s*(?:true|1)\s*$/i.test(text);
}

/** An opacity from 0 to 1, which is written as 0 to 255. */
export const alphaOf = (text: string | undefined): number => Math.min(1, Math.max(0, (numberIn(text) ?? 255) / 255));
