import { contrastOf } from './contrast.js';
import { clearPage, inside, REPORTS, shown } from '../elements.js';

/** Pages with a text that can be read at 7:1. */
export const PAGES: Readonly<Record<string, string>> = {
  white: 'body { color: #222; background: #fff; }',
  'white with black text': 'body { color: #000; background: #fff; }',
  'white with grey text': 'body { color: #555; background: #fff; }',
  'white with blue text': 'body { color: #1f3864; background: #fff; }',
  'tinted like old paper': 'body { color: #3a2c12; background: #f5ecd9; }',
  'tinted green, easy on the eyes': 'body { color: #1d3a22; background: #e3f0e0; }',
  'near black': 'body { color: #eee; background: #181a1d; }',
  black: 'body { color: #fff; background: #000; }',
  'dark blue': 'body { color: #e6e6e6; background: #1f2633; }',
  'yellow on black, as accessibility bars make it': 'body { color: #ff0; background: #000; }',
};

const ACCENTS = [null, 'blue', 'red', 'ink', 'no such colour'] as const;

/** The least contrast of text in each colour. */
const TEXT_TOKENS = { '--_soft': 7, '--_accent': 7, '--_faint': 4.5 } as const;

const TOKENS = ['--_soft', '--_accent', '--_faint'] as const;

const GROUNDS = ['transparent', 'var(--_surface)', 'var(--_head)', 'var(--_tint)'];

/** Adds a stylesheet to the page. */
export function styled(style: string): HTMLStyleElement {
  const sheet = document.createElement('style');
  sheet.textContent = style;
  document.head.append(sheet);
  return sheet;
}

/** A text inside an element, with the given styles. */
export function probe(element: Element, styles: Readonly<Record<string, string>>, place: Element = inside(element, '.base')!): HTMLElement {
  const text = document.createElement('span');
  text.textContent = '数';
  for (const [name, value] of Object.entries(styles)) text.style.setProperty(name, value);
  place.append(text);
  return text;
}

/** Every colour of text that is not readable on one of the grounds it may have, with each accent, in a page with the given styles. */
export async function unreadableColors(page: string): Promise<string[]> {
  const sheet = styled(page);
  const unreadable: string[] = [];
  for (const accent of ACCENTS) {
    const element = await shown({ report: REPORTS.full, accent: accent ?? undefined });
    const check = (token: keyof typeof TEXT_TOKENS, ground: string, place?: Element): void => {
      const contrast = contrastOf(probe(element, { color: `var(${token})`, 'background-color': ground }, place));
      if (contrast < TEXT_TOKENS[token]) unreadable.push(`${accent ?? 'default'}: ${token} on ${ground}: ${contrast.toFixed(2)}`);
    };
    for (const token of TOKENS) for (const ground of GROUNDS) check(token, ground);
    // A cell that is pointed at.
    const cell = probe(element, { 'background-color': 'var(--_tint)' });
    for (const token of ['--_soft', '--_faint'] as const) check(token, 'var(--_highlight)', cell);
    clearPage();
  }
  sheet.remove();
  return unreadable;
}
