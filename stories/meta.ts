import { controlsOf } from './controls.js';
import { storyElement } from './story.js';
import type { StoryArgs } from './story.js';

/** The shared metadata of one element's stories, as Storybook expects it. */
export interface StoryMeta {
  readonly title: string;
  readonly component: string;
  readonly render: (args: StoryArgs) => HTMLElement;
  readonly argTypes: Readonly<Record<string, object>>;
  readonly parameters: { readonly controls: { readonly include: readonly string[] } };
}

export function meta(tag: string): StoryMeta {
  const argTypes = controlsOf(tag);
  return {
    title: tag,
    component: tag,
    render: (args) => storyElement(tag, args),
    argTypes,
    // Not what the manifest tells besides: methods, and attributes by their own names.
    parameters: { controls: { include: Object.keys(argTypes) } },
  };
}
