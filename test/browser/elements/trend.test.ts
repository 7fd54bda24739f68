import { expect } from '@open-wc/testing';
import { emulateMedia, executeServerCommand, sendKeys } from '@web/test-runner-commands';
import fc from 'fast-check';
import '../../../src/entries/define.js';
import '../../../src/entries/languages.js';
import { trendOf } from '../../../src/trend/trend-of.js';
import { PALETTES } from '../../../src/charts/chart-theme.js';
import type { DisclosureTrend } from '../../../src/elements/disclosure-trend/disclosure-trend.js';
import { usePartFiles } from '../../../src/dom/load-part.js';
import { trendCsv } from '../../../src/exporting/trend-csv.js';
import { SIMPLIFIED_CHINESE } from '../../../src/i18n/language.js';
import { readReports } from '../../../src/report/read-report.js';
import { storyElement } from '../../../stories/story.js';
import type { StoryArgs } from '../../../stories/story.js';
import {
  clearPage,
  completed,
  drawCharts,
  inside,
  messageOf,
  nextError,
  nextFrame,
  nextLoad,
  REPORTS,
  until,
} from '../../helpers/elements.js';
import { itWithEmulatedMedia, itWithGarbageCollection } from '../../helpers/chromium-only.js';
import { FakeServer } from '../../helpers/fake-server.js';
import { pathsUnder, publishedNumber, randomAgencies, randomYears, TOPIC_COLUMNS } from '../../helpers/trends.js';

const all = <E extends Element = HTMLElement>(element: Element, selector: string): E[] => [
  ...element.shadowRoot!.querySelectorAll<E>(selector),
];
const textsOf = (element: Element, selector: string): string[] => all(element, selector).map(({ textContent }) => textContent);

async function trend(args: StoryArgs = {}, isDrawn = true): Promise<DisclosureTrend> {
  const element = storyElement('disclosure-trend', { report: REPORTS.sixYears, ...args }) as DisclosureTrend;
  document.body.append(element);
  await element.updateComplete;
  await (isDrawn ? drawCharts(element) : completed(element));
  return element;
}

const button = (element: Element, text: string): HTMLButtonElement =>
  all<HTMLButtonElement>(element, 'button').find(({ textContent }) => textContent === text)!;

/** Fields of CSV (RFC 4180). */
const fieldsOf = (csv: string): string[][] =>
  csv
    .replace(/^\uFEFF/, '')
    .trim()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/"((?:[^"]|"")*)"|([^,"]+)|(?<=,|^)(?=,|$)/g)].map(([, quoted, bare]) =>
        (quoted ?? bare ?? '').replaceAll('""', '"'),
      ),
    );

// First of all, for what is loaded once is there for every other trend of the page.
describe('the view of a trend', () => {
  const nowhere = { address: () => undefined, load: () => Promise.reject(new Error('not asked')) };

  afterEach(() => {
    usePartFiles(nowhere);
    clearPage();
  });

  it('that cannot be had is named, the page’s own content stays, and another try brings it', async () => {
    const address = 'https://parts.example/disclosure-elements.trend.js';
    let answer: { resolve: (part: unknown) => void; reject: (error: Error) => void } | undefined;
    usePartFiles({
      address: (name) => (name === 'disclosure-elements.trend.js' ? address : undefined),
      load: () => new Promise((resolve, reject) => (answer = { resolve, reject })),
    });
    const element = storyElement('disclosure-trend', { report: REPORTS.sixYears, children: '往年的表' }) as DisclosureTrend;
    const isLoading = (): boolean => element.matches(':state(loading)');
    document.body.append(element);
    await nextFrame();
    expect([isLoading(), inside(element, 'slot')!.hidden], 'on its way').to.deep.equal([true, false]);

    const failed = nextError(element);
    answer!.reject(new TypeError('Failed to fetch'));
    expect((await failed).code).to.equal('missing-part');
    expect(messageOf(element)).to.contain(address);
    expect([isLoading(), element.matches(':state(error)'), inside(element, 'slot')!.hidden]).to.deep.equal([false, true, false]);

    inside<HTMLButtonElement>(element, '[part=retry]')!.click();
    await nextFrame();
    expect(isLoading(), 'tried again').to.equal(true);
    const loaded = nextLoad(element);
    answer!.resolve(await import('../../../src/elements/disclosure-trend/trend-view.js'));
    expect((await loaded).report.year).to.equal(2024);
    await element.updateComplete;
    expect([isLoading(), messageOf(element), inside(element, 'slot')!.hidden]).to.deep.equal([false, '', true]);
    await drawCharts(element);
  });

  it('comes in a shadow root as well', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    const element = storyElement('disclosure-trend', { report: REPORTS.sixYears }) as DisclosureTrend;
    host.attachShadow({ mode: 'open' }).append(element);
    await element.updateComplete;
    await drawCharts(element);
    expect(all(element, '.mark').length).to.be.greaterThan(10);
  });
});

describe('every number', () => {
  afterEach(clearPage);

  /** What a reader sees in a cell. */
  const seenIn = (cell: Element): string =>
    [...cell.childNodes]
      .filter((node) => node instanceof Text || (node instanceof Element && !node.matches('.visually-hidden')))
      .map(({ textContent }) => textContent)
      .join('');

  it('of six years’ results is the one that stands in their JSON', async () => {
    const element = await trend({ topic: 'results' });
    expect(all(element, 'tbody tr').map((row) => [...row.children].map(seenIn))).to.deep.equal([
      ['2019 年', '20', '4', '12*', '13*', '5*', '5', '59'],
      ['2020 年', '14', '1', '12*', '12*', '6*', '1', '46'],
      ['2021 年', '15', '7', '16*', '15*', '2*', '8*', '63'],
      ['2022 年', '18', '2', '23*', '20*', '6*', '4*', '73'],
      ['2023 年', '22', '1', '21*', '20*', '4*', '2*', '70'],
      ['2024 年', '30', '7', '23*', '23*', '5*', '1*', '89'],
    ]);
  });

  /** Expects a text to be the digits of a number, with nothing but a sign and a point among them. */
  function expectDigits(text: string, number: number): void {
    expect(text).to.match(/^-?\d+(?:\.\d+)?$/);
    expect(Number(text)).to.equal(number);
  }

  for (const [by, reportSets] of Object.entries({ year: randomYears, agency: randomAgencies }))
    it(`is the JSON’s in table, marks, tips and CSV, on random reports by ${by}`, async () => {
      const samples = fc.sample(fc.tuple(reportSets, fc.constantFrom(...Object.keys(TOPIC_COLUMNS))), 12);
      for (const [reports, topic] of samples) {
        const element = document.createElement('disclosure-trend');
        Object.assign(element, { report: { reports }, topic, by });
        document.body.append(element);
        await element.updateComplete;
        await drawCharts(element);
        const heads = textsOf(element, 'thead th').filter((head) => head.endsWith('）'));
        const paths = pathsUnder(topic, heads);
        const rows = all(element, 'tbody tr');
        const csv = fieldsOf(trendCsv(trendOf(reports, { topic, by: by as 'year' }, SIMPLIFIED_CHINESE)));
        const groups = all(element, '.marks > div');
        expect(groups.length).to.equal(paths.length);
        expect(rows.length).to.be.at.least(reports.length);
        for (const [place, row] of rows.entries()) {
          const name = row.querySelector('th')!.textContent;
          const report = reports.find(({ agency, year }) => (by === 'agency' ? agency === name : `${year} 年` === name));
          for (const [column, path] of paths.entries()) {
            const { says, isSum } = publishedNumber(report, path);
            const cell = row.querySelectorAll('td')[column]!;
            const seen = seenIn(cell);
            if (cell.className === 'gap') expect(says).to.equal('');
            else if (typeof says !== 'number') expect(seen).to.equal(says);
            else {
              expectDigits(seen.replace('*', ''), says);
              expect(seen.endsWith('*'), 'a number that was calculated here is marked, and no other').to.equal(isSum);
            }

            const mark = groups[column]!.children[place] as HTMLElement;
            const label = mark.getAttribute('aria-label')!;
            if (typeof says === 'number') expect(label).to.contain(` ${seen.replace('*', '')} `);
            else expect(label).to.match(says === '/' ? /不适用/ : /未填|无报告|当年格式无此项/);
            expect(label.includes('由本页计算')).to.equal(isSum);

            mark.focus();
            const aimed = mark.closest('.plot')!.querySelector('.tip:not([hidden]) .aimed')!.textContent;
            expect(label.endsWith(aimed.trim().split(' ').slice(1).join(' ')), 'the tip says what the mark says').to.equal(true);

            const fullName = groups[column]!.getAttribute('aria-label')!;
            const unit = heads[column]!.slice(heads[column]!.lastIndexOf('（') + 1, -1);
            const names = ['', '，由本页计算', '，部分由本页计算'].map((remark) => `${fullName}（${unit}${remark}）`);
            const field = csv[place + 1]![csv[0]!.findIndex((head) => names.includes(head))]!;
            if (typeof says === 'number') expectDigits(field, says);
            else expect(field).to.equal(says);
          }
        }
        const numbers = new Set(all(element, 'tbody td').map((cell) => seenIn(cell).replace('*', '')));
        const years = rows.map((row) => /^\d{4}/.exec(row.textContent.trim())?.[0] ?? '2024');
        const known = new Set([...years, ...Array.from({ length: 10 }, (_, index) => String(index))]);
        for (const sentence of textsOf(element, '.summary'))
          for (const [number] of sentence.replace(/示例\d局/g, '').matchAll(/-?\d+(\.\d+)?/g))
            expect(numbers.has(number) || known.has(number), `${number} in: ${sentence}`).to.equal(true);
        element.remove();
      }
    });
});

describe('the keyboard', () => {
  afterEach(clearPage);

  it('walks every point, each said in words, and closes the tip', async () => {
    const element = await trend({ topic: 'applications' });
    const said = (): string => element.shadowRoot!.activeElement?.getAttribute('aria-label') ?? '';
    const tip = inside(element, '.tip')!;
    inside(element, '.mark[tabindex="0"]')!.focus();
    expect(said()).to.equal('2019 年，新收申请 52 件');
    expect(tip.hidden).to.equal(false);
    await sendKeys({ press: 'ArrowRight' });
    expect(said()).to.equal('2020 年，新收申请 47 件，比上年减少 5 件');
    await sendKeys({ press: 'ArrowDown' });
    expect(said()).to.match(/^2020 年，上年结转 3 件/);
    await sendKeys({ press: 'End' });
    expect(said()).to.match(/^2024 年，上年结转/);
    await sendKeys({ press: 'ArrowRight' });
    expect(said(), 'it does not walk out of the chart').to.match(/^2024 年/);
    await sendKeys({ press: 'Escape' });
    expect(tip.hidden).to.equal(true);
    expect(all(element, '.mark[tabindex="0"]'), 'one stop for the tab key').to.have.length(1);
  });

  it('comes to the tools, the legend and the chart in turn, and switches between chart and table', async () => {
    const element = await trend({ topic: 'results', download: true });
    const stops: string[] = [];
    button(element, '图').focus();
    for (let turn = 0; turn < 15; turn += 1) {
      // Not once more: in Firefox the key after the last stop leaves the page, and no key comes back to it.
      if (turn > 0) await sendKeys({ press: 'Tab' });
      const active = element.shadowRoot!.activeElement;
      if (!active) break;
      stops.push(active.matches('.mark') ? 'mark' : active.textContent);
    }
    expect(stops).to.deep.equal([
      ...['图', '表', '数量', '占比', '下载图片（PNG）', '下载矢量图（SVG）', '下载数据（CSV）'],
      ...['予以公开', '部分公开', '不予公开', '无法提供', '不予处理', '其他处理', '办结', 'mark'],
    ]);
    button(element, '表').focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement, 'the focus stays').to.equal(button(element, '表'));
    expect(getComputedStyle(inside(element, '.charts')!).display).to.equal('none');
    expect(inside(element, 'table')!.checkVisibility()).to.equal(true);
  });

  it('leaves out of the chart what is not pressed in the legend, but never everything', async () => {
    const element = await trend({ topic: 'applications' });
    const legend = all<HTMLButtonElement>(element, '.legend button');
    for (const entry of legend) entry.click();
    await element.updateComplete;
    expect(legend.map((entry) => entry.getAttribute('aria-pressed'))).to.deep.equal(['false', 'false', 'false', 'true']);
    expect(all(element, '.marks > div').map(({ hidden }) => hidden)).to.deep.equal([true, true, true, false]);
    expect(inside(element, '.mark[tabindex="0"]')!.getAttribute('aria-label')).to.contain('结转下年');
    expect(textsOf(element, 'thead th'), 'the table has them all').to.have.length(5);
  });

  it('keeps what is left out of the chart in shares and in another language', async () => {
    const element = await trend({ topic: 'results' });
    const pressed = (): (string | null)[] => all(element, '.legend button').map((entry) => entry.getAttribute('aria-pressed'));
    all<HTMLButtonElement>(element, '.legend button')[1]!.click();
    await element.updateComplete;
    for (const change of [{ shares: true }, { lang: 'en' }, { shares: false }]) {
      Object.assign(element, change);
      await element.updateComplete;
      expect(pressed().slice(0, 3), JSON.stringify(change)).to.deep.equal(['true', 'false', 'true']);
    }
  });

  it('is explained as it works, over years and over agencies', async () => {
    const overYears = await trend();
    expect(inside(overYears, '.plot')!.getAttribute('aria-label')).to.contain('用左右方向键看各年');
    const element = await trend({ report: REPORTS.tenAgencies, by: 'agency' });
    expect(inside(element, '.plot')!.getAttribute('aria-label')).to.contain('用上下方向键看各机关');
    inside(element, '.mark[tabindex="0"]')!.focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(element.shadowRoot!.activeElement!.getAttribute('aria-label')).to.match(/^示例市教育局/);
  });
});

describe('the pointer', () => {
  afterEach(clearPage);

  it('is told what is nearest', async () => {
    const element = await trend({ topic: 'applications' });
    const plot = inside(element, '.plot')!;
    const mark = all(element, '.marks > div')[2]!.children[3]!;
    const { left, top, width, height } = mark.getBoundingClientRect();
    plot.dispatchEvent(new PointerEvent('pointermove', { clientX: left + width / 2, clientY: top + height / 2 }));
    expect(inside(element, '.tip p')!.textContent).to.equal('2022 年');
    expect(inside(element, '.tip .aimed')!.textContent).to.contain('办结 73 件，比上年增加 10 件');
    plot.dispatchEvent(new PointerEvent('pointerleave'));
    expect(inside(element, '.tip')!.hidden).to.equal(true);
    plot.dispatchEvent(new PointerEvent('pointermove', { clientX: left, clientY: top }));
    expect(inside(element, '.tip')!.hidden).to.equal(false);
    await sendKeys({ press: 'Escape' });
    expect(inside(element, '.tip')!.hidden, 'closed from the keyboard, wherever the focus is').to.equal(true);
  });
});

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
      expect([all(element, 'table').length, all(element, '.mark').length]).to.deep.equal([1, 24]);
      dispatchEvent(new Event('afterprint'));
    }
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
    await until(() => ink() > 200, 'its texts are light');
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
      expect(svg.getBoundingClientRect().width).to.be.closeTo(plot.getBoundingClientRect().width, 1);
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
    const tops = all(element, '.mark').map((mark) => Number.parseFloat(mark.style.top));
    expect(tops[1], 'the upper part is as high as its share').to.be.above(0);
    const heights = all(element, '.mark').map((mark) => Number.parseFloat(mark.style.height));
    expect(heights[1]! / heights[0]!).to.be.closeTo(60 / 90, 0.02);
  });
});

describe('what is said again', () => {
  afterEach(clearPage);

  it('is said by the same elements: a sentence that stays is not announced once more', async () => {
    const element = await trend({ topic: 'nothing', metrics: 'nothing' });
    const before = all(element, '.problems p');
    expect(before).to.have.length(3);
    element.setAttribute('from', 'last');
    await element.updateComplete;
    const after = all(element, '.problems p');
    expect(after).to.have.length(4);
    expect(before.every((sentence) => after.includes(sentence))).to.equal(true);
  });

  it('keeps buttons, charts and the focus where the language changes', async () => {
    const element = await trend({ topic: 'results' });
    const canvas = inside(element, 'canvas');
    const focused = button(element, '数量');
    focused.focus();
    element.lang = 'en';
    await element.updateComplete;
    expect(focused.textContent).to.equal('Counts');
    expect(element.shadowRoot!.activeElement).to.equal(focused);
    expect(inside(element, 'canvas')).to.equal(canvas);
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
    const element = await trend({ topic: 'reviews' });
    expect(charts()).to.equal(atStart.charts + 2);
    for (let time = 0; time < 500; time += 1) {
      element.remove();
      await Promise.resolve();
      await Promise.resolve();
      document.body.append(element);
      await element.updateComplete;
    }
    await drawCharts(element);
    expect(charts()).to.equal(atStart.charts + 2);
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

describe('sources', () => {
  let server: FakeServer;

  beforeEach(() => {
    server = new FakeServer();
  });

  afterEach(() => {
    server.close();
    clearPage();
  });

  const reports = REPORTS.sixYears.reports;
  const answer = (place: number, body: unknown, status = 200): void =>
    server.requests[place]!.answer(typeof body === 'string' ? body : JSON.stringify(body), { status });

  it('several are joined, each asked for once', async () => {
    const element = await trend({ report: undefined as never, src: 'a.json  b.json\nc.json' }, false);
    expect(server.requests.map(({ url }) => url.split('/').pop())).to.deep.equal(['a.json', 'b.json', 'c.json']);
    const loaded = nextLoad(element);
    answer(2, reports.slice(4));
    answer(0, reports.slice(0, 2));
    answer(1, { reports: reports.slice(2, 4) });
    const { reports: joined, report } = await loaded;
    expect([joined.length, report.year]).to.deep.equal([6, 2024]);
    await completed(element);
    expect(textsOf(element, 'tbody th')).to.deep.equal([2019, 2020, 2021, 2022, 2023, 2024].map((year) => `${year} 年`));
  });

  it('a report with a wrong cell is named on the page, and is not called missing', async () => {
    const element = await trend({ report: undefined as never, src: 'a.json b.json' }, false);
    const loaded = nextLoad(element);
    const { warn } = console;
    const warned: string[] = [];
    console.warn = (text: string) => warned.push(text);
    const wrong = { ...reports[1]!, applications: { received: { total: '69' } } };
    answer(0, [reports[0]]);
    answer(1, { reports: [wrong, reports[2]] });
    await loaded;
    await completed(element);
    expect(inside(element, '.problems')!.textContent).to.match(
      /2020年的报告（http.*b\.json）有误.*reports\[0\]\.applications\.received\.total.*"69"/,
    );
    expect(textsOf(element, 'tbody tr:nth-child(2) td')).to.deep.equal(Array<string>(4).fill('报告有误'));
    expect(inside(element, '.trend')!.textContent).not.to.match(/无报告|缺失|不在数据中/);
    console.warn = warn;
    expect(warned, 'who keeps the page finds it in the console too').to.have.length(1);
  });

  it('of one report each are told from those that are not there, though they cannot be read', async () => {
    const element = await trend({ report: undefined as never, src: 'a.json b.json c.json' }, false);
    const loaded = nextLoad(element);
    const { warn } = console;
    console.warn = () => undefined;
    answer(0, reports[0]);
    answer(1, { ...reports[1]!, agency: '示例市教育局', applications: { received: { total: '69' } } });
    answer(2, { ...reports[1]!, applications: { received: { total: '69' } } });
    await loaded;
    await completed(element);
    console.warn = warn;
    element.agency = '示例市卫生健康委员会';
    await element.updateComplete;
    expect(textsOf(element, '.problems p')).to.have.length(1);
    expect(inside(element, '.problems')!.textContent).to.match(
      /2020年的报告（http.*c\.json）有误，未能显示：applications\.received\.total/,
    );
    expect(inside(element, '.trend')!.textContent).not.to.match(/无报告|缺失|不在数据中/);
    element.by = 'agency';
    element.year = 2019;
    await element.updateComplete;
    await completed(element);
    expect(textsOf(element, 'tbody th')).to.deep.equal(['示例市卫生健康委员会', '示例市教育局']);
  });

  it('one that cannot be had leaves open which years there are', async () => {
    const element = await trend({ report: undefined as never, src: 'a.json b.json' }, false);
    const loaded = nextLoad(element);
    answer(0, [reports[0], reports[2]]);
    answer(1, '', 404);
    await loaded;
    await completed(element);
    expect(inside(element, '.trend')!.textContent)
      .to.contain('2020 年的报告没有读到')
      .and.not.to.match(/无报告|缺失|不在数据中/);
  });

  it('with a year that is no year spoil nothing', async () => {
    const { warn } = console;
    console.warn = () => undefined;
    const hostile = { agency: '乙', year: { toString: 1 } };
    const element = await trend({ report: { reports: [reports[0]!, hostile, { ...hostile, format: '2021' }] } });
    expect(textsOf(element, 'tbody th')).to.deep.equal(['2019 年']);
    expect(textsOf(element, '.problems p'), 'whose years was not said').to.have.length(2);
    console.warn = warn;
  });

  it('one that fails is named, and the others are shown', async () => {
    const element = await trend({ report: undefined as never, src: 'a.json b.json' }, false);
    const loaded = nextLoad(element);
    answer(0, reports);
    answer(1, '<html>', 200);
    await loaded;
    await completed(element);
    expect(inside(element, '.problems')!.textContent).to.match(/b\.json/);
    expect(all(element, 'tbody tr')).to.have.length(6);
  });

  it('that all fail are an error, and what was shown stays', async () => {
    const element = await trend({ report: undefined as never, src: 'a.json' }, false);
    const loaded = nextLoad(element);
    answer(0, reports);
    await loaded;
    await completed(element);
    const failed = nextError(element);
    element.src = 'b.json c.json';
    await element.updateComplete;
    answer(1, '', 404);
    answer(2, '', 500);
    expect((await failed).code).to.equal('status');
    expect(messageOf(element)).to.contain('404');
    expect(all(element, 'tbody tr')).to.have.length(6);
  });

  it('is given up when it is removed while loading', async () => {
    const element = await trend({ report: undefined as never, src: 'a.json b.json' }, false);
    element.remove();
    await nextFrame();
    expect(server.requests.every(({ signal }) => signal?.aborted)).to.equal(true);
  });
});

describe('attributes', () => {
  afterEach(clearPage);

  it('that make no sense fall back to their defaults', () => {
    const element = document.createElement('disclosure-trend');
    for (const [name, value] of Object.entries({ type: 'pie', by: 'month', from: 'x', to: '20', view: 'map', year: 'now' }))
      element.setAttribute(name, value);
    const { type, by, from, to, view, year } = element;
    expect([type, by, from, to, view, year]).to.deep.equal([null, 'year', null, null, 'chart', null]);
    Object.assign(element, { type: 'line', by: 'agency', from: '2021', to: 2024, view: 'table' });
    expect([element.type, element.by, element.from, element.to, element.view]).to.deep.equal(['line', 'agency', 2021, 2024, 'table']);
  });

  it('that make no sense are named on the page, until they do', async () => {
    const element = await trend();
    for (const [name, value] of Object.entries({ type: 'pie', by: 'month', from: 'last', year: '24', view: 'chart' }))
      element.setAttribute(name, value);
    await element.updateComplete;
    const problems = (): string[] => textsOf(element, '.problems p');
    expect(problems()).to.deep.equal([
      'type 写的是“pie”，不能用，未采用。可用的有：bar、line、stacked。',
      'by 写的是“month”，不能用，未采用。可用的有：year、agency。',
      'year 写的是“24”，不能用，未采用。年份写四位数，如 2024。',
      'from 写的是“last”，不能用，未采用。年份写四位数，如 2024。',
    ]);
    element.setAttribute('to', '2024');
    element.to = null;
    await element.updateComplete;
    expect(problems(), 'a year that a property has gone over was right').to.have.length(4);
    element.type = 'line';
    element.setAttribute('by', 'agency');
    element.removeAttribute('from');
    element.year = 2024;
    await element.updateComplete;
    expect(problems()).to.deep.equal([]);
  });

  it('are followed while it stands', async () => {
    const element = await trend({ topic: 'applications' });
    element.setAttribute('topic', 'reviews');
    await element.updateComplete;
    expect(textsOf(element, '.name')).to.deep.equal(['行政复议', '行政诉讼']);
    element.setAttribute('from', '2022');
    await element.updateComplete;
    expect(textsOf(element, 'tbody th')).to.deep.equal(['2022 年', '2023 年', '2024 年']);
    element.lang = 'en';
    await element.updateComplete;
    expect(textsOf(element, '.name')).to.deep.equal(['Administrative reconsideration', 'Administrative litigation']);
    element.topic = 'applications';
    await element.updateComplete;
    await until(() => all(element, 'canvas').length === 1, 'a chart that is not wanted is gone');
  });

  it('name an agency that is there', async () => {
    const element = await trend({ topic: 'applications' });
    element.agency = '没有的机关';
    await element.updateComplete;
    expect(messageOf(element)).to.contain('没有的机关');
    element.download = true;
    await element.updateComplete;
    expect(messageOf(element), 'what is not there is not there at the next look either').to.contain('没有的机关');
    expect(all(element, 'tbody tr'), 'and what was shown before stays').to.have.length(6);
    const both = { reports: [...REPORTS.sixYears.reports, ...REPORTS.tenAgencies.reports] };
    element.report = both;
    element.agency = '示例市教育局';
    await element.updateComplete;
    expect(inside(element, '.notes')!.textContent).to.contain('只显示了一年的报告');
  });

  it('of hostile reports show texts as texts', async () => {
    const { reports } = readReports(REPORTS.tenAgencies);
    const hostile = reports.map((report, index) => ({ ...report, agency: `<img src=x onerror=alert(1)>=1+1 "${index}"` }));
    const element = await trend({ report: { reports: hostile }, by: 'agency' });
    expect(all(element, 'img, script')).to.have.length(0);
    expect(inside(element, 'tbody th')!.textContent).to.contain('<img');
    const csv = trendCsv(trendOf([{ ...reports[0]!, agency: '=HYPERLINK("http://x")' }], { by: 'agency' }, SIMPLIFIED_CHINESE));
    expect(csv).to.contain(`"'=HYPERLINK(""http://x"")"`);
  });
});

describe('downloads', () => {
  afterEach(clearPage);

  it('that fail say so, and take nothing away', async () => {
    const element = await trend({ topic: 'results', download: true });
    const original = Object.getOwnPropertyDescriptor(URL, 'createObjectURL')!;
    URL.createObjectURL = () => {
      throw new Error('no room');
    };
    button(element, '下载数据（CSV）').click();
    await until(() => !!inside(element, '.problems p'), 'it says so');
    Object.defineProperty(URL, 'createObjectURL', original);
    expect(inside(element, '.problems')!.textContent).to.equal('没有下载成：no room。');
    expect(inside(element, 'canvas')!.checkVisibility()).to.equal(true);
  });

  it('are a PNG, an SVG and a CSV, named after what is shown', async () => {
    const element = await trend({ topic: 'results', download: true });
    const offered: { name: string; type: string }[] = [];
    const createObjectURL = URL.createObjectURL.bind(URL);
    const { click } = HTMLElement.prototype as { click: (this: HTMLElement) => void };
    let type = '';
    URL.createObjectURL = (blob) => {
      ({ type } = blob as Blob);
      return createObjectURL(blob);
    };
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      offered.push({ name: this.download, type });
    };
    for (const [index, text] of ['下载图片（PNG）', '下载矢量图（SVG）', '下载数据（CSV）'].entries()) {
      button(element, text).click();
      await until(() => offered.length > index, text);
    }
    HTMLAnchorElement.prototype.click = click;
    URL.createObjectURL = createObjectURL;
    expect(offered).to.deep.equal([
      { name: '示例市卫生健康委员会政府信息公开申请的办理结果-2019-至-2024-年.png', type: 'image/png' },
      { name: '示例市卫生健康委员会政府信息公开申请的办理结果-2019-至-2024-年.svg', type: 'image/svg+xml' },
      { name: '示例市卫生健康委员会政府信息公开申请的办理结果-2019-至-2024-年.csv', type: 'text/csv;charset=utf-8' },
    ]);
  });
});
