import type { Plugin } from 'vite';
import { inChinese } from '../build/docs/chinese.js';
import { manifest } from '../build/manifest/manifest.js';

/** The module from which Storybook's preview takes the documentation of the elements. */
const NAME = 'virtual:manifest';

/** A copy of a value in which every description is in Chinese first, then as the source has it. */
function inBoth(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inBoth);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === 'description' && typeof inner === 'string' ? [...new Set([inChinese(inner), inner])].join('\n\n') : inBoth(inner),
    ]),
  );
}

/** Provides the custom elements manifest, made from the source, as the module `virtual:manifest`. */
export const describedManifest = (): Plugin => ({
  name: 'described-manifest',
  resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
  load: async (id) => (id === `\0${NAME}` ? `export default ${JSON.stringify(inBoth(await manifest()))}` : null),
});
