import type { DisclosureError } from '../../report/error.js';
import { warnOnce } from './warn-once.js';

// What the author of a page is told in the console, and readers never. A page without mistakes has nothing there. Every page loads this: it is
// short, and says the rest in docs/guides/developers.md.

/** Logs why an element shows nothing, in a line that can be searched for. Most sentences name the address. */
export function warnOfError({ localName }: Element, { code, message, url = '' }: DisclosureError): void {
  warnOnce(`<${localName}> ${code}: ${message}${message.includes(url) ? '' : ` ${url}`}`);
}

/** What attributes take: words, or an example of a number. `tools` is read, and judged, by code of its own. */
const TAKEN: Readonly<Partial<Record<string, string>>> = {
  accent: 'blue, red, ink',
  look: 'official',
  layout: 'auto, wide, compact',
  'heading-level': '2–6',
  year: '2024',
};

/** What an element made of its attributes with numbers. */
interface Numbered extends Element {
  readonly headingLevel: number;
  readonly year?: number | null;
}

/** Logs a warning about what is written in a page and not known, and what is. */
export const warnOfUnknown = (found: string, known: string): void => warnOnce(`${found} 不认识 / is not known: ${known}`);

/** Logs a warning where an attribute was set to a value that it does not take: its default is used. An empty one is that of a template. */
export function warnOfValue(element: Numbered, name: string, value: string | null): void {
  const text = value?.trim();
  const taken = TAKEN[name];
  if (!text || !taken) return;
  const { year, headingLevel } = element;
  const isUsed = name === 'year' ? year !== null : Number(text) === headingLevel || taken.split(', ').includes(text);
  if (!isUsed) warnOfUnknown(`${name}="${text}"`, taken);
}

/**
 * Logs a warning where an element without data has an attribute in which its author seems to have written it: `scr="report.json"`, or
 * `report="[object Object]"`, as frameworks write it that render before the tag is registered. The names that begin with `data-` belong to others.
 */
export function warnOfNoData(element: Element): void {
  for (const name of element.getAttributeNames())
    if (name === 'report' || (/\.json\b/.test(element.getAttribute(name) ?? '') && !name.startsWith('data-')))
      warnOfUnknown(`<${element.localName} ${name}>`, 'src="…", .report = {…}');
}
