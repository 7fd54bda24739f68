import { SIMPLIFIED_CHINESE } from '../../i18n/language.js';
import type { Language } from '../../i18n/language.js';
import { sayImporting } from './say-importing.js';

/** What is drawn in a document, or marks it, and has no text that could be read. It is named in place of its text. */
export const DRAWN_THINGS = [
  'picture',
  'chart',
  'object',
  'shape',
  'connector',
  'ink',
  'line',
  'control',
  'number',
  'comment',
  'conditional-format',
  'table-style',
  'formula',
  'field',
] as const;

export type DrawnThing = (typeof DRAWN_THINGS)[number];

/** Those that are named with what they say. */
const WITH_TEXT: readonly DrawnThing[] = ['formula', 'field'];

/**
 * The name of something drawn, in Chinese as the official labels are: it stands among texts of the document.
 *
 * @param text what a formula or a field says
 */
export const drawnName = (thing: DrawnThing, text = ''): string => sayImporting(SIMPLIFIED_CHINESE, `import:drawn:${thing}`, { text });

/** The names of which a text is made and of nothing else, each in another language; `undefined` for any other text. */
function namesIn(language: Language, text: string): string[] | undefined {
  const thing = DRAWN_THINGS.find((one) => text.startsWith(drawnName(one).trimEnd()));
  if (!thing) return undefined;
  const rest = text.slice(drawnName(thing).trimEnd().length);
  const own = sayImporting(language, `import:drawn:${thing}`, { text: rest.trim() }).trim();
  if (rest === '' || WITH_TEXT.includes(thing)) return [own];
  const others = namesIn(language, rest);
  return others && [own, ...others];
}

/** Names of things that are drawn in another language; any other text, and all of them in the Chinese they are in, as they stand. */
export function drawnNameIn(language: Language, text: string): string {
  if (language.tag === SIMPLIFIED_CHINESE.tag) return text;
  return namesIn(language, text)?.join(sayImporting(language, 'import:joiner')) ?? text;
}
