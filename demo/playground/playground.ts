import { render } from 'lit';
import type { FileOptions } from 'disclosure-elements';
import { settingsFor, without } from './attributes.js';
import type { ElementAttributes } from './attributes.js';
import { EXAMPLES } from './examples.js';
import { givenView } from './given-view.js';
import type { GivenActions } from './given-view.js';
import { keep, kept } from './kept.js';
import { readData, readFile, readText } from './reading.js';
import type { Read, Shown } from './reading.js';
import { resultView, statusView } from './result-view.js';
import { Stage } from './stage.js';
import { START } from './state.js';
import type { Source, State } from './state.js';
import type { Say } from './words.js';

/** An element that the page has from the start. */
function place(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found;
}

/** How many agencies are named in the status. */
const MAX_NAMED = 6;

/** The attributes whose values are those of the data. */
const OF_DATA = ['year', 'agency', 'from', 'to'];

/** The page: what is put in, the element that shows it, what follows from it. */
export class Playground {
  readonly #say: Say;
  readonly #elements: readonly ElementAttributes[];
  readonly #stage = new Stage(place('live'));
  #state: State = START;
  /** The last of several readings wins, however long one takes. */
  #reading = 0;

  readonly #actions: GivenActions = {
    type: (text) => this.#change({ text }),
    read: () => void this.#read({ kind: 'text', text: this.#state.text }),
    again: (agency, year) => this.#again(agency, year),
    file: (file) => void this.#read({ kind: 'file', file }),
    example: (id) => void this.#example(id),
    tag: (tag) => this.#chooseTag(tag),
    set: (name, value) => this.#set(name, value),
    reset: () => this.#change({ settings: {} }),
  };

  constructor(say: Say, elements: readonly ElementAttributes[]) {
    this.#say = say;
    this.#elements = elements;
  }

  /** Shows what was there before the page was loaded again; otherwise the first example. */
  async start(): Promise<void> {
    const before = kept();
    const read = before ? readData(before.data, this.#say) : null;
    if (before && read && 'data' in read) {
      this.#change({ shown: read, text: before.text, tag: before.tag, settings: before.settings });
      return;
    }
    this.#show();
    await this.#example(EXAMPLES[0]?.id ?? '');
  }

  /** Reads what was dropped on the page. */
  drop(dropped: DataTransfer | null): void {
    const [first, ...others] = dropped?.files ?? [];
    const text = dropped?.getData('text/plain') ?? '';
    if (first)
      void this.#read({ kind: 'file', file: first }, {}, others.length > 0 ? this.#say('several-dropped', { name: first.name }) : '');
    else if (text.trim() !== '') void this.#read({ kind: 'text', text });
    else this.#change({ error: this.#say('nothing-dropped'), message: '' });
  }

  async #example(id: string): Promise<void> {
    const example = EXAMPLES.find((one) => one.id === id);
    if (!example) return;
    const turn = (this.#reading += 1);
    try {
      const { default: value } = await example.load();
      if (turn === this.#reading) this.#accept(readData(value, this.#say), { kind: 'example', id, value }, '');
    } catch {
      this.#change({ error: this.#say('no-importer'), message: '' });
    }
  }

  async #read(source: Source, options: FileOptions = {}, said = ''): Promise<void> {
    const turn = (this.#reading += 1);
    const name = source.kind === 'file' ? source.file.name : this.#say('pasted');
    this.#change({ isBusy: true, error: '', asks: false, source, message: this.#say('reading', { name }) });
    const read = await this.#readingOf(source, options);
    if (turn === this.#reading) this.#accept(read, source, said);
  }

  async #readingOf(source: Source, options: FileOptions): Promise<Read> {
    try {
      if (source.kind === 'text') return await readText(source.text, options, this.#say);
      if (source.kind === 'file') return await readFile(source.file, options, this.#say);
      return readData(source.value, this.#say);
    } catch (error) {
      return { error: this.#say('unexpected', { message: error instanceof Error ? error.message : String(error) }) };
    }
  }

  /** Shows what was read. If nothing was, all stays as it is, with the reason. */
  #accept(read: Read, source: Source, said: string): void {
    if ('error' in read) {
      this.#change({ isBusy: false, source, message: said, error: read.error, asks: read.asks ?? false });
      return;
    }
    const before = this.#state.shown;
    const message = [said, this.#shownText(read)].filter((text) => text !== '').join(' ');
    // A year or an agency of other data would show nothing.
    const settings = without(this.#state.settings, OF_DATA);
    const example = source.kind === 'example' ? source.id : '';
    this.#change({ shown: read, before, source, example, settings, isBusy: false, error: '', asks: false, message });
  }

  #shownText({ reports }: Shown): string {
    const agencies = [...new Set(reports.map(({ agency }) => agency))];
    const named = agencies.slice(0, MAX_NAMED).map((agency) => {
      const years = reports.filter((report) => report.agency === agency).map(({ year }) => year);
      return this.#say('findings-of', { agency, year: years.join(this.#say('sep')) });
    });
    const names = named.join(this.#say('sep')) + (agencies.length > MAX_NAMED ? '…' : '');
    return this.#say(reports.length === 1 ? 'shown-one' : 'shown-several', { reports: names, count: reports.length });
  }

  #again(agency: string, year: string): void {
    const { source } = this.#state;
    if (source) void this.#read(source, { ...(agency !== '' && { agency }), ...(/^\d{4}$/.test(year) && { year: Number(year) }) });
  }

  #chooseTag(tag: string): void {
    const element = this.#elements.find((one) => one.tag === tag);
    this.#change({ tag, settings: element ? settingsFor(element, this.#state.settings) : {} });
  }

  #set(name: string, value: string | null): void {
    const others = without(this.#state.settings, [name]);
    this.#change({ settings: value === null ? others : { ...others, [name]: value } });
  }

  readonly #undo = (): void => {
    const { shown, before } = this.#state;
    this.#change({ shown: before, before: shown, message: this.#say('undone'), error: '' });
  };

  #change(changes: Partial<State>): void {
    this.#state = { ...this.#state, ...changes };
    this.#show();
    const { shown, text, tag, settings } = this.#state;
    if (shown) keep({ data: shown.data, text, tag, settings });
  }

  #show(): void {
    const state = this.#state;
    render(givenView(state, this.#elements, this.#say, this.#actions), place('given'));
    render(statusView(state, this.#say, this.#undo), place('status'));
    render(resultView(state, this.#say), place('result'));
    this.#stage.show(state.shown, state.tag, state.settings, this.#say);
  }
}
