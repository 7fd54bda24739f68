// The tags in TSX, for React 19. React 19 sets properties of elements and listens to their events; earlier versions need wrappers (@lit/react).
import type { ClassAttributes, CSSProperties, HTMLAttributes } from 'react';
import type { CustomProperties, Elements } from './elements.js';

type Properties<E extends Elements[keyof Elements]> = E['properties'] & E['attributes'];

/** What a tag takes: `TagProps<'disclosure-report'>`, for components that pass it on. */
export type TagProps<Tag extends keyof Elements> = ClassAttributes<Elements[Tag]['element']> &
  Omit<HTMLAttributes<Elements[Tag]['element']>, keyof Properties<Elements[Tag]> | 'style'> &
  Properties<Elements[Tag]> &
  Elements[Tag]['handlers'] & {
    class?: string | undefined;
    /** Styles, and the custom properties of the elements by their names: `style={{ '--disclosure-accent': '#0b5394' }}`. */
    style?: (CSSProperties & CustomProperties) | undefined;
  };

type Tags = { [Tag in keyof Elements]: TagProps<Tag> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
