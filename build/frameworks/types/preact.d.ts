// The tags in TSX, for Preact, which sets properties of elements and listens to their events.
import type { ClassAttributes, HTMLAttributes } from 'preact';
import type { Elements } from './elements.js';

type Properties<E extends Elements[keyof Elements]> = E['properties'] & E['attributes'];

/** What a tag takes: `TagProps<'disclosure-report'>`, for components that pass it on. */
export type TagProps<Tag extends keyof Elements> = ClassAttributes<Elements[Tag]['element']> &
  Omit<HTMLAttributes<Elements[Tag]['element']>, keyof Properties<Elements[Tag]>> &
  Properties<Elements[Tag]> &
  Elements[Tag]['handlers'];

type Tags = { [Tag in keyof Elements]: TagProps<Tag> };

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
