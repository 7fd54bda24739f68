// What the address of embed.html may set on the element that it shows: a fixed list, since anybody can write an address. None of these can hold
// markup or name another file to load.

/** The tags that a frame can show. A test compares them with those of the package. */
export const FRAME_TAGS = [
  'disclosure-report',
  'disclosure-table',
  'application-matrix',
  'review-litigation-grid',
  'disclosure-trend',
] as const;

export type FrameTag = (typeof FRAME_TAGS)[number];

/** What a value has to match. */
type Rule = RegExp | readonly string[];

const YEAR = /^\d{4}$/;

/** Names of agencies and what blank cells show: short, without control characters. */
const NAME = /^[^\p{Cc}]{1,60}$/u;

/** Paths of cells, and sums, differences and shares of them. */
const METRICS = /^[\w.,+\-/ ]{1,600}$/;

const WORDS = /^[a-z][a-z -]{0,60}$/i;

/** The attributes with a value. */
const VALUES = new Map<string, Rule>([
  ['year', YEAR],
  ['from', YEAR],
  ['to', YEAR],
  ['agency', NAME],
  ['blank', NAME],
  ['metrics', METRICS],
  ['figures', METRICS],
  ['topic', WORDS],
  ['tools', WORDS],
  ['type', ['bar', 'line', 'stacked']],
  ['by', ['year', 'agency']],
  ['view', ['chart', 'table']],
  ['layout', ['auto', 'wide', 'compact']],
  ['accent', ['blue', 'red', 'ink']],
  ['look', ['official']],
  ['heading-level', ['1', '2', '3', '4', '5', '6']],
  ['lang', /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i],
]);

/** The attributes that are on or off. */
const FLAGS: readonly string[] = ['check', 'compare', 'trend', 'shares', 'download', 'without-heading', 'hide-zero-rows'];

/** The names of all attributes that an address may set. */
export const FRAME_ATTRIBUTES: readonly string[] = [...VALUES.keys(), ...FLAGS];

const ON = ['', '1', 'true'];
const OFF = ['0', 'false'];

/**
 * The value that an attribute gets from a parameter of the address.
 *
 * @returns null where it is not set: a flag that is off, an empty value as templates of a CMS write it; undefined where the value cannot be used
 */
export function frameAttribute(name: string, value: string): string | null | undefined {
  if (FLAGS.includes(name)) {
    if (OFF.includes(value)) return null;
    return ON.includes(value) || value === name ? '' : undefined;
  }
  if (value === '') return null;
  const rule = VALUES.get(name);
  const isUsable = rule instanceof RegExp ? rule.test(value) : rule?.includes(value);
  return isUsable ? value : undefined;
}
