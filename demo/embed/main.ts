import { render } from 'lit';
import { dataAddress, keptPlaces } from '../placing/places.js';
import { SAMPLE } from './sample.js';
import { pastedSample } from './survivors.js';
import { codeView, resultSentence, resultView } from './view.js';
import type { State } from './view.js';

/** An element that the page has from the start. */
function place(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found;
}

const field = place('pasted') as HTMLTextAreaElement;
const form = place('form') as HTMLFormElement;

/** Whether what is in the field was copied from a page, so that a browser has left things out. */
let isOfPage = false;

const ANSWERS: Readonly<Record<string, boolean | undefined>> = { yes: true, no: false };

function stateOfPage(): State {
  const data = new FormData(form);
  const text = (name: string): string => {
    const value = data.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const kind = isOfPage ? 'page' : 'source';
  return {
    text: field.value,
    kind,
    pasted: pastedSample(field.value, kind),
    hasTemplate: ANSWERS[text('template')],
    places: { data: text('data'), scripts: text('scripts'), body: text('body') },
  };
}

function show(): void {
  const state = stateOfPage();
  render(resultView(state), place('result'));
  const sentence = resultSentence(state);
  const said = place('said');
  // The same again is not said again, at every letter of an address.
  if (said.textContent !== sentence) said.textContent = sentence;
}

/** What a browser copies from a page has its HTML beside the text; what is copied from the source view of an editor is HTML as text. */
function paste(event: ClipboardEvent): void {
  const text = event.clipboardData?.getData('text/plain') ?? '';
  const html = event.clipboardData?.getData('text/html') ?? '';
  isOfPage = html !== '' && !/<\/?[a-z]/i.test(text);
  if (!isOfPage) return;
  event.preventDefault();
  field.setRangeText(html, field.selectionStart, field.selectionEnd, 'end');
  show();
}

/** Begins with the addresses that were written in the workbench. */
function fillAddresses(): void {
  const places = keptPlaces();
  const put = (name: string, value: string): void => {
    const input = form.elements.namedItem(name);
    if (input instanceof HTMLInputElement) input.value = value;
  };
  put('data', dataAddress(places));
  put('scripts', places.scripts);
}

fillAddresses();
render(codeView(SAMPLE, '样例'), place('sample'));
field.addEventListener('paste', paste);
field.addEventListener('input', () => {
  if (field.value === '') isOfPage = false;
  show();
});
form.addEventListener('input', show);
form.addEventListener('submit', (event) => event.preventDefault());
show();
