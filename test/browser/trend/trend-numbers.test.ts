import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import fc from 'fast-check';
import '../../../src/entries/define.js';
import '../../../src/entries/languages.js';
import { trendOf } from '../../../src/trend/trend-of.js';
import { trendCsv } from '../../../src/exporting/trend-csv.js';
import { SIMPLIFIED_CHINESE } from '../../../src/i18n/language.js';
import { clearPage, drawCharts, inside, REPORTS } from '../../helpers/elements.js';
import { pathsUnder, publishedNumber, randomAgencies, randomYears, TOPIC_COLUMNS } from '../../helpers/trends.js';
import { all, button, textsOf, trend } from '../../helpers/trend/trend-element.js';

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

/** A text without the marks between the thousands of its numbers. */
const ungrouped = (text: string): string => text.replace(/(?<=\d),(?=\d{3})/g, '');

/** The marks of a chart by series: they are in groups by year or agency, each with one mark for the whole before them. */
const seriesMarks = (marks: Element): HTMLElement[][] => {
  const groups = [...marks.children].map((group) => ([...group.children] as HTMLElement[]).slice(1));
  return (groups[0] ?? []).map((_, series) => groups.map((group) => group[series]!));
};

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
        const groups = all(element, '.marks').flatMap(seriesMarks);
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

            const mark = groups[column]![place]!;
            const label = mark.getAttribute('aria-label')!;
            if (typeof says === 'number') expect(ungrouped(label)).to.contain(` ${seen.replace('*', '')} `);
            else expect(label).to.match(says === '/' ? /不适用/ : /未填|无报告|当年格式无此项/);
            expect(label.includes('由本页计算')).to.equal(isSum);

            mark.focus();
            const aimed = mark.closest('.plot')!.querySelector('.tip:not([hidden]) .aimed')!.textContent;
            expect(label.endsWith(aimed.trim().split(' ').slice(1).join(' ')), 'the tip says what the mark says').to.equal(true);

            const said = / (?:-?[\d.,]+ |未填|不适用|无报告|当年格式)/.exec(label)!.index;
            const fullName = label.slice(label.indexOf('，') + 1, said);
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
          for (const [number] of ungrouped(sentence.replace(/示例\d局/g, '')).matchAll(/-?\d+(\.\d+)?/g))
            expect(numbers.has(number) || known.has(number), `${number} in: ${sentence}`).to.equal(true);
        element.remove();
      }
    });
});

describe('the keyboard', () => {
  afterEach(clearPage);

  it('walks the years, and from each its values, each said in words, and closes the tip', async () => {
    const element = await trend({ topic: 'applications' });
    const said = (): string => element.shadowRoot!.activeElement?.getAttribute('aria-label') ?? '';
    const tip = inside(element, '.tip')!;
    inside(element, '.mark[tabindex="0"]')!.focus();
    expect(said(), 'a year says all its values').to.equal('2019 年：新收申请 52 件；上年结转 10 件；办结 59 件；结转下年 3 件');
    expect([tip.hidden, inside(element, '.tip .aimed')], 'as its tip does, of which none is meant').to.deep.equal([false, null]);
    await sendKeys({ press: 'ArrowRight' });
    expect(said()).to.match(/^2020 年：新收申请 47 件；/);
    await sendKeys({ press: 'ArrowDown' });
    expect(said()).to.equal('2020 年，新收申请 47 件，比上年减少 5 件');
    await sendKeys({ press: 'ArrowDown' });
    expect(said(), 'the same year of the next series').to.match(/^2020 年，上年结转 3 件/);
    await sendKeys({ press: 'End' });
    expect(said()).to.match(/^2024 年，上年结转/);
    await sendKeys({ press: 'ArrowRight' });
    expect(said(), 'it does not walk out of the chart').to.match(/^2024 年/);
    await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ press: 'ArrowUp' });
    expect(said(), 'and back to the year').to.match(/^2024 年：/);
    await sendKeys({ press: 'ArrowUp' });
    expect(said()).to.match(/^2024 年：/);
    await sendKeys({ press: 'Escape' });
    expect(tip.hidden).to.equal(true);
    expect(all(element, '.mark[tabindex="0"]'), 'one stop for the tab key').to.have.length(1);
  });

  it('comes to the tools, the legend and the chart in turn, three stops whatever is in them', async () => {
    const element = await trend({ topic: 'applications', download: true });
    const stops: string[] = [];
    const active = (): Element | null => element.shadowRoot!.activeElement;
    button(element, '图').focus();
    for (let turn = 0; turn < 3; turn += 1) {
      // Not once more: in Firefox the key after the last stop leaves the page, and no key comes back to it.
      if (turn > 0) await sendKeys({ press: 'Tab' });
      stops.push(active()?.matches('.mark') ? 'mark' : (active()?.textContent ?? ''));
    }
    expect(stops).to.deep.equal(['图', '新收申请', 'mark']);
    expect(all(element, '[tabindex="0"]')).to.have.length(3);
    button(element, '图').focus();
    for (const text of ['表', '下载图片（PNG）', '下载矢量图（SVG）', '下载数据（CSV）', '图', '表']) {
      await sendKeys({ press: 'ArrowRight' });
      expect(active(), text).to.equal(button(element, text));
    }
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(active(), 'the focus stays').to.equal(button(element, '表'));
    expect(all(element, '.tools [tabindex="0"]'), 'where the tab key comes back to').to.deep.equal([button(element, '表')]);
    expect(getComputedStyle(inside(element, '.charts')!).display).to.equal('none');
    expect(inside(element, 'table')!.checkVisibility()).to.equal(true);
  });

  it('still comes to the tools where the button that it was on is gone', async () => {
    const element = await trend({ topic: 'results', download: true });
    button(element, '下载数据（CSV）').focus();
    await element.updateComplete;
    element.download = false;
    await element.updateComplete;
    expect(textsOf(element, '.tools [tabindex="0"]')).to.deep.equal(['占比']);
  });

  it('leaves out of the chart what is not pressed in the legend, but never everything', async () => {
    const element = await trend({ topic: 'applications' });
    const legend = all<HTMLButtonElement>(element, '.legend button');
    for (const entry of legend) entry.click();
    await element.updateComplete;
    expect(legend.map((entry) => entry.getAttribute('aria-pressed'))).to.deep.equal(['false', 'false', 'false', 'true']);
    expect(seriesMarks(inside(element, '.marks')!).map(([mark]) => mark!.hidden)).to.deep.equal([true, true, true, false]);
    expect(inside(element, '.mark[tabindex="0"]')!.getAttribute('aria-label'), 'a year says what is shown').to.equal(
      '2019 年：结转下年 3 件',
    );
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
    expect(element.shadowRoot!.activeElement!.getAttribute('aria-label')).to.match(/^示例市教育局：/);
    await sendKeys({ press: 'ArrowRight' });
    expect(element.shadowRoot!.activeElement!.getAttribute('aria-label')).to.match(/^示例市教育局，新收申请/);
  });
});

describe('the pointer', () => {
  afterEach(clearPage);

  it('is told what is nearest', async () => {
    const element = await trend({ topic: 'applications' });
    const plot = inside(element, '.plot')!;
    const mark = seriesMarks(inside(element, '.marks')!)[2]![3]!;
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
