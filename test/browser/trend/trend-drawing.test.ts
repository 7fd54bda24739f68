import { expect } from '@open-wc/testing';
import { emulateMedia, executeServerCommand } from '@web/test-runner-commands';
import '../../../src/entries/define.js';
import '../../../src/entries/languages.js';
import { PALETTES } from '../../../src/charts/chart-theme.js';
import { topicPanels } from '../../../src/trend/topic-panels.js';
import type { DisclosureTrend } from '../../../src/elements/disclosure-trend/disclosure-trend.js';
import { storyElement } from '../../../stories/story.js';
import { clearPage, completed, drawCharts, inside, nextFrame, REPORTS, until } from '../../helpers/elements.js';
import { itWithEmulatedMedia, itWithGarbageCollection } from '../../helpers/chromium-only.js';
import { all, button, trend } from '../../helpers/trend/trend-element.js';

describe('a chart on a page', () => {
  afterEach(clearPage);

  it('is drawn when it is about to be seen, and not before', async () => {
    const space = document.createElement('div');
    space.style.height = '8000px';
    document.body.append(space);
    const element = await trend({}, false);
    await new Promise((done) => setTimeout(done, 150));
    expect(inside(element, 'canvas')).to.equal(null);
    expect(all(element, '.mark').length, 'what it says is there').to.be.greaterThan(10);
    element.scrollIntoView();
    await until(() => !!inside(element, 'canvas'), 'it is drawn');
  });

  it('is there in the first frame; its table and marks, which are not seen, come after it, or when it is printed', async () => {
    await trend();
    for (const next of [completed, () => dispatchEvent(new Event('beforeprint'))]) {
      const element = storyElement('disclosure-trend', { report: REPORTS.sixYears }) as DisclosureTrend;
      document.body.prepend(element);
      await element.updateComplete;
      expect([all(element, 'canvas').length, all(element, 'table, .mark').length]).to.deep.equal([1, 0]);
      await next(element);
      expect([all(element, 'table').length, all(element, '.mark:not(.whole)').length]).to.deep.equal([1, 24]);
      dispatchEvent(new Event('afterprint'));
    }
  });

  it('keeps its years and its sentences from left to right, within the element, in a page whose lines run from top to bottom', async () => {
    const page = document.createElement('div');
    page.style.cssText = 'writing-mode: vertical-rl; block-size: 900px; inline-size: 700px;';
    document.body.append(page);
    const element = await trend({}, false);
    page.append(element);
    await drawCharts(element);
    for (const selector of ['canvas', '[part="summary"]']) {
      const { width, height, left, right } = inside(element, selector)!.getBoundingClientRect();
      const place = element.getBoundingClientRect();
      expect(width, selector).to.be.greaterThan(height);
      expect([left >= place.left, right <= place.right], selector).to.deep.equal([true, true]);
    }
    page.remove();
  });

  it('has its table in the first frame where that is what is seen', async () => {
    const element = storyElement('disclosure-trend', { report: REPORTS.sixYears, view: 'table' }) as DisclosureTrend;
    document.body.append(element);
    await element.updateComplete;
    expect(inside(element, 'table')!.checkVisibility()).to.equal(true);
  });

  it('is as wide as its place, and follows it', async () => {
    const element = await trend();
    const canvas = inside<HTMLCanvasElement>(element, 'canvas')!;
    const plot = inside(element, '.plot')!;
    expect(canvas.getBoundingClientRect().width).to.be.closeTo(plot.clientWidth, 1);
    element.style.width = '320px';
    await until(() => Math.abs(canvas.getBoundingClientRect().width - 320) < 2, 'it has become narrow');
    const { left, right } = plot.getBoundingClientRect();
    const isWithin = ({ left: from, right: to }: DOMRect): boolean => from >= left - 2 && to <= right + 2;
    await until(() => all(element, '.mark').every((mark) => isWithin(mark.getBoundingClientRect())), 'the marks have followed');
  });

  it('follows a change of colours while it stands', async () => {
    const element = await trend();
    const canvas = inside<HTMLCanvasElement>(element, 'canvas')!;
    const ink = (): number => {
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, Math.min(90, canvas.width), 20);
      let lightest = 0;
      for (let at = 0; at < data.length; at += 4) if (data[at + 3]! > 200) lightest = Math.max(lightest, data[at]!);
      return lightest;
    };
    expect(ink()).to.be.below(140);
    document.body.style.cssText = 'color: rgb(240, 240, 240); background: #111;';
    await until(() => ink() > 180, 'its texts are light');
    document.body.style.cssText = '';
    await until(() => ink() < 140, 'its texts are dark again');
  });

  itWithEmulatedMedia('has no colours of its own in forced colours, and tells series apart by pattern', async () => {
    await executeServerCommand('emulate-features', { features: { 'forced-colors': 'active' } });
    const element = await trend({ topic: 'results' });
    const fills = all<SVGElement>(element, '.legend svg').map((svg) => svg.outerHTML.replace(/pattern-\d+/g, ''));
    expect(new Set(fills).size, 'every sign is another').to.equal(fills.length);
    const colours = new Set(fills.flatMap((svg) => [...svg.matchAll(/(?:fill|stroke)="((?:rgb|#)[^"]*)"/g)].map(([, colour]) => colour)));
    expect(colours.size, [...colours].join()).to.be.at.most(2);
    await executeServerCommand('emulate-features', {});
  });

  itWithEmulatedMedia('is printed sharp, in the size of the paper, black on white, and as it was afterwards', async () => {
    document.body.style.cssText = 'color: #eee; background: #111;';
    const element = await trend({ topic: 'reviews' });
    const before = all<HTMLCanvasElement>(element, 'canvas').map((canvas) => canvas.toDataURL());
    dispatchEvent(new Event('beforeprint'));
    await emulateMedia({ media: 'print' });
    for (const plot of all(element, '.plot')) {
      const svg = plot.querySelector('.paper svg')!;
      expect(getComputedStyle(plot.querySelector('canvas')!).display).to.equal('none');
      // The window of the test is paper across, on which a chart is no wider than this, so as not to be higher than the paper.
      const most = matchMedia('(orientation: landscape)').matches ? (14.5 / 2.54) * 96 : Infinity;
      expect(svg.getBoundingClientRect().width).to.be.closeTo(Math.min(plot.getBoundingClientRect().width, most), 1);
      expect(svg.querySelector('text')!.getAttribute('fill')).to.equal('#000000');
    }
    const legend = all<SVGElement>(element, '.legend svg')
      .map((svg) => svg.outerHTML)
      .join();
    expect(legend).to.contain(PALETTES.light[0]).and.not.to.contain(PALETTES.dark[0]);
    const panel = getComputedStyle(inside(element, '.panel')!);
    expect([panel.color, panel.backgroundColor], 'on white, even if the page’s ground is printed').to.deep.equal([
      'rgb(0, 0, 0)',
      'rgb(255, 255, 255)',
    ]);
    expect(inside(element, 'table')!.checkVisibility(), 'the table is printed too').to.equal(true);
    expect(getComputedStyle(inside(element, '.tools')!).display).to.equal('none');
    await emulateMedia({ media: 'screen' });
    dispatchEvent(new Event('afterprint'));
    expect(all(element, '.paper svg')).to.have.length(0);
    expect(inside<SVGElement>(element, '.legend svg')!.outerHTML).to.contain(PALETTES.dark[0]);
    expect(all<HTMLCanvasElement>(element, 'canvas').map((canvas) => canvas.toDataURL())).to.deep.equal(before);
    document.body.style.cssText = '';
  });

  it('is as it was when it was removed while it was printed', async () => {
    document.body.style.cssText = 'color: #eee; background: #111;';
    const element = await trend({ topic: 'reviews' });
    dispatchEvent(new Event('beforeprint'));
    element.remove();
    await nextFrame();
    dispatchEvent(new Event('afterprint'));
    document.body.append(element);
    await drawCharts(element);
    expect(all(element, '.on-paper, .paper svg')).to.have.length(0);
    expect(inside<SVGElement>(element, '.legend svg')!.outerHTML).to.contain(PALETTES.dark[0]);
    document.body.style.cssText = '';
  });

  it('says so and shows the table where it cannot be drawn', async () => {
    const original = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, 'getContext')!;
    HTMLCanvasElement.prototype.getContext = () => null;
    const element = await trend({}, false);
    await until(() => !!inside(element, '.problems p'), 'it says so');
    Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', original);
    expect(inside(element, '.problems')!.textContent).to.contain('图无法显示');
    expect(inside(element, 'canvas'), 'nothing half drawn is left').to.equal(null);
    expect(inside(element, 'table')!.checkVisibility()).to.equal(true);
    button(element, '图').click();
    await until(() => !!inside(element, 'canvas'), 'asked for again, it is drawn');
    expect(inside(element, '.problems')!.textContent).to.equal('');
  });

  it('shows shares that come to more than their whole up to their end', async () => {
    const results = { granted: { total: 90 }, partlyGranted: { total: 60 }, total: { total: 100 } };
    const element = await trend({ report: { agency: '市', year: 2024, applications: { results } }, topic: 'results', shares: true });
    const tops = all(element, '.mark:not(.whole)').map((mark) => Number.parseFloat(mark.style.top));
    expect(tops[1], 'the upper part is as high as its share').to.be.above(0);
    const heights = all(element, '.mark:not(.whole)').map((mark) => Number.parseFloat(mark.style.height));
    expect(heights[1]! / heights[0]!).to.be.closeTo(60 / 90, 0.02);
  });
});

describe('500 times in and out of the page', () => {
  afterEach(clearPage);

  it('leaves no chart, no canvas and no observer behind, and draws again when put back', async () => {
    const { Chart } = await import('chart.js');
    const observed = { count: 0 };
    const undo: (() => void)[] = [];
    for (const type of [ResizeObserver, IntersectionObserver]) {
      const methods = type.prototype as unknown as Record<string, (target: Element) => void>;
      for (const [name, step] of Object.entries({ observe: 1, unobserve: -1 })) {
        const original = methods[name]!;
        methods[name] = function counted(this: unknown, target: Element) {
          observed.count += step;
          original.call(this, target);
        };
        undo.push(() => (methods[name] = original));
      }
    }
    const charts = (): number => Object.keys(Chart.instances).length;
    const atStart = { charts: charts(), observed: observed.count };
    const chartCount = topicPanels('reviews').length;
    const element = await trend({ topic: 'reviews' });
    expect(charts()).to.equal(atStart.charts + chartCount);
    for (let time = 0; time < 500; time += 1) {
      element.remove();
      await Promise.resolve();
      await Promise.resolve();
      document.body.append(element);
      await element.updateComplete;
    }
    await drawCharts(element);
    expect(charts()).to.equal(atStart.charts + chartCount);
    element.remove();
    await nextFrame();
    expect(all(element, 'canvas')).to.have.length(0);
    expect({ charts: charts(), observed: observed.count }).to.deep.equal(atStart);
    for (const step of undo) step();
  });

  itWithGarbageCollection('leaves no element alive', async () => {
    const { gc } = window as { gc?: () => void };
    expect(gc).to.be.a('function');
    const refs: WeakRef<Element>[] = [];
    const round = async (): Promise<void> => {
      for (let time = 0; time < 10; time += 1) {
        const element = await trend();
        refs.push(new WeakRef(element));
        element.remove();
      }
    };
    await round();
    for (let time = 0; time < 20 && refs.some((ref) => ref.deref()); time += 1) {
      await new Promise((done) => setTimeout(done, 50));
      gc!();
    }
    expect(refs.filter((ref) => ref.deref()).length).to.be.at.most(1);
  });
});
