import { controlsOf } from './controls.js';
import { storyElement } from './story.js';
import type { StoryArgs } from './story.js';

/** The shared metadata of one element's stories, as Storybook expects it. */
export interface StoryMeta {
  readonly title: string;
  readonly component: string;
  readonly render: (args: StoryArgs) => HTMLElement;
  readonly argTypes: Readonly<Record<string, object>>;
}

export const meta = (tag: string): StoryMeta => ({
  title: tag,
  component: tag,
  render: (args) => storyElement(tag, args),
  argTypes: controlsOf(tag),
});
