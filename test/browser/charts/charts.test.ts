import { expect } from '@open-wc/testing';
import { Chart } from 'chart.js';
import fc from 'fast-check';
import { chartConfig } from '../../../src/charts/chart-js/chart-config.js';
import type { MarkBox } from '../../../src/charts/chart-picture.js';
import { CHART_TYPES } from '../../../src/trend/topic-panels.js';
import { readReports } from '../../../src/report/reading/read-report.js';
import { itWithFlatBoxes } from '../../helpers/chromium-only.js';
import { agencies, pictures, received, sixYears, textsOf, theme } from '../../helpers/trend/chart-pictures.js';

const defaults = JSON.stringify(Chart.defaults);
const { PanelChart, panelPages, panelSvg } = await import('../../../src/charts/chart-js/charts.js');

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const placeOf = (shape: SVGGraphicsElement): Place => {
  const { x, y, width, height } = shape.getBoundingClientRect();
  return { x, y, width, height };
};

/** The place of a text: as wide as its letters, though Firefox counts the pixels that their edges may blur into. */
function placeOfText(text: SVGTextElement): Place {
  const { x, y, width, height } = placeOf(text);
  const ofLetters = text.getComputedTextLength();
  return { x: x + (width - ofLetters) / 2, y, width: ofLetters, height };
}

/** At which of three positions side by side there is a bar or a point of the first series, be it as low as zero. */
function placesOfMarks(svg: SVGSVGElement): number[] {
  document.body.append(svg);
  const labels = [...svg.querySelectorAll('text')].filter(({ textContent }) => /^20\d\d$/.test(textContent)).map(placeOf);
  const marks = [...svg.querySelectorAll<SVGGraphicsElement>('path')].filter((path) => path.getAttribute('fill') === theme.colours[0]);
  const middle = ({ x, width }: Place): number => x + width / 2;
  const places = marks.map((mark) => labels.findIndex((label) => Math.abs(middle(label) - middle(placeOf(mark))) < 10));
  svg.remove();
  return [...new Set(places)].sort();
}

describe('a chart', () => {
  it('has bars as long as their numbers, from zero', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(99_999), { minLength: 2, maxLength: 9 }), (numbers) => {
        const [picture] = pictures(received(numbers), { metrics: 'applications.received.total' });
        const chart = new PanelChart(document.createElement('canvas'), picture!, 800, 400);
        const most = Math.max(...numbers);
        const longest = chart.box(0, numbers.indexOf(most)).height;
        numbers.forEach((number, index) => {
          // A box is never smaller than a pixel, to be pointed at.
          const height = most === 0 ? 1 : Math.max(1, (number / most) * longest);
          expect(chart.box(0, index).height).to.be.closeTo(height, 1);
        });
        chart.destroy();
      }),
      { numRuns: 30 },
    );
  });

  itWithFlatBoxes('has no bar, and no point, where there is no number', () => {
    const years = readReports([
      { agency: '市', year: 2021, applications: { received: { total: 5 } } },
      { agency: '市', year: 2023, applications: { received: { total: null } } },
    ]).reports;
    for (const type of ['bar', 'line'] as const) {
      const [picture] = pictures(years, { metrics: 'applications.received.total', type });
      const svg = panelSvg(picture!, 600, 300);
      expect(placesOfMarks(svg), `${type}: one mark, in the first of three years`).to.deep.equal([0]);
      expect(
        placesOfMarks(panelSvg(pictures(received([5, 0, 7]), { metrics: 'applications.received.total', type })[0]!, 600, 300)),
      ).to.deep.equal([0, 1, 2]);
      expect(textsOf(svg)).to.include('无报告');
      expect(textsOf(svg)).to.include('未填');
    }
  });

  it('is given the numbers that there are, and no zero for one that there is not', () => {
    const years = readReports([
      { agency: '市', year: 2021, applications: { received: { total: 5, person: 0 }, carriedOver: { total: '/' } } },
      { agency: '市', year: 2023, applications: { received: { total: null } } },
    ]).reports;
    for (const type of CHART_TYPES) {
      const [picture] = pictures(years, {
        metrics: 'applications.received.total, applications.received.person, applications.carriedOver.total',
        type,
      });
      const { data } = chartConfig(picture!, { width: 640, height: 300 }, (_, colour) => colour, []);
      expect(data.datasets.map(({ data: numbers }) => numbers)).to.deep.equal([
        [5, null, null],
        [0, null, null],
        [null, null, null],
      ]);
    }
  });

  it('has "/" where its bar would be', () => {
    const report = readReports({
      agency: '市',
      year: 2024,
      applications: { received: { total: 50 }, carriedOver: { total: null }, carriedForward: { total: '/' } },
    }).reports;
    for (const by of ['year', 'agency'] as const) {
      const [picture] = pictures(report, {
        metrics: 'applications.received.total, applications.carriedOver.total, applications.carriedForward.total',
        by,
      });
      const chart = new PanelChart(document.createElement('canvas'), picture!, 640, 300);
      const middle = ({ x, y, width, height }: MarkBox) => (by === 'year' ? x + width / 2 : y + height / 2);
      const [first, second, third] = [0, 1, 2].map((series) => middle(chart.box(series, 0)));
      expect(second! - first!).to.be.above(20);
      expect(third! - second!).to.be.closeTo(second! - first!, 1);
      chart.destroy();
    }
  });

  it('is cut between agencies where it is longer than a sheet', () => {
    const many = Array.from({ length: 40 }, (_, index) => ({ ...agencies[0]!, agency: `示例市第${index}局` }));
    const [picture] = pictures(many, { by: 'agency', metrics: 'applications.received.total' });
    const pages = panelPages(picture!, 640, 1500, 660);
    const boxes = pages.map((page) => page.getAttribute('viewBox')!.split(' ').map(Number));
    expect(boxes.length).to.equal(3);
    expect(boxes.every(([, , width, height]) => width === 640 && height! <= 660)).to.equal(true);
    expect(boxes.reduce((sum, [, , , height]) => sum + height!, 0)).to.be.closeTo(1500, 0.01);
    const [flat] = pictures(sixYears, { topic: 'applications' });
    expect(panelPages(flat!, 640, 300, 660)).to.have.length(1);
  });

  it('that no canvas has room for says so', () => {
    const [picture] = pictures(agencies, { by: 'agency' });
    expect(() => new PanelChart(document.createElement('canvas'), picture!, 640, 20_000)).to.throw('机关太多');
    const canvas = document.createElement('canvas');
    const chart = new PanelChart(canvas, picture!, 640, 16_000, 3);
    expect(canvas.height).to.be.at.most(16_384);
    chart.destroy();
  });

  it('says why nothing is stacked: every part is zero, is "/", or has no share', () => {
    const reports = readReports([
      { agency: '市', year: 2022, reviews: { review: { upheld: 0, corrected: 0, other: 0, pending: 0, total: 0 } } },
      { agency: '市', year: 2023, reviews: { review: { upheld: '/', corrected: '/', other: '/', pending: '/', total: '/' } } },
      { agency: '市', year: 2024, reviews: { review: { upheld: 3, corrected: 0, other: 0, pending: 0, total: 3 } } },
    ]).reports;
    const [review] = pictures(reports, { topic: 'reviews' });
    expect(textsOf(panelSvg(review!, 640, 300))).to.include.members(['0 件', '不适用（/）']);
    const few = readReports([
      { agency: '市', year: 2023, applications: { results: { granted: { total: 2 }, total: { total: 90 } } } },
      { agency: '市', year: 2024, applications: { results: { granted: { total: 2 }, total: { total: null } } } },
    ]).reports;
    const [shares] = pictures(few, { topic: 'results', shares: true });
    expect(textsOf(panelSvg(shares!, 640, 300))).to.include('总数未填，不计占比');
  });

  it('has the unit on its axis and the change of format where it is', () => {
    for (const topic of ['applications', 'disclosure'])
      for (const picture of pictures(sixYears, { topic })) {
        const texts = textsOf(panelSvg(picture, 640, 300));
        expect(texts).to.include(`单位：${picture.panel.unit}`);
        expect(texts).to.include('格式调整');
      }
    expect(textsOf(panelSvg(pictures(sixYears, { topic: 'results', shares: true })[0]!, 640, 300))).to.include('单位：%');
  });

  it('writes each number with all its digits, its thousands grouped', () => {
    const [picture] = pictures(received([1234567, 0, 8]), { metrics: 'applications.received.total' });
    expect(textsOf(panelSvg(picture!, 640, 300))).to.include.members(['1,234,567', '500,000', '0', '8']);
  });

  it('has no numbers that stand in each other’s way, or reach into bars that are not their own', () => {
    for (const width of [320, 640, 1000])
      for (const wanted of [{ topic: 'applications' }, { topic: 'results' }, { topic: 'disclosure' }, { by: 'agency' }] as const)
        for (const picture of pictures('by' in wanted ? agencies : sixYears, wanted)) {
          const place = document.createElement('div');
          const svg = panelSvg(picture, width, 'by' in wanted ? 700 : 280);
          place.append(svg);
          document.body.append(place);
          const boxes = [...svg.querySelectorAll('text')]
            .filter(({ textContent }) => /^[\d.,]+$/.test(textContent))
            .map((text) => ({ ...placeOfText(text), text: text.textContent }));
          const isBar = (shape: Element): boolean =>
            [theme.colours[0], 'url'].some((fill) => shape.getAttribute('fill')?.startsWith(fill ?? ''));
          const bars = picture.panel.type === 'bar' ? [...svg.querySelectorAll<SVGGraphicsElement>('path')].filter(isBar) : [];
          expect(bars.length > 0).to.equal(picture.panel.type === 'bar');
          boxes.forEach((one, index) => {
            const meets = (other: Place): boolean => {
              const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
              // A line box is higher than its digits.
              const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y) - one.height * 0.3;
              return across > 1 && down > 1;
            };
            for (const other of boxes.slice(index + 1))
              expect(meets(other), `${width} ${JSON.stringify(wanted)} ${one.text} ${other.text}`).to.equal(false);
            for (const bar of bars) expect(meets(placeOf(bar)), `${width} ${JSON.stringify(wanted)} ${one.text} in a bar`).to.equal(false);
          });
          place.remove();
        }
  });

  it('smooths nothing', () => {
    const [picture] = pictures(sixYears, { topic: 'applications', type: 'line' });
    const svg = panelSvg(picture!, 640, 300);
    expect([...svg.querySelectorAll('path')].every((path) => !/[CQSc]/.test(path.getAttribute('d') ?? ''))).to.equal(true);
  });

  it('leaves the defaults of Chart.js as they are but for what it registers', () => {
    const now = JSON.parse(JSON.stringify(Chart.defaults)) as Record<string, unknown>;
    const before = JSON.parse(defaults) as Record<string, unknown>;
    for (const key of Object.keys(before))
      if (!['datasets', 'elements', 'scales', 'plugins'].includes(key)) expect(now[key]).to.deep.equal(before[key]);
    expect(Chart.defaults.font.size).to.equal(12);
  });

  it('takes out of sight what is hidden', () => {
    const [picture] = pictures(sixYears, { topic: 'applications' });
    const canvas = document.createElement('canvas');
    const chart = new PanelChart(canvas, picture!, 640, 300);
    chart.show({ ...picture!, hidden: new Set([0, 2]) });
    const other = new PanelChart(document.createElement('canvas'), picture!, 640, 300);
    expect(chart.box(1, 0).width).to.be.greaterThan(other.box(1, 0).width);
    other.destroy();
    chart.destroy();
    expect([canvas.width, canvas.height]).to.deep.equal([0, 0]);
  });
});
