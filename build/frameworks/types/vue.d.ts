// The tags in templates of Vue: properties, events (`@disclosure-load`) and native attributes.
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { Elements } from './elements.js';

type Properties<E extends Elements[keyof Elements]> = E['properties'] & E['attributes'];

/** Native attributes that Vue's own list lacks. */
interface SlotAttributes {
  popover?: '' | 'auto' | 'hint' | 'manual' | undefined;
  slot?: string | undefined;
  part?: string | undefined;
  exportparts?: string | undefined;
}

/** `data-` attributes, which strict templates otherwise refuse, in the spelling in which they are checked. */
type DataAttributes = { readonly [name: `data-${string}` | `data${Capitalize<string>}`]: unknown };

/** What a tag takes: `TagProps<'disclosure-report'>`, for components that pass it on. */
export type TagProps<Tag extends keyof Elements> = Omit<HTMLAttributes, keyof Properties<Elements[Tag]>> &
  SlotAttributes &
  Properties<Elements[Tag]>;

type Tags = {
  [Tag in keyof Elements]: new () => Elements[Tag]['element'] & {
    $props: TagProps<Tag> & DataAttributes & PublicProps;
    $emit: EmitFn<{ [Name in keyof Elements[Tag]['events']]: (event: Elements[Tag]['events'][Name]) => void }>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends Tags {}
}

/** Whether a tag is one of these elements, for `compilerOptions.isCustomElement`. */
export declare const isDisclosureElement: (tag: string) => boolean;
