import 'disclosure-elements/define';
import 'disclosure-elements/languages';
import { STORIES } from '../stories/stories.js';
import { storyElement } from '../stories/story.js';

const form = document.querySelector<HTMLFormElement>('.controls');
const place = document.querySelector('#stories');
const tags = [...new Set(STORIES.map(({ tag }) => tag))];

const chosen = (name: string): string => {
  const value = form ? new FormData(form).get(name) : null;
  return typeof value === 'string' ? value : '';
};

function showStories(): void {
  const sections = STORIES.filter(({ tag }) => tag === chosen('tag')).map(({ tag, name, args }) => {
    const section = document.createElement('section');
    const heading = document.createElement('h3');
    // What is as wide as it likes, or as its lines from top to bottom are many, scrolls by itself.
    const isFree = args.width !== undefined || args.className !== undefined;
    section.className = isFree ? 'story free' : 'story';
    heading.textContent = name;
    section.append(
      heading,
      storyElement(tag, { headingLevel: 4, accent: chosen('accent') || undefined, look: chosen('look') || undefined, ...args }),
    );
    return section;
  });
  place?.replaceChildren(...sections);
}

function showTheme(): void {
  const { documentElement: root } = document;
  root.dataset.theme = chosen('theme');
  root.style.setProperty('font-size', chosen('size'));
}

form?.querySelector('select[name="tag"]')?.append(...tags.map((tag) => new Option(`<${tag}>`, tag, false, tag === 'application-matrix')));
form?.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLSelectElement && ['theme', 'size'].includes(target.name)) showTheme();
  else showStories();
});
showStories();
