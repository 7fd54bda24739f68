import { expect } from '@open-wc/testing';
import '../../../src/entries/define.js';
import { usePartFiles } from '../../../src/dom/load-part.js';
import { FakeClipboard } from '../../helpers/browser/clipboard.js';
import { clearPage, inside, messageOf, nextFrame, REPORTS, until } from '../../helpers/elements.js';
import { addReport, all, button, report, settled, TABLES } from '../../helpers/report/report-element.js';
import { cellIn, focused, leaveFragment, press, tipOf } from '../../helpers/whole-report.js';

const TERMS = '对危及三安全一稳定的3件，予以说明。';
const withTerm = { ...REPORTS.full, overview: [TERMS] };

/** The parts that were asked for, those that are not there, and the one that is slow. */
const asked: string[] = [];
const missing = new Set<string>();
let slow: string | undefined;
let arrive = (): void => undefined;

function partFiles(): void {
  const loaded: Record<string, () => Promise<unknown>> = {
    aids: () => import('../../../src/elements/disclosure-report/aids/reading-aids.js'),
    actions: () => import('../../../src/elements/disclosure-report/actions/reader-actions.js'),
  };
  usePartFiles({
    address(name) {
      asked.push(name);
      return missing.has(name) || name === slow ? `/parts/${name}.js` : undefined;
    },
    async load(address) {
      const name = address.replace(/.*\/(\w+)\.js$/, '$1');
      if (missing.has(name)) throw new Error('404');
      await new Promise<void>((resolve) => (arrive = resolve));
      return loaded[name]!();
    },
  });
}

const tipText = (element: Element): string => tipOf(element)!.textContent.replace(/\s+/g, ' ').trim();
const isListOpen = (element: Element): boolean => inside(element, '#downloads')?.hidden === false;

describe('what a reader does first in a report', () => {
  beforeEach(() => {
    partFiles();
    asked.length = 0;
  });

  afterEach(() => {
    missing.clear();
    slow = undefined;
    usePartFiles({ address: () => undefined, load: () => Promise.reject(new Error('none')) });
    clearPage();
    leaveFragment();
  });

  it('is loaded for nobody before that, and for a pointer over the report', async () => {
    const element = await report({ report: withTerm });
    await nextFrame();
    expect(asked).to.not.include('actions');
    inside(element, '.term')!.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    expect(asked).to.include('actions');
  });

  it('explains a term, by a press, by Enter and where a screen reader presses without the focus', async () => {
    for (const act of ['click', 'Enter']) {
      const element = await report({ report: withTerm });
      const term = inside(element, '.term')!;
      if (act === 'click') term.click();
      else press(term, act);
      await until(() => tipText(element).includes('条例'), `${act} explains the term`);
      expect(term.getAttribute('aria-expanded')).to.equal('true');
      clearPage();
    }
  });

  it('opens the list of files, even before its button is followed', async () => {
    slow = 'aids';
    const element = addReport({ report: withTerm });
    await until(() => inside(element, '.opener') !== null, 'the button');
    await element.updateComplete;
    const opener = button(element, '下载');
    opener.focus();
    opener.click();
    arrive();
    await until(() => isListOpen(element), 'the list is open');
    expect(focused() === opener, 'the button is the same, with the focus').to.equal(true);
    expect(opener.getAttribute('aria-expanded')).to.equal('true');
  });

  it('is done once, however often an impatient reader presses meanwhile', async () => {
    slow = 'actions';
    const element = await report({ report: withTerm });
    const opener = button(element, '下载');
    opener.click();
    opener.click();
    await until(() => asked.includes('actions'), 'the list is asked for');
    arrive();
    await until(() => isListOpen(element), 'the list is open');
    await nextFrame();
    expect(isListOpen(element)).to.equal(true);
    clearPage();
    const other = await report({ report: withTerm });
    const term = inside(other, '.term')!;
    asked.length = 0;
    term.click();
    term.click();
    await until(() => asked.includes('actions'), 'the explanation is asked for');
    arrive();
    await until(() => tipText(other) !== '', 'the explanation');
    await nextFrame();
    expect(tipText(other)).to.contain('条例');
  });

  it('copies a link, and goes from a heading into its table', async () => {
    const clipboard = new FakeClipboard();
    try {
      const element = await report({ report: withTerm });
      inside(element, '#part-problems .copy-link')!.click();
      await until(() => clipboard.text !== undefined, 'the link is copied');
      expect(decodeURIComponent(clipboard.text!)).to.contain('#五');
    } finally {
      clipboard.close();
    }
    clearPage();
    const element = await report({ report: withTerm, layout: 'wide' });
    inside(element, '#part-applications .copy-link')!.focus();
    press(focused()!, 'ArrowDown');
    await until(() => focused() === cellIn(element, 'applications.received.person'), 'the first cell has the focus');
    await until(() => inside(element, '.cell-bar') !== null, 'its bar is there');
  });

  it('opens the terms of a table, which are there once it is open, however that was done', async () => {
    const element = await report({ report: withTerm });
    const list = inside<HTMLDetailsElement>(element, '#part-reviews .terms')!;
    list.open = true;
    await until(() => list.querySelectorAll('dt').length > 3, 'they are explained');
  });

  for (const width of [320, 1100])
    it(`moves nothing that is shown already, nor does what is loaded right behind the report (${width} px)`, async () => {
      slow = 'aids';
      const element = addReport({ report: withTerm, width });
      await until(() => all(element, TABLES).length === 3, 'the report is shown');
      await Promise.all(all(element, TABLES).map((table) => (table as typeof element).updateComplete));
      await nextFrame();
      await nextFrame();
      const places = (): string[] =>
        all(element, `h1, h2, .opener, .prose p, ${TABLES}, .signature`).map((node) => {
          const { left, top, width, height } = node.getBoundingClientRect();
          return `${node.textContent.trim().slice(0, 12)} ${[left, top + scrollY, width, height].map(Math.round).join(' ')}`;
        });
      const before = places();
      expect(before.length).to.be.greaterThan(15);
      arrive();
      await settled(element);
      expect(inside(element, '.terms')).not.to.equal(null);
      expect(places()).to.deep.equal(before);
      inside(element, '.term')!.click();
      await until(() => tipText(element) !== '', 'the explanation');
      expect(places()).to.deep.equal(before);
    });

  it('is said not to have come only where it was pressed, and done when it is pressed again', async () => {
    missing.add('actions');
    const element = await report({ report: withTerm });
    const term = inside(element, '.term')!;
    term.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    await nextFrame();
    await element.updateComplete;
    expect(messageOf(element)).to.equal('');
    term.click();
    await until(() => messageOf(element) !== '', 'it is said');
    expect(messageOf(element)).to.contain('/parts/actions.js');
    expect(all(element, TABLES).length).to.equal(3);
    missing.clear();
    term.click();
    await until(() => tipText(element).includes('条例'), 'the term is explained');
    expect(messageOf(element)).to.equal('');
  });

  it('is not needed for paper', async () => {
    missing.add('actions');
    const element = await report({ report: withTerm });
    dispatchEvent(new Event('beforeprint'));
    expect(all(element, TABLES).map((table) => table.getAttribute('look'))).to.deep.equal(['official', 'official', 'official']);
    expect(inside(element, '.printed')!.textContent).to.contain(location.href);
    dispatchEvent(new Event('afterprint'));
    expect(asked).to.not.include('actions');
  });

  it('follows a link into the report, for which it is loaded', async () => {
    location.hash = '五';
    const element = await report({ report: withTerm });
    await until(() => focused()?.id === 'heading-problems', 'the heading has the focus');
    expect(inside(element, '#part-problems')!.hasAttribute('data-linked')).to.equal(true);
    clearPage();
    asked.length = 0;
    location.hash = 'nowhere';
    await report({ report: withTerm });
    await nextFrame();
    expect(asked).to.not.include('actions');
  });
});
