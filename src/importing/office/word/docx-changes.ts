import { contentsOf } from './docx-content.js';
import { childOf, textIn } from '../xml.js';
import type { XmlElement } from '../xml.js';

// Tracked changes that nobody has accepted or rejected yet. Text is read as if all were accepted; here they are counted, and what a cell said before is
// found. ECMA-376 part 1, clause 17.13.5. Changes of formats alone are not counted: they change no text.

type Kind = 'ins' | 'del' | 'moveFrom' | 'moveTo';

const KINDS: ReadonlySet<string> = new Set<Kind>(['ins', 'del', 'moveFrom', 'moveTo']);

const isKind = (name: string): name is Kind => KINDS.has(name);

/** Marks that may stand between two pieces of one change. */
const BETWEEN = /^(?:bookmark|comment|proofErr|permStart|permEnd|move(?:From|To)Range)/;

/** How a row or a cell as a whole was changed. */
function wholeChange(element: XmlElement): Kind | undefined {
  if (element.name === 'tr') return markIn(childOf(element, 'trPr'));
  const properties = element.name === 'tc' ? childOf(element, 'tcPr') : undefined;
  if (childOf(properties, 'cellIns')) return 'ins';
  return childOf(properties, 'cellDel') ? 'del' : undefined;
}

/** The change that properties mark: of a row, or of the end of a paragraph. */
const markIn = (properties: XmlElement | undefined): Kind | undefined =>
  [...KINDS].filter(isKind).find((kind) => childOf(properties, kind) !== undefined);

/** Counts the changes in a document. */
class ChangeCounter {
  readonly #counts: Record<Kind, number> = { ins: 0, del: 0, moveFrom: 0, moveTo: 0 };

  /** A move is one change, though it is marked at both places. */
  get count(): number {
    const { ins, del, moveFrom, moveTo } = this.#counts;
    return ins + del + Math.max(moveFrom, moveTo);
  }

  /**
   * Counts the changes in an element.
   *
   * @param outer the change that the whole element is part of
   */
  read(element: XmlElement, outer?: Kind): void {
    let last = '';
    const found = new Set<Kind>();
    for (const child of contentsOf(element)) {
      const { name, attributes } = child;
      const kind = isKind(name) ? name : undefined;
      const whole = kind ?? wholeChange(child);
      // Editing leaves one change in several pieces.
      const key = kind ? [kind, attributes.author, attributes.date].join(' ') : '';
      if (whole && whole !== outer && (key === '' || key !== last)) this.#counts[whole] += 1;
      if (kind) found.add(kind);
      if (!BETWEEN.test(name)) last = key;
      if (!name.endsWith('Pr')) this.read(child, whole ?? outer);
    }
    const mark = element.name === 'p' ? markIn(childOf(childOf(element, 'pPr'), 'rPr')) : undefined;
    // The end of a paragraph is changed together with text before it.
    if (mark && mark !== outer && !found.has(mark)) this.#counts[mark] += 1;
  }
}

/** How many changes of text, rows and cells in an element are not accepted yet. */
export function changesIn(element: XmlElement): number {
  const counter = new ChangeCounter();
  counter.read(element);
  return counter.count;
}

interface Texts {
  now: string;
  before: string;
}

function collect(element: XmlElement, change: Kind | undefined, texts: Texts): void {
  for (const child of contentsOf(element)) {
    const { name } = child;
    if (name === 't' || name === 'delText') {
      const text = textIn(child);
      if (change !== 'del' && change !== 'moveFrom' && name === 't') texts.now += text;
      if (change !== 'ins' && change !== 'moveTo') texts.before += text;
    } else if (!name.endsWith('Pr')) collect(child, isKind(name) ? name : change, texts);
  }
}

const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');

/**
 * What a cell of a table said before changes that are not accepted yet, if they change a digit in it: empty where it was not there.
 *
 * @param row the row that it is in
 */
export function cellBefore(cell: XmlElement, row: XmlElement): string | undefined {
  const texts: Texts = { now: '', before: '' };
  collect(cell, wholeChange(row) ?? wholeChange(cell), texts);
  const [now, before] = [plain(texts.now), plain(texts.before)];
  return now !== before && /\d/.test(now + before) ? texts.before.trim() : undefined;
}
