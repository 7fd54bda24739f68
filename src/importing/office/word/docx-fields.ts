import type { Piece } from '../../seen-text.js';
import { valueOf } from './docx-values.js';
import { childOf, elementsIn } from '../xml.js';
import type { XmlElement } from '../xml.js';
import { drawnName } from '../../notes/drawn-name.js';

// Fields: text that the program works out from an instruction. ECMA-376 part 1, clause 17.16. Their results are seen, their instructions are not.

/** Fields that show nothing where they stand: entries of indexes and tables, variables that are set. */
const SILENT = /^(?:XE|TC|TA|RD|SET|ASK|PRIVATE)$/i;

/** Fields that show just what stands in them, be it nothing. */
const EMPTY = /^(?:FORMTEXT|HYPERLINK)$/i;

/** What is kept of an instruction: enough to be quoted. */
const MAX_INSTRUCTION = 200;

interface Field {
  instruction: string;
  /** What is chosen of a list, for a field that is one. */
  readonly chosen: string | undefined;
  /** Whether the program works it out anew when it opens the document: what it then shows is not known. */
  readonly isDirty: boolean;
  isResult: boolean;
  hasText: boolean;
}

/** The entry that a drop-down list shows (17.16.9). */
function chosenEntry(data: XmlElement | undefined): string | undefined {
  const list = childOf(data, 'ddList');
  if (!list) return undefined;
  const index = Number(valueOf(list, 'result') ?? valueOf(list, 'default') ?? 0);
  return elementsIn(list, 'listEntry')[index]?.attributes.val;
}

const commandOf = (instruction: string): string => /^\s*(=|[A-Za-z]+)/.exec(instruction)?.[1] ?? '';

/** The value of an attribute that is `true`, `1` or `on`. */
const isSet = (value: string | undefined): boolean => ['1', 'true', 'on'].includes(value ?? '');

/** What a field shows of which there is no text to be read; nothing if it shows nothing. */
export function fieldWithoutText(instruction: string, chosen?: string): Piece[] {
  const command = commandOf(instruction);
  if (chosen !== undefined && /^FORMDROPDOWN$/i.test(command)) return [{ text: chosen, standing: 'plain' }];
  if (SILENT.test(command) || EMPTY.test(command)) return [];
  const text = instruction.trim();
  const name = /^FORMCHECKBOX$/i.test(command) ? 'control' : /^(?:=|EQ)$/i.test(command) ? 'formula' : 'field';
  return [{ text: drawnName(name, text), standing: 'drawn' }];
}

/** Follows the fields of a text from their starts to their ends; they may stand in each other, and may span paragraphs. */
export class Fields {
  readonly #open: Field[] = [];
  #inCode = 0;
  #dirty = 0;

  /** How text that stands here is seen: not in an instruction, be it the result of another field; in doubt in a result that is worked out anew. */
  get standing(): 'plain' | 'unseen' | 'drawn' {
    return this.#inCode > 0 ? 'unseen' : this.#dirty > 0 ? 'drawn' : 'plain';
  }

  instruction(text: string): void {
    const field = this.#open[this.#open.length - 1];
    if (field && !field.isResult) field.instruction = (field.instruction + text).slice(0, MAX_INSTRUCTION);
  }

  /** Takes note that a text stands here. Only the innermost field is told: the others hear of it when that one ends. */
  text(): void {
    const field = this.#open[this.#open.length - 1];
    if (field?.isResult) field.hasText = true;
  }

  /** A start, a middle or an end of a field (`w:fldChar`). What the field shows that has no text, if it ends here. */
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
      // What is chosen is what is seen, whatever stands there as well.
      return field.chosen === undefined ? [] : [{ text: field.chosen, standing: 'drawn' }];
    }
    return fieldWithoutText(field.instruction, field.chosen);
  }
}
