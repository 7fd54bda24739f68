import { expect } from '@open-wc/testing';
import '../../../src/entries/define.js';
import { laidOut, layoutOf, placeOf, regionOf, reportWith, settled, TOLERANCE_PX } from '../../helpers/browser/boxes.js';
import { translateAll } from '../../helpers/page/translator.js';
import { clearPage, inside, nextFrame, shown, TAGS } from '../../helpers/elements.js';

// How a table is laid out in the room that it has, and what stays when that changes.

describe('a table with more digits than fit', () => {
  afterEach(clearPage);

  for (const [name, args, style] of [
    ['compact', { layout: 'auto' }, {}],
    ['compact from right to left', { layout: 'auto' }, { direction: 'rtl' }],
    ['wide', { layout: 'wide' }, {}],
  ] as const)
    it(`keeps its labels in sight, those of groups too, and says that there is more until its end, ${name}`, async () => {
      const element = await laidOut({ report: reportWith(7) }, 'application-matrix', placeOf(355, style));
      element.layout = args.layout;
      await settled(element);
      const region = regionOf(element);
      expect([region.classList.contains('more'), region.tabIndex]).to.deep.equal([true, 0]);
      const end = (region.scrollWidth - region.clientWidth) * (name.includes('right') ? -1 : 1);
      expect(Math.abs(end)).to.be.greaterThan(40);
      region.scrollLeft = end;
      await settled(element);
      expect(region.classList.contains('more')).to.equal(false);
      const box = region.getBoundingClientRect();
      // In a wide table the last label of a row stays; those before it scroll away below it.
      const labels = region.querySelectorAll(name === 'wide' ? 'th.label > span, caption > div' : 'tbody th > span, caption > div');
      expect(labels.length).to.be.greaterThan(20);
      for (const label of labels) {
        const { left, right } = label.getBoundingClientRect();
        expect(left >= box.left - TOLERANCE_PX && right <= box.right + TOLERANCE_PX, `${left} ${right} ${label.textContent}`).to.equal(
          true,
        );
      }
      region.scrollLeft = 0;
      await settled(element);
      expect(region.classList.contains('more')).to.equal(true);
    });

  it('shows no cue while it is not known whether there is more', async () => {
    const element = await shown({ report: reportWith(2) }, 'application-matrix', placeOf(355));
    for (let frame = 0; frame < 5; frame += 1) {
      expect(regionOf(element).classList.contains('more')).to.equal(false);
      await nextFrame();
    }
  });
});

describe('the layout of a table', () => {
  afterEach(clearPage);

  it('never flips back and forth where a compact table, being taller, brings a scroll bar', async () => {
    for (const tag of TAGS) {
      const place = placeOf(900);
      const element = await laidOut({ report: reportWith(3) }, tag, place);
      // In steps smaller than a scroll bar: one of them has it in between.
      for (let width = 800; width > 480; width -= 13) {
        let changes = 0;
        let before = layoutOf(element);
        for (let turn = 0; turn < 5; turn += 1) {
          place.style.width = `${layoutOf(element) === 'compact' ? width - 17 : width}px`;
          await nextFrame();
          if (layoutOf(element) !== before) changes += 1;
          before = layoutOf(element);
        }
        expect(changes, `${tag} at ${width}`).to.be.at.most(1);
      }
      expect(layoutOf(element)).to.equal('compact');
      clearPage();
    }
  });

  it('and the size of its type do not depend on how it came to its room', async () => {
    for (const tag of TAGS)
      for (const width of [300, 355, 500, 640, 1260]) {
        const report = reportWith(3);
        const born = regionOf(await laidOut({ report }, tag, placeOf(width))).className;
        for (const before of [300, 1260]) {
          const place = placeOf(before);
          const element = await laidOut({ report }, tag, place);
          place.style.width = `${width}px`;
          await settled(element);
          expect(regionOf(element).className, `${tag} from ${before} to ${width}`).to.equal(born);
        }
        clearPage();
      }
  });

  it('is the one that the page asks for, in any room, and the one that fits where that makes no sense', async () => {
    for (const tag of TAGS)
      for (const [width, layout, expected] of [
        [355, 'wide', 'wide'],
        [1260, 'compact', 'compact'],
        [355, 'auto', 'compact'],
        [1260, 'auto', 'wide'],
        [355, 'broad', 'compact'],
        [1260, 'broad', 'wide'],
      ] as const) {
        const place = placeOf(width);
        const element = await shown({ report: reportWith(2) }, tag, place);
        element.setAttribute('layout', layout);
        await settled(element);
        expect(layoutOf(element), `${tag} ${layout} at ${width}`).to.equal(expected);
        clearPage();
      }
  });

  it('has room for its numbers after all of it was drawn anew', async () => {
    const element = await laidOut({ report: reportWith(6) }, 'application-matrix', placeOf(355));
    const roomOf = (): readonly string[] =>
      ['.base', '.region', '.gauges > *'].map((selector) => inside(element, selector)!.getAttribute('style') ?? '');
    const [before, region] = [roomOf(), regionOf(element)];
    expect(before.every((style) => style.includes('--_'))).to.equal(true);
    translateAll(element);
    element.requestUpdate();
    await settled(element);
    expect(regionOf(element)).not.to.equal(region);
    expect(roomOf()).to.deep.equal(before);
  });

  it('changes under the focus and the crosshair, which stay on their number', async () => {
    const place = placeOf(1260);
    const element = await laidOut({ report: reportWith(3) }, 'application-matrix', place);
    const { path } = inside(element, 'tr:nth-child(9) td:last-child')!.dataset;
    const cellOf = (): HTMLElement => inside(element, `[data-path='${path}']`)!;
    cellOf().tabIndex = -1;
    cellOf().focus();
    for (const [width, layout] of [
      [355, 'compact'],
      [1260, 'wide'],
    ] as const) {
      place.style.width = `${width}px`;
      await settled(element);
      expect(layoutOf(element)).to.equal(layout);
      expect(element.shadowRoot!.activeElement).to.equal(cellOf());
      expect(cellOf().classList.contains('aim')).to.equal(true);
      expect(inside(element, 'table')!.querySelectorAll('th.lit').length).to.be.greaterThan(3);
    }
  });

  it('is the wide one on paper, where that fits there, and the one for the window again after that', async () => {
    const place = placeOf(Math.min(355, innerWidth));
    const element = await laidOut({ report: reportWith(2) }, 'application-matrix', place);
    expect(layoutOf(element)).to.equal('compact');
    const isPhone = innerWidth < 640;
    dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    // In a wide window, what has only a narrow column keeps it.
    expect(layoutOf(element)).to.equal(isPhone ? 'wide' : 'compact');
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(layoutOf(element)).to.equal('compact');
  });

  for (const [digits, layout] of [
    [4, 'wide'],
    [7, 'compact'],
  ] as const)
    it(`is ${layout} on paper for part four with ${digits} digits`, async () => {
      const element = await laidOut({ report: reportWith(digits) }, 'review-litigation-grid', placeOf(650));
      dispatchEvent(new Event('beforeprint'));
      await element.updateComplete;
      expect(layoutOf(element)).to.equal(layout);
      dispatchEvent(new Event('afterprint'));
      await element.updateComplete;
      expect(layoutOf(element)).to.equal('compact');
    });
});
