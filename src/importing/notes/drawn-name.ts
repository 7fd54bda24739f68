import { SIMPLIFIED_CHINESE } from '../../i18n/language.js';
import type { Language } from '../../i18n/language.js';
import { sayImporting } from './say-importing.js';

/** Things that are drawn in a document or mark it and have no text to read. Their names are used in place of text. */
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

/** Those that are named together with their text. */
const WITH_TEXT: readonly DrawnThing[] = ['formula', 'field'];

/**
 * The name of something drawn, in Chinese like the official labels, since it is used among texts of the document.
 *
 * @param text the text of a formula or a field
 */
export const drawnName = (thing: DrawnThing, text = ''): string => sayImporting(SIMPLIFIED_CHINESE, `import:drawn:${thing}`, { text });

/** Translates a text that consists only of such names; `undefined` for any other text. */
function namesIn(language: Language, text: string): string[] | undefined {
  const thing = DRAWN_THINGS.find((one) => text.startsWith(drawnName(one).trimEnd()));
  if (!thing) return undefined;
  const rest = text.slice(drawnName(thing).trimEnd().length);
  const own = sayImporting(language, `import:drawn:${thing}`, { text: rest.trim() }).trim();
  if (rest === '' || WITH_TEXT.includes(thing)) return [own];
  const others = namesIn(language, rest);
  return others && [own, ...others];
}

/** Translates the names of drawn things. In Chinese, and for any other text, the text is returned as it is. */
export function drawnNameIn(language: Language, text: string): string {
  if (language.tag === SIMPLIFIED_CHINESE.tag) return text;
  return namesIn(language, text)?.join(sayImporting(language, 'import:joiner')) ?? text;
}
