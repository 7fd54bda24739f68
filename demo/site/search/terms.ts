// How texts are cut into what is looked for. The index and what a reader types are cut alike.

/** Words of letters and digits, parts of names in `camelCase`, and pairs of Chinese characters: Chinese is written without spaces. */
export function searchTerms(text: string): string[] {
  const terms: string[] = [];
  for (const [run = ''] of text.matchAll(/\p{Script=Han}+|[\p{L}\p{N}_]+/gu)) {
    if (/^\p{Script=Han}/u.test(run)) terms.push(...pairsOf(run));
    else terms.push(...wordsOf(run));
  }
  return terms;
}

function pairsOf(run: string): string[] {
  const characters = Array.from(run);
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}

function wordsOf(run: string): string[] {
  const parts = run.split(/(?<=[a-z0-9])(?=[A-Z])/);
  return [...new Set([run, ...parts])].map((word) => word.toLowerCase());
}
