import { expect } from '@open-wc/testing';
import '../../../src/entries/define.js';
import '../../../src/entries/languages.js';
import { ENGLISH } from '../../../src/i18n/english.js';
import { SIMPLIFIED_CHINESE } from '../../../src/i18n/language.js';
import { explanation } from '../../../src/outline/explanation.js';
import { clearPage, inside, until } from '../../helpers/elements.js';
import { focused, press, readerComes, tipOf, wholeReport } from '../../helpers/whole-report.js';

const SENTENCE = '对危及三安全一稳定的3件，予以说明；又，三安全一稳定见条例。';

const report = (overview: readonly string[], other: readonly string[] = []): never =>
  ({ agency: '某局', year: 2024, overview, other, applications: { received: { total: 1 } } }) as never;

const termsIn = (element: Element): HTMLElement[] => [...element.shadowRoot!.querySelectorAll<HTMLElement>('.term')];
const textOf = (element: Element): string => tipOf(element)!.textContent.replace(/\s+/g, ' ').trim();

describe('a term in a report', () => {
  afterEach(clearPage);

  it('is marked once in each part, where it stands first, and never in a heading', async () => {
    const element = await wholeReport({
      report: report(['（一）三安全一稳定情况', SENTENCE, SENTENCE], [SENTENCE]),
    });
    expect(termsIn(element).map((term) => term.closest('section')!.id)).to.deep.equal(['part-overview', 'part-other']);
    expect(termsIn(element)[0]!.closest('p')!.dataset.index).to.equal('1');
  });

  it('changes nothing of the text, which stays selectable with it', async () => {
    const element = await wholeReport({ report: report([SENTENCE]) });
    const paragraph = inside(element, '#part-overview p')!;
    expect(paragraph.textContent).to.equal(SENTENCE);
    const selection = getSelection()!;
    selection.selectAllChildren(paragraph);
    expect(selection.toString()).to.equal(SENTENCE);
    selection.removeAllRanges();
  });

  it('is explained with its source, by a press, Enter or the space bar', async () => {
    const element = await wholeReport({ report: report([SENTENCE]) });
    const [term] = termsIn(element);
    const { name, text, source } = explanation('三安全一稳定', SIMPLIFIED_CHINESE)!;
    for (const act of [() => term!.click(), () => press(term!, 'Enter'), () => press(term!, ' ')]) {
      term!.focus();
      act();
      await until(() => textOf(element) !== '', 'the explanation');
      expect(textOf(element)).to.equal(`${name} ${text} ${source}`);
      expect(term!.getAttribute('aria-expanded')).to.equal('true');
      expect(tipOf(element)!.getAttribute('role')).to.equal('status');
      expect(term!.getAttribute('aria-controls')).to.equal(tipOf(element)!.id);
      act();
      await until(() => textOf(element) === '', 'the tip is closed');
      expect(term!.getAttribute('aria-expanded')).to.equal('false');
    }
  });

  it('lets go by Escape, which keeps the focus and goes no further, by a press elsewhere, and by leaving', async () => {
    const element = await wholeReport({ report: report([SENTENCE]) });
    const [term] = termsIn(element);
    let isHeard = false;
    document.body.addEventListener('keydown', () => (isHeard = true), { once: true });
    const ways = [
      () => press(term!, 'Escape'),
      () => document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true })),
      () => term!.blur(),
    ];
    for (const close of ways) {
      term!.focus();
      term!.click();
      await until(() => textOf(element) !== '', 'the explanation');
      close();
      await until(() => textOf(element) === '', 'the tip is closed');
      if (close === ways[0]) expect(focused() === term).to.equal(true);
    }
    expect(isHeard).to.equal(false);
  });

  it('is not explained any more when another report is shown in its place', async () => {
    const element = await wholeReport({ report: report([SENTENCE]) });
    termsIn(element)[0]!.click();
    await until(() => textOf(element) !== '', 'the explanation');
    // With the same term in the same place: its element may stay.
    element.report = report([`${SENTENCE}今年没有。`]);
    await until(() => textOf(element) === '', 'the tip is closed');
  });

  it('stays in the page: the tip is beside it, within the element', async () => {
    const place = document.createElement('div');
    place.style.width = '320px';
    document.body.append(place);
    const element = await wholeReport({ report: report([SENTENCE]) }, place);
    termsIn(element)[0]!.click();
    await until(() => textOf(element) !== '', 'the explanation');
    await until(() => tipOf(element)!.getBoundingClientRect().width > 100, 'the tip is placed');
    const tip = tipOf(element)!.getBoundingClientRect();
    const term = termsIn(element)[0]!.getBoundingClientRect();
    const frame = element.getBoundingClientRect();
    expect(tip.left).to.be.at.least(frame.left - 1);
    expect(tip.right).to.be.at.most(frame.right + 1);
    expect(tip.top >= term.bottom || tip.bottom <= term.top).to.equal(true);
  });

  it('in the labels of a table is explained in a folded list below it', async () => {
    const element = await wholeReport({ report: report([]) });
    const list = inside<HTMLDetailsElement>(element, '#part-applications details.terms')!;
    expect(list.open).to.equal(false);
    await readerComes(element);
    const names = [...list.querySelectorAll('dt')].map(({ textContent }) => textContent);
    expect(names).to.include.members(['三安全一稳定', '上年结转']);
    expect(new Set(names).size).to.equal(names.length);
    expect(list.querySelectorAll('dd:not(.source)').length).to.equal(names.length);
    expect(list.querySelectorAll('dd.source').length).to.equal(names.length);
    expect(list.querySelector('summary')!.textContent).to.equal(`名词解释（${names.length}）`);
  });

  it('is explained in the language of the page', async () => {
    const element = await wholeReport({ report: report([SENTENCE]), lang: 'en' });
    termsIn(element)[0]!.click();
    await until(() => textOf(element) !== '', 'the explanation');
    expect(textOf(element)).to.include(explanation('三安全一稳定', ENGLISH)!.text);
  });

  it('is nowhere in a report without any, and no list is below a table without any', async () => {
    const element = await wholeReport({ report: report(['没有什么可说。']) });
    expect(termsIn(element)).to.have.length(0);
    expect(element.shadowRoot!.querySelectorAll('#part-overview details')).to.have.length(0);
  });
});
