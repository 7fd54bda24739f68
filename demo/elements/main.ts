import 'disclosure-elements/define';
import 'disclosure-elements/languages';
import { writtenTag } from './written-tag.js';

// The live example of an element's page: its controls set the attributes, and the code below says the same.

/** An element that the page has from the start. */
function place(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found;
}

const live = place('live');
const example = place('frame');
const view = place('view') as HTMLFormElement;
const settings = place('settings') as HTMLFormElement;
const code = place('code').querySelector('code');
const fired = place('fired');

/** How many events are listed, the latest first. */
const MAX_FIRED = 4;

/** The attributes that are set, by their controls: `true` for those without a value. */
function settingsOfForm(): Readonly<Record<string, string | true>> {
  const set: Record<string, string | true> = {};
  for (const control of settings.elements) {
    if (control instanceof HTMLInputElement && control.type === 'checkbox') {
      if (control.checked) set[control.name] = true;
    } else if ((control instanceof HTMLInputElement || control instanceof HTMLSelectElement) && control.value !== '')
      set[control.name] = control.value;
  }
  return set;
}

function show(): void {
  const set = settingsOfForm();
  for (const control of settings.elements) {
    const name = control.getAttribute('name');
    if (name === null) continue;
    const value = set[name];
    if (value === undefined) live.removeAttribute(name);
    else live.setAttribute(name, value === true ? '' : value);
  }
  if (code) code.textContent = writtenTag(live.localName, set);
}

function showView(): void {
  const data = new FormData(view);
  const text = (name: string): string => {
    const value = data.get(name);
    return typeof value === 'string' ? value : '';
  };
  example.dataset.width = text('width');
  example.dataset.theme = text('theme');
  if (live.getAttribute('src') !== text('data')) live.setAttribute('src', text('data'));
}

/** A detail in a line: the names of what it holds, and what of that is short. */
function detailText(detail: unknown): string {
  if (typeof detail !== 'object' || detail === null) return '';
  const parts = Object.entries(detail).map(([key, value]: [string, unknown]) => {
    if (Array.isArray(value)) return `${key}: [${value.length}]`;
    return typeof value === 'object' && value !== null ? `${key}: {…}` : `${key}: ${String(value)}`;
  });
  return parts.join(', ');
}

/** Whether only the line that says that there was no event is there. */
let isFirst = true;

function list(event: Event): void {
  const line = document.createElement('li');
  const name = document.createElement('code');
  name.textContent = event.type;
  line.append(name, ` ${event instanceof CustomEvent ? detailText(event.detail) : ''}`);
  if (isFirst) fired.replaceChildren();
  isFirst = false;
  fired.prepend(line);
  while (fired.children.length > MAX_FIRED) fired.lastElementChild?.remove();
}

for (const type of fired.dataset.events?.split(' ') ?? []) live.addEventListener(type, list);
settings.addEventListener('input', show);
// Once the controls have their first values again: microtasks come before.
settings.addEventListener('reset', () => void setTimeout(show));
view.addEventListener('change', showView);
for (const form of [settings, view]) form.addEventListener('submit', (event) => event.preventDefault());
// A browser may bring back what was chosen before.
show();
showView();
