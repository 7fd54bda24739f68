import type { StatutoryTable } from '../../src/elements/statutory-table/statutory-table.js';
import { inside, shown, until } from './elements.js';

/** What an element says was found, above its table. */
export const checkOf = (element: Element): HTMLElement | null => inside(element, '.check');

/** The texts of the lines in it, with those of consequences. */
export const linesOf = (element: Element): HTMLElement[] => [...checkOf(element)!.querySelectorAll<HTMLElement>('.line')];

/** An element that checks, and has loaded what it needs for that. */
export async function checked(args: Parameters<typeof shown>[0], tag?: string): Promise<StatutoryTable> {
  const element = await shown({ ...args, check: true }, tag);
  await until(() => checkOf(element) !== null, 'the summary');
  return element;
}

/** The cells of an element's table that have a number. */
export const cellsIn = (element: Element): HTMLElement[] => [...element.shadowRoot!.querySelectorAll<HTMLElement>('td[headers]')];
