import 'disclosure-elements/define';
import 'disclosure-elements/languages';
import { STORIES_OF } from '../../stories/stories.js';
import { storyElement } from '../../stories/story.js';

// One story of an element at a time, chosen by the address: all at once would be a page of thirty thousand pixels.

/** An element that the page has from the start. */
function place(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found;
}

const form = place('controls') as HTMLFormElement;
const title = place('story-name');
const stage = place('stage');
const tag = form.dataset.tag ?? '';
const stories = STORIES_OF[tag] ?? {};
const keys = Object.keys(stories);
const list = form.elements.namedItem('story') as HTMLSelectElement;

const chosen = (name: string): string | undefined => {
  const value = new FormData(form).get(name);
  return typeof value === 'string' && value !== '' ? value : undefined;
};

/** The story in the address; without one, the one that shows most. */
const keyOfPage = (): string => keys.find((key) => key === location.hash.slice(1)) ?? form.dataset.first ?? '';

function showStory(): void {
  const key = keyOfPage();
  const story = stories[key];
  if (!story) return;
  list.value = key;
  title.textContent = list.selectedOptions[0]?.text ?? story.name;
  stage.replaceChildren(storyElement(tag, { headingLevel: 3, accent: chosen('accent'), look: chosen('look'), ...story.args }));
}

function showTheme(): void {
  const { documentElement: root } = document;
  root.dataset.theme = chosen('theme') ?? '';
  root.style.setProperty('font-size', chosen('size') ?? '');
}

/** Goes to another story, which is then in the address, and in the history. */
function goTo(key: string | undefined): void {
  if (key !== undefined) location.hash = key;
}

form.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLSelectElement)) return;
  if (target === list) goTo(list.value);
  else if (['theme', 'size'].includes(target.name)) showTheme();
  else showStory();
});
form.addEventListener('click', ({ target }) => {
  if (!(target instanceof HTMLButtonElement)) return;
  const step = target.name === 'next' ? 1 : -1;
  goTo(keys[(keys.indexOf(keyOfPage()) + step + keys.length) % keys.length]);
});
form.addEventListener('submit', (event) => event.preventDefault());
addEventListener('hashchange', () => {
  // A report has addresses of its own within.
  if (!keys.includes(location.hash.slice(1))) return;
  showStory();
  if (form.contains(document.activeElement)) return;
  title.focus({ preventScroll: true });
  title.scrollIntoView();
});
showStory();
