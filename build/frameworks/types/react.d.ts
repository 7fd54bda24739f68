// The tags in TSX, for React 19. React 19 sets properties of elements and listens to their events; earlier versions need wrappers (@lit/react).
import type { ClassAttributes, HTMLAttributes } from 'react';
import type { Elements } from './elements.js';

type Properties<E extends Elements[keyof Elements]> = E['properties'] & E['attributes'];
type Events<E extends Elements[keyof Elements]> = {
  [Name in keyof E['events'] as `on${Name & string}`]?: ((event: E['events'][Name]) => void) | undefined;
};

/** What a tag takes: `TagProps<'disclosure-report'>`, for components that pass it on. */
export type TagProps<Tag extends keyof Elements> = ClassAttributes<Elements[Tag]['element']> &
  Omit<HTMLAttributes<Elements[Tag]['element']>, keyof Properties<Elements[Tag]>> &
  Properties<Elements[Tag]> &
  Events<Elements[Tag]> & { class?: string | undefined };

type Tags = { [Tag in keyof Elements]: TagProps<Tag> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
