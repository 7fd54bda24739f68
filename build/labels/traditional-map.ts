import { Converter, CustomConverter } from 'opencc-js';

/** Corrections of OpenCC, for words of this library that it segments wrongly or leaves in mainland usage. */
const CORRECTIONS: readonly (readonly [string, string])[] = [
  ['新制作', '新製作'],
  ['制發', '製發'],
  ['有采用', '有採用'],
  ['有隻供', '有只供'],
  ['摺合', '折合'],
  ['加載', '載入'],
  ['服務器', '伺服器'],
  ['發佈', '發布'],
  ['“', '「'],
  ['”', '」'],
];

/** Longest phrase, in characters, that determines which traditional character is meant. */
const MAX_PHRASE = 4;

const corrected = /* @__PURE__ */ CustomConverter(CORRECTIONS);
const taiwanese = /* @__PURE__ */ Converter({ from: 'cn', to: 'tw' });

/** A text in traditional characters. */
export const inTraditional = (text: string): string => corrected(taiwanese(text));

type Replacements = Map<string, string>;

/** A text with all replacements made, longest first. */
function replaced(text: string, replacements: Replacements): string {
  const longestFirst = [...replacements.keys()].sort((one, other) => other.length - one.length);
  return text.replace(new RegExp(longestFirst.join('|'), 'g'), (found) => replacements.get(found) ?? found);
}

/** Each character with its most frequent equivalent. */
function characters(pairs: readonly (readonly [string, string])[]): Replacements {
  const counts = new Map<string, Map<string, number>>();
  for (const [simplified, traditional] of pairs)
    for (let place = 0; place < simplified.length; place += 1) {
      const own = counts.get(simplified.charAt(place)) ?? new Map<string, number>();
      const other = traditional.charAt(place);
      counts.set(simplified.charAt(place), own.set(other, (own.get(other) ?? 0) + 1));
    }
  const found: Replacements = new Map();
  for (const [character, own] of counts) {
    const [[most] = [character]] = [...own].sort(([, one], [, other]) => other - one);
    if (most !== character) found.set(character, most);
  }
  return found;
}

function firstDifference(one: string, other: string): number {
  let place = 0;
  while (place < one.length && one.charAt(place) === other.charAt(place)) place += 1;
  return place;
}

/** The shortest phrase around a position of a text that determines the equivalent of the character there. */
function phraseAt(simplified: string, traditional: string, place: number, known: Replacements): readonly [string, string] {
  for (let length = 2; length <= MAX_PHRASE; length += 1)
    for (let start = Math.max(0, place - length + 1); start <= place; start += 1) {
      const phrase = simplified.slice(start, start + length);
      const said = traditional.slice(start, start + length);
      if (phrase.length === length && !known.has(phrase) && inTraditional(phrase) === said) return [phrase, said];
    }
  throw new Error(`No phrase tells what stands for ${simplified.charAt(place)} in “${simplified}”.`);
}

/**
 * Maps simplified to traditional characters: every character of some texts, and the phrases in which it has another equivalent.
 *
 * @throws Error if a text has another length in traditional characters, so that characters cannot be matched
 */
export function traditionalMap(texts: readonly string[]): ReadonlyMap<string, string> {
  const pairs = texts.map((text) => [text, inTraditional(text)] as const);
  const longer = pairs.find(([simplified, traditional]) => simplified.length !== traditional.length);
  if (longer) throw new Error(`“${longer[0]}” has another length in traditional characters.`);
  const found = characters(pairs);
  for (const [simplified, traditional] of pairs)
    for (let said = replaced(simplified, found); said !== traditional; said = replaced(simplified, found)) {
      const place = firstDifference(said, traditional);
      found.set(...phraseAt(simplified, traditional, place, found));
    }
  return found;
}
