// The tags in TSX, for Solid, which sets properties of elements. `on:disclosure-load` listens to an event, `prop:` and `attr:` say what is set.
import type { JSX } from 'solid-js';
import type { Elements } from './elements.js';

type Properties<E extends Elements[keyof Elements]> = E['properties'] & E['attributes'];
type Events<E extends Elements[keyof Elements]> = {
  [Name in keyof E['events'] as `on:${Name & string}`]?:
    | JSX.EventHandlerWithOptionsUnion<E['element'], E['events'][Name] & Event>
    | undefined;
};
type Prefixed<Prefix extends string, Props> = { [Name in keyof Props as `${Prefix}:${Name & string}`]?: Props[Name] };

/** What a tag takes: `TagProps<'disclosure-report'>`, for components that pass it on. */
export type TagProps<Tag extends keyof Elements> = Omit<JSX.HTMLAttributes<Elements[Tag]['element']>, keyof Properties<Elements[Tag]>> &
  Properties<Elements[Tag]> &
  Prefixed<'prop', Elements[Tag]['properties']> &
  Prefixed<'attr', Omit<Properties<Elements[Tag]>, 'report' | 'cell'>> &
  Events<Elements[Tag]>;

type Tags = { [Tag in keyof Elements]: TagProps<Tag> };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
