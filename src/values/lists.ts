// What `Array.from`, `reduce` and `entries` do. Old libraries, which are on many pages (Prototype.js, MooTools), replace those by methods of the same name that do
// something else: a table that is built with them would be wrong, and say nothing.

/** A list of so many items. */
export function listOf<Item>(count: number, make: (index: number) => Item): Item[] {
  const items: Item[] = [];
  for (let index = 0; index < count; index += 1) items.push(make(index));
  return items;
}

/** The sum of numbers as computers add them; `exactSum` adds decimals as they are written. */
export function sumOf(numbers: Iterable<number>): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
}

/** One item made of all, from the first to the last; `undefined` of none. */
export function joined<Item>(items: readonly Item[], join: (before: Item, item: Item) => Item): Item | undefined {
  let [all] = items;
  items.forEach((item, index) => {
    if (index > 0 && all !== undefined) all = join(all, item);
  });
  return all;
}

/** The characters of a text, as Unicode counts them: of pairs of surrogates, one. */
export function charactersOf(text: string): string[] {
  const characters: string[] = [];
  for (const character of text) characters.push(character);
  return characters;
}
