/** A year of four digits, with or without 年, as a number or a text; null where there is none. Of JSON, anything may stand there. */
export const yearIn = (value: unknown): number | null => Number(/^"? *(\d{4}) *(?:年 *)?"?$/.exec(JSON.stringify(value))?.[1]) || null;
