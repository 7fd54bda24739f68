// The tags in Svelte 5: properties, events (`ondisclosure-load`, or `on:disclosure-load` in the older syntax) and native attributes.
import type { HTMLAttributes } from 'svelte/elements';
import type { Elements } from './elements.js';

type Properties<E extends Elements[keyof Elements]> = E['properties'] & E['attributes'];
/** Their names in the older syntax. */
type Events<E extends Elements[keyof Elements]> = {
  [Name in keyof E['events'] as `on:${Name & string}`]?: ((event: E['events'][Name]) => void) | null | undefined;
};

/** What a tag takes: `TagProps<'disclosure-report'>`, for components that pass it on. */
export type TagProps<Tag extends keyof Elements> = Omit<HTMLAttributes<Elements[Tag]['element']>, keyof Properties<Elements[Tag]>> &
  Properties<Elements[Tag]> &
  Elements[Tag]['handlers'] &
  Events<Elements[Tag]>;

type Tags = { [Tag in keyof Elements]: TagProps<Tag> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
