import { allowedOrigins, frameContent, frameLanguage } from './frame-content.js';
import type { FrameContent, FramePage } from './frame-content.js';
import { reportHeight } from './frame-height.js';
import { loadScripts } from './frame-scripts.js';
import { sayFrame } from './say-frame.js';
import type { FrameText } from './say-frame.js';

/** Whether the page is in a sandbox that takes its origin away. What it asks of its own server is then a request from another site. */
const isSandboxed = (): boolean => self.origin === 'null';

const say = (key: FrameText, values?: Readonly<Record<string, string>>): string => sayFrame(document.documentElement.lang, key, values);

function addText(place: HTMLElement, ...texts: readonly string[]): void {
  const message = document.createElement('div');
  message.className = 'message';
  message.setAttribute('role', 'alert');
  for (const text of texts) {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    message.append(paragraph);
  }
  place.append(message);
}

/** Lets the page load nothing but what is allowed, wherever a server may send it on to. */
function restrict(page: FramePage): void {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = `connect-src ${allowedOrigins(page).join(' ')}; object-src 'none'; base-uri 'none'; form-action 'none'`;
  document.head.append(policy);
}

/** The element with a link to its data, which stands there until the data is shown, and when that fails. */
function elementOf({ tag, sources, attributes }: FrameContent): HTMLElement {
  const element = document.createElement(tag);
  element.setAttribute('src', sources.join(' '));
  for (const [name, value] of attributes) element.setAttribute(name, value);
  for (const source of sources) {
    const link = document.createElement('a');
    link.href = source;
    link.textContent = say('frame:data');
    element.append(link, ' ');
  }
  return element;
}

function follow(element: HTMLElement, place: HTMLElement): void {
  element.addEventListener('disclosure-load', ({ detail }) => {
    // A trend is of several years.
    if (element.localName !== 'disclosure-trend') document.title = detail.report.title;
  });
  element.addEventListener(
    'disclosure-error',
    ({ detail }) => {
      if (detail.error.code === 'network' && isSandboxed()) addText(place, say('frame:needsCors'));
    },
    { once: true },
  );
}

/**
 * Shows in the page of a frame what its address asks for, and reports its height to the page around.
 *
 * @param place the element that everything is put into
 * @param folder the URL of the folder with the files for script tags
 */
export function showFrame(place: HTMLElement, folder: string): void {
  if (parent !== self) reportHeight(place);
  const metas = document.querySelectorAll<HTMLMetaElement>('meta[name="disclosure-allow"]');
  const page: FramePage = { url: location.href, allowed: [...metas].map(({ content }) => content) };
  const lang = frameLanguage(page.url);
  if (lang !== undefined) document.documentElement.lang = lang;
  const content = frameContent(page);
  if ('problem' in content) {
    addText(place, say('frame:lead'), say(content.problem, content.values));
    return;
  }
  restrict(page);
  const element = elementOf(content);
  follow(element, place);
  place.append(element);
  loadScripts(folder, { isSandboxed: isSandboxed(), lang: document.documentElement.lang }, (file) => {
    addText(place, say('frame:missingFile', { file }));
  });
}
