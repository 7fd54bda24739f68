import { xmlText } from '../office/xml-text.js';

/** In UTF-16 units: as much text as a cell of Excel holds. */
export const MAX_CELL_LENGTH = 32_767;

/** What a reader would take for an escaped character (ECMA-376 part 1, 22.9.2.19). Its first character is escaped itself. */
const ESCAPED = /_(?=x[\da-f]{4}_)/gi;

/** The texts of a workbook, each kept once. ECMA-376 part 1, clause 18.4. */
export class SharedStrings {
  readonly #ids = new Map<string, number>();
  #count = 0;

  /** The number of a text. */
  idOf(text: string): number {
    this.#count += 1;
    const known = this.#ids.get(text);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    this.#ids.set(text, id);
    return id;
  }

  /** The part of the workbook with its texts. */
  xml(): string {
    const items = [...this.#ids.keys()].map((text) => {
      const escaped = text.slice(0, MAX_CELL_LENGTH).replace(ESCAPED, '_x005F_');
      return `<si><t xml:space="preserve">${xmlText(escaped)}</t></si>`;
    });
    const counts = `count="${this.#count}" uniqueCount="${items.length}"`;
    return `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ${counts}>${items.join('')}</sst>`;
  }
}
