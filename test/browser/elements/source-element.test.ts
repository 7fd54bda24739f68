import { expect } from '@open-wc/testing';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import '../../../src/entries/define.js';
import { SourceElement } from '../../../src/elements/base/source-element.js';
import type { ReadyState, Request } from '../../../src/elements/base/source.js';
import { usePartFiles } from '../../../src/dom/load-part.js';
import { DisclosureError } from '../../../src/report/error.js';
import type { Failure } from '../../../src/report/error.js';
import { clearPage, inside, isShowingTable, messageOf, nextError, REPORTS, shown, until } from '../../helpers/elements.js';

// What reads something else than a report: a list of words, of which one is drawn.

interface Word {
  readonly word: string;
}

interface Answer {
  readonly resolve: (words: readonly string[]) => void;
  readonly reject: (error: Error) => void;
}

/** The requests that were not answered yet. */
const answers: Answer[] = [];

/** Settles the oldest request that was not answered. */
const answer = (words: readonly string[]): void => answers.shift()!.resolve(words);

class WordElement extends SourceElement<readonly string[], Word, string> {
  static override readonly properties = { words: { attribute: false }, start: {} };

  declare words: unknown;
  declare start: string | null;

  constructor() {
    super();
    this.words = this.start = null;
  }

  /** What was done, in order. */
  readonly log: string[] = [];

  protected override get json(): unknown {
    return this.words;
  }

  protected override read(json: unknown): readonly string[] {
    if (!Array.isArray(json)) throw new DisclosureError({ code: 'not-a-report' });
    return json as string[];
  }

  protected override load(src: string): Request<readonly string[]> {
    this.log.push(`load ${src}`);
    const data = new Promise<readonly string[]>((resolve, reject) => answers.push({ resolve, reject }));
    return { data, url: `https://example.com/${src}`, release: () => this.log.push(`release ${src}`) };
  }

  protected override pick(words: readonly string[], before: Word | undefined): Word | undefined {
    const word = words.find((one) => one.startsWith(this.start ?? ''));
    if (word === undefined) return undefined;
    return before?.word === word ? before : { word };
  }

  protected override missing(_ready: ReadyState<readonly string[]>, before: Failure | undefined): Failure {
    return before?.code === 'not-found' ? before : { code: 'not-found' };
  }

  protected override subjectOf({ word }: Word): string {
    return word;
  }

  protected override shownOf({ word }: Word): string {
    return word;
  }

  protected override tellLoad(_ready: ReadyState<readonly string[]>, { word }: Word): void {
    this.log.push(`told ${word}`);
  }

  protected override headingOf({ word }: Word): string {
    return `About ${word}`;
  }

  protected override renderContent(picked: Word | undefined): TemplateResult {
    return html`<p class="word">${picked?.word ?? nothing}</p>`;
  }

  protected override willUpdate(): void {
    super.willUpdate();
    this.log.push('derived');
  }
}

customElements.define('x-word', WordElement);

async function wordElement(set: (element: WordElement) => void): Promise<WordElement> {
  const element = new WordElement();
  set(element);
  document.body.append(element);
  await element.updateComplete;
  return element;
}

const wordOf = (element: Element): string => inside(element, '.word')!.textContent;

describe('an element that reads something else than reports', () => {
  afterEach(clearPage);

  it('draws what it is given at once, in one update', async () => {
    const element = await wordElement((one) => (one.words = ['apple', 'pear']));
    expect(wordOf(element)).to.equal('apple');
    expect(inside(element, 'h2')!.textContent).to.equal('About apple');
    expect(element.log).to.deep.equal(['derived', 'told apple']);
    element.start = 'p';
    await element.updateComplete;
    expect(wordOf(element)).to.equal('pear');
    expect(element.log).to.deep.equal(['derived', 'told apple', 'derived', 'told pear']);
  });

  it('begins to load only after it has updated, and releases what it does not wait for any more', async () => {
    const element = await wordElement((one) => (one.src = 'a'));
    expect(element.log).to.deep.equal(['derived', 'load a']);
    element.src = 'b';
    await element.updateComplete;
    expect(element.log.slice(2)).to.deep.equal(['derived', 'release a', 'load b']);
    answer(['late']);
    answer(['plum']);
    await until(() => wordOf(element) === 'plum', 'the word');
    expect(element.log).not.to.include('told late');
  });

  it('keeps what was shown while something else loads, and when it is not in it', async () => {
    const element = await wordElement((one) => (one.words = ['apple']));
    element.words = null;
    element.src = 'c';
    await element.updateComplete;
    expect([wordOf(element), inside(element, '[role=status]')!.textContent !== '']).to.deep.equal(['apple', true]);
    const failed = nextError(element);
    element.start = 'z';
    answer(['pear']);
    expect((await failed).code).to.equal('not-found');
    expect([wordOf(element), messageOf(element) !== '']).to.deep.equal(['apple', true]);
    element.src = null;
    await element.updateComplete;
    expect([wordOf(element), messageOf(element)], 'nothing is left of a source that is gone').to.deep.equal(['', '']);
  });

  it('says an error again that comes again, and leaves the focus at the button and then at the element', async () => {
    const element = await wordElement((one) => (one.src = 'd'));
    const fail = async (): Promise<void> => {
      const failed = nextError(element);
      answers.shift()!.reject(new DisclosureError({ code: 'network', url: 'https://example.com/d' }));
      await failed;
      await element.updateComplete;
    };
    await fail();
    const said = inside(element, '.message p')!;
    const button = inside<HTMLButtonElement>(element, '[part=retry]')!;
    button.focus();
    button.click();
    await element.updateComplete;
    expect([button.getAttribute('aria-disabled'), element.log.filter((entry) => entry === 'load d').length]).to.deep.equal(['true', 2]);
    button.click();
    await element.updateComplete;
    expect(element.log.filter((entry) => entry === 'load d').length, 'once at a time').to.equal(2);
    await fail();
    expect(inside(element, '.message p')!.textContent).to.equal(said.textContent);
    expect(inside(element, '.message p'), 'a node that is new is announced').not.to.equal(said);
    expect(element.shadowRoot!.activeElement).to.equal(button);
    button.click();
    await element.updateComplete;
    answer(['fig']);
    await until(() => wordOf(element) === 'fig', 'the word');
    expect(messageOf(element)).to.equal('');
    expect(element.shadowRoot!.activeElement).to.equal(inside(element, '.base'));
  });
});

describe('a part that cannot be loaded', () => {
  afterEach(() => {
    usePartFiles({ address: () => undefined, load: () => Promise.reject(new Error('not asked')) });
    clearPage();
  });

  it('is named beside the table, which is shown all the same, and is tried again', async () => {
    const address = 'https://parts.example/disclosure-elements.check.js';
    usePartFiles({ address: () => address, load: () => Promise.reject(new TypeError('Failed to fetch')) });
    const element = await shown({ report: REPORTS.slips });
    const errors: string[] = [];
    element.addEventListener('disclosure-error', ({ detail }) => errors.push(detail.error.code));
    element.check = true;
    await until(() => messageOf(element) !== '', 'the message');
    expect(messageOf(element)).to.contain(address);
    expect([isShowingTable(element), element.matches(':state(error)'), inside(element, '.check')]).to.deep.equal([true, true, null]);
    element.requestUpdate();
    await element.updateComplete;
    expect(errors, 'told once').to.deep.equal(['missing-part']);
    usePartFiles({ address: () => undefined, load: () => Promise.reject(new Error('not asked')) });
    inside<HTMLButtonElement>(element, '[part=retry]')!.click();
    await until(() => inside(element, '.check') !== null, 'the findings');
    expect(messageOf(element)).to.equal('');
  });

  it('is not spoken of any more where it is not wanted any more', async () => {
    usePartFiles({ address: () => 'https://parts.example/x.js', load: () => Promise.reject(new TypeError('Failed to fetch')) });
    const element = await shown({ report: REPORTS.slips, check: true });
    await until(() => messageOf(element) !== '', 'the message');
    element.check = false;
    await element.updateComplete;
    expect([messageOf(element), element.matches(':state(error)')]).to.deep.equal(['', false]);
  });
});
