import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { isEnglish } from '../site/languages.js';
import type { Attribute, ElementAttributes } from './attributes.js';
import { EXAMPLES } from './examples.js';
import type { State } from './state.js';
import type { Say } from './words.js';

/** What the reader does with what is put in. */
export interface GivenActions {
  readonly type: (text: string) => void;
  readonly read: () => void;
  readonly again: (agency: string, year: string) => void;
  readonly file: (file: File) => void;
  readonly example: (id: string) => void;
  readonly tag: (tag: string) => void;
  readonly set: (name: string, value: string | null) => void;
  readonly reset: () => void;
}

const FILES = '.json,.docx,.xlsx,.pdf,.ofd,.html,.htm,.mht,.mhtml,.csv,.txt,.md';

const valueOf = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement).value;

function chooseFile(event: Event, actions: GivenActions): void {
  const field = event.target as HTMLInputElement;
  const [file] = field.files ?? [];
  if (file) actions.file(file);
}

function askView(say: Say, actions: GivenActions): TemplateResult {
  const again = (event: SubmitEvent): void => {
    event.preventDefault();
    const data = new FormData(event.target as HTMLFormElement);
    const text = (name: string): string => {
      const value = data.get(name);
      return typeof value === 'string' ? value.trim() : '';
    };
    actions.again(text('agency'), text('year'));
  };
  return html`<form class="ask" @submit=${again}>
    <label>${say('agency')} <input name="agency" autocomplete="off" /></label>
    <label>${say('year-of-report')} <input name="year" inputmode="numeric" autocomplete="off" size="6" /></label>
    <button type="submit" class="button">${say('again')}</button>
  </form>`;
}

function dataView(state: State, say: Say, actions: GivenActions): TemplateResult {
  return html`<section aria-labelledby="data-title">
    <h2 id="data-title">${say('data')}</h2>
    <label class="field"
      >${say('examples')}
      <select .value=${live(state.example)} @change=${(event: Event) => actions.example(valueOf(event))}>
        <option value="">${say('example-choose')}</option>
        ${EXAMPLES.map(({ id, name }) => html`<option value=${id} ?selected=${id === state.example}>${say(name)}</option>`)}
      </select></label
    >
    <label class="field drop"
      >${say('file')}
      <input type="file" accept=${FILES} @change=${(event: Event) => chooseFile(event, actions)} />
    </label>
    <label class="field"
      >${say('text')}
      <textarea
        rows="7"
        spellcheck="false"
        autocomplete="off"
        .value=${live(state.text)}
        @input=${(event: Event) => actions.type(valueOf(event))}
      ></textarea>
    </label>
    <button type="button" class="button main" ?disabled=${state.text.trim() === '' || state.isBusy} @click=${actions.read}>
      ${say('read')}
    </button>
    ${state.asks ? askView(say, actions) : nothing}
  </section>`;
}

/** The values to choose from: those of the data, for what depends on it. */
function valuesOf(attribute: Attribute, { shown }: State): readonly string[] {
  const reports = shown?.reports ?? [];
  if (attribute.name === 'agency') return [...new Set(reports.map(({ agency }) => agency))];
  if (['year', 'from', 'to'].includes(attribute.name)) return [...new Set(reports.map(({ year }) => String(year)))].sort();
  return attribute.values ?? [];
}

function attributeView(attribute: Attribute, state: State, say: Say, actions: GivenActions): TemplateResult {
  const { name, kind, fallback, description } = attribute;
  const value = state.settings[name];
  const values = valuesOf(attribute, state);
  const title = description[isEnglish() ? 'en' : 'zh'];
  if (kind === 'flag')
    return html`<label class="flag" title=${title}
      ><input
        type="checkbox"
        .checked=${live(value !== undefined)}
        @change=${(event: Event) => actions.set(name, (event.target as HTMLInputElement).checked ? '' : null)}
      />
      <code>${name}</code></label
    >`;
  const unset = fallback ? say('default-is', { value: fallback }) : say('default');
  if (kind === 'choice' || (values.length > 0 && ['agency', 'year', 'from', 'to'].includes(name)))
    return html`<label title=${title}
      ><code>${name}</code>
      <select .value=${live(value ?? '')} @change=${(event: Event) => actions.set(name, valueOf(event) || null)}>
        <option value="">${unset}</option>
        ${values.map((one) => html`<option value=${one} ?selected=${one === value}>${one}</option>`)}
      </select></label
    >`;
  return html`<label title=${title}
    ><code>${name}</code>
    <input
      .value=${live(value ?? '')}
      list=${values.length > 0 ? `values-${name}` : nothing}
      placeholder=${unset}
      inputmode=${kind === 'number' ? 'numeric' : nothing}
      autocomplete="off"
      spellcheck="false"
      @change=${(event: Event) => actions.set(name, valueOf(event).trim() || null)}
    />
    ${values.length > 0 ? html`<datalist id="values-${name}">${values.map((one) => html`<option value=${one}></option>`)}</datalist>` : nothing}
  </label>`;
}

/** Where the page is narrow, the report would stand far below. */
const OPENS_ATTRIBUTES = matchMedia('(min-width: 62em)').matches;

/** The flags last, so that fields stand beside fields. */
const inOrder = (attributes: readonly Attribute[]): readonly Attribute[] => [
  ...attributes.filter(({ kind }) => kind !== 'flag'),
  ...attributes.filter(({ kind }) => kind === 'flag'),
];

function lookView(state: State, elements: readonly ElementAttributes[], say: Say, actions: GivenActions): TemplateResult {
  const element = elements.find(({ tag }) => tag === state.tag);
  const language = isEnglish() ? 'en' : 'zh';
  return html`<section aria-labelledby="look-title">
    <h2 id="look-title">${say('look')}</h2>
    <label class="field"
      >${say('element')}
      <select .value=${live(state.tag)} @change=${(event: Event) => actions.tag(valueOf(event))}>
        ${elements.map(
          ({ tag, name }) => html`<option value=${tag} ?selected=${tag === state.tag}>&lt;${tag}&gt; ${name[language]}</option>`,
        )}
      </select></label
    >
    <details class="more-look" ?open=${OPENS_ATTRIBUTES}>
      <summary>${say('attributes')}</summary>
      <div class="attributes">${inOrder(element?.attributes ?? []).map((attribute) => attributeView(attribute, state, say, actions))}</div>
    </details>
    <p class="more">
      <button type="button" class="button" ?disabled=${Object.keys(state.settings).length === 0} @click=${actions.reset}>
        ${say('reset')}
      </button>
      <a href="${isEnglish() ? 'en/' : ''}elements/${state.tag}.html">${say('attributes-more')}</a>
    </p>
  </section>`;
}

/** What is put in, and how it is to look. */
export const givenView = (state: State, elements: readonly ElementAttributes[], say: Say, actions: GivenActions): TemplateResult =>
  html`${dataView(state, say, actions)}${lookView(state, elements, say, actions)}`;
