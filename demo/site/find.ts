import { isEnglish } from './languages.js';
import { textsOf } from './texts.js';

// A single number of the example report, found by the words above it and beside it.

const PAGE = 'agency.html';

/** As many as can be looked through. */
const MAX_FOUND = 12;

/** A cell: its path, its name in Chinese and in English, what it says. */
export type FindableCell = readonly [path: string, chinese: string, english: string, value: number | string | null];

const plain = (text: string): string => text.toLowerCase().replace(/[\s，、。：；（）()“”"·]/g, '');

/** The cells whose names, in either language, have all words that are looked for, totals first. */
export function cellsFound(cells: readonly FindableCell[], sought: string): readonly FindableCell[] {
  const words = sought
    .split(/\s+/)
    .map(plain)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  const found = cells.filter(([, chinese, english]) => {
    const name = plain(chinese + english);
    return words.every((word) => name.includes(word));
  });
  // A row is mostly looked for by its total.
  const isTotal = ([path]: FindableCell): boolean => path.endsWith('.total');
  return [...found.filter(isTotal), ...found.filter((cell) => !isTotal(cell))];
}

function itemOf([path, chinese, english, value]: FindableCell, blank: string): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `${PAGE}#${path}`;
  const name = document.createElement('span');
  name.textContent = isEnglish() ? english : chinese;
  const shown = document.createElement('b');
  shown.textContent = value === null ? blank : String(value);
  link.append(name, shown);
  item.append(link);
  return item;
}

async function loadCells(): Promise<readonly FindableCell[]> {
  const response = await fetch(new URL('site/cells.json', document.baseURI));
  if (!response.ok) throw new Error(response.statusText);
  return (await response.json()) as readonly FindableCell[];
}

/** Lists the cells that are looked for in a field, in the place of the examples on the page. */
export async function findNumbers(field: HTMLInputElement): Promise<void> {
  const list = document.querySelector('#found');
  const said = document.querySelector('#found-said');
  if (!list || !said) return;
  const [cells, texts] = await Promise.all([loadCells(), textsOf(isEnglish() ? 'en' : 'zh-CN')]);
  const examples = [...list.children];
  const show = (): void => {
    const found = cellsFound(cells, field.value);
    const isEmpty = field.value.trim() === '';
    list.replaceChildren(...(isEmpty ? examples : found.slice(0, MAX_FOUND).map((cell) => itemOf(cell, texts['front.reader-blank']))));
    if (isEmpty) said.textContent = '';
    else if (found.length === 0) said.textContent = texts['front.reader-none'];
    else said.textContent = found.length > MAX_FOUND ? texts['front.reader-more'] : '';
  };
  field.addEventListener('input', show);
  show();
}
