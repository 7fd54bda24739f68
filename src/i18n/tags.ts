import { memoize } from '../values/memoize.js';

/** A BCP 47 tag in its canonical form, without extensions: `ZH-hant-u-nu-latn` is `zh-Hant`. Undefined if it is no such tag. */
export function canonicalTag(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).baseName;
  } catch {
    return undefined;
  }
}

function tagsFor(tag: string): readonly string[] {
  const asked = canonicalTag(tag);
  if (asked === undefined) return [];
  const { language, script = '', region = '' } = new Intl.Locale(asked).maximize();
  // Simplified Chinese in Hong Kong is not that of `zh-HK`.
  const isOfRegion = region !== '' && new Intl.Locale(`${language}-${region}`).maximize().script === script;
  const wider = [`${language}-${script}-${region}`, ...(isOfRegion ? [`${language}-${region}`] : []), `${language}-${script}`, language];
  return [...new Set([asked, ...wider])];
}

/**
 * The tags under which the language of a BCP 47 tag may be known, the one that fits best first (RFC 4647, 3.4): `zh-HK` is looked up as
 * itself, as `zh-Hant-HK`, as `zh-Hant`, whose script is the one that is written there, and as `zh`. Asking `Intl` for each element of a page
 * would cost more than the cells of its table, so that the answers are kept.
 */
export const lookupTags: (tag: string) => readonly string[] = /* @__PURE__ */ memoize(tagsFor);
