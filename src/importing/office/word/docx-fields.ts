import type { Piece } from '../../seen-text.js';
import { valueOf } from './docx-values.js';
import { childOf, elementsIn } from '../xml.js';
import type { XmlElement } from '../xml.js';
import { drawnName } from '../../notes/drawn-name.js';

// Fields: text that Word computes from an instruction. Results are visible, instructions are not. ECMA-376 part 1, clause 17.16.

/** Fields that show nothing: entries of indexes and tables, assignments to variables. */
const SILENT = /^(?:XE|TC|TA|RD|SET|ASK|PRIVATE)$/i;

/** Fields that show only their content, even if it is empty. */
const EMPTY = /^(?:FORMTEXT|HYPERLINK)$/i;

/** In characters, of an instruction: enough to quote it. */
const MAX_INSTRUCTION = 200;

interface Field {
  instruction: string;
  /** The selected entry, if it is a drop-down list. */
  readonly chosen: string | undefined;
  /** Whether Word updates it when it opens the document, so that the displayed result is unknown. */
  readonly isDirty: boolean;
  isResult: boolean;
  hasText: boolean;
}

/** The selected entry of a drop-down list (17.16.9); undefined if it is not a list. */
function chosenEntry(data: XmlElement | undefined): string | undefined {
  const list = childOf(data, 'ddList');
  if (!list) return undefined;
  const index = Number(valueOf(list, 'result') ?? valueOf(list, 'default') ?? 0);
  return elementsIn(list, 'listEntry')[index]?.attributes.val;
}

const commandOf = (instruction: string): string => /^\s*(=|[A-Za-z]+)/.exec(instruction)?.[1] ?? '';

/** Whether an attribute is `true`, `1` or `on`. */
const isSet = (value: string | undefined): boolean => ['1', 'true', 'on'].includes(value ?? '');

/**
 * What a field without result text shows; no pieces if it shows nothing.
 *
 * @param chosen the selected entry, if it is a drop-down list
 */
export function fieldWithoutText(instruction: string, chosen?: string): Piece[] {
  const command = commandOf(instruction);
  if (chosen !== undefined && /^FORMDROPDOWN$/i.test(command)) return [{ text: chosen, standing: 'plain' }];
  if (SILENT.test(command) || EMPTY.test(command)) return [];
  const text = instruction.trim();
  const name = /^FORMCHECKBOX$/i.test(command) ? 'control' : /^(?:=|EQ)$/i.test(command) ? 'formula' : 'field';
  return [{ text: drawnName(name, text), standing: 'drawn' }];
}

/** Tracks which fields a text is in. Fields may be nested and span several paragraphs. */
export class Fields {
  readonly #open: Field[] = [];
  #inCode = 0;
  #dirty = 0;

  /**
   * How text at the current position is seen: not at all in an instruction, even as the result of a nested field; with a doubt in a result
   * that will be updated.
   */
  get standing(): 'plain' | 'unseen' | 'drawn' {
    return this.#inCode > 0 ? 'unseen' : this.#dirty > 0 ? 'drawn' : 'plain';
  }

  instruction(text: string): void {
    const field = this.#open[this.#open.length - 1];
    if (field && !field.isResult) field.instruction = (field.instruction + text).slice(0, MAX_INSTRUCTION);
  }

  /** Records that there is text at the current position. Only the innermost field is informed; when it ends, it informs the next. */
  text(): void {
    const field = this.#open[this.#open.length - 1];
    if (field?.isResult) field.hasText = true;
  }

  /**
   * Handles the start, the separator or the end of a field (`w:fldChar`). Returns what the field shows without result text, if it ends
   * here.
   */
  mark(element: XmlElement): Piece[] {
    const { fldCharType: type, dirty } = element.attributes;
    if (type === 'begin') this.#begin(chosenEntry(childOf(element, 'ffData')), isSet(dirty));
    else if (type === 'separate') this.#separate();
    else if (type === 'end') return this.#end();
    return [];
  }

  #begin(chosen: string | undefined, isDirty: boolean): void {
    this.#open.push({ instruction: '', chosen, isDirty, isResult: false, hasText: false });
    this.#inCode += 1;
    if (isDirty) this.#dirty += 1;
  }

  #separate(): void {
    const field = this.#open[this.#open.length - 1];
    if (!field || field.isResult) return;
    field.isResult = true;
    this.#inCode -= 1;
  }

  #end(): Piece[] {
    const field = this.#open.pop();
    if (!field) return [];
    if (!field.isResult) this.#inCode -= 1;
    if (field.isDirty) this.#dirty -= 1;
    if (field.hasText) {
      this.text();
      // Word shows the selected entry, whatever text is there.
      return field.chosen === undefined ? [] : [{ text: field.chosen, standing: 'drawn' }];
    }
    return fieldWithoutText(field.instruction, field.chosen);
  }
}
