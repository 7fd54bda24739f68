import { expect } from '@open-wc/testing';
import '../../../src/entries/define.js';
import '../../../src/entries/languages.js';
import { cellAt, formatCells, formatOf, readReport } from '../../../src/entries/index.js';
import type { Report } from '../../../src/entries/index.js';
import { clearPage, inside, REPORTS, until } from '../../helpers/elements.js';
import { all, report, TABLES, textsOf } from '../../helpers/report/report-element.js';

const TITLES = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
];

/** Without the white space that a page closes up. */
const plain = (text: string): string => text.replace(/\s+/g, '');

const readLinhe = (): Report => readReport(REPORTS.linhe).report!;

describe('a whole report', () => {
  afterEach(clearPage);

  it('has every paragraph of the report, in its order', async () => {
    const { preface, overview, problems, other } = readLinhe();
    const element = await report({ report: REPORTS.linhe });
    const shown = textsOf(element, '.prose p, .prose :is(h3, h4)').map(plain);
    expect(shown).to.deep.equal([...preface, ...overview, ...problems, ...other].map(plain));
  });

  it('has every number of the report, each in the table of its part', async () => {
    const read = readReport(REPORTS.full).report!;
    const element = await report({ report: REPORTS.full });
    const shown = new Map(
      all(element, TABLES).flatMap((table) =>
        all(table, 'td[data-path]').map((cell): [string, string] => [cell.dataset.path!, cell.firstChild?.nodeValue ?? '']),
      ),
    );
    const cells = formatCells(formatOf(read.format));
    expect(shown.size).to.equal(cells.length);
    for (const { path } of cells) expect(shown.get(path), path).to.equal(String(cellAt(read, path) ?? ''));
  });

  it('has the tree of headings of the document: title, parts, headings in them', async () => {
    const element = await report({ report: REPORTS.linhe });
    const headings = all(element, 'h1, h2, h3, h4, h5, h6').map((node) => `${node.localName} ${node.textContent.trim()}`);
    expect(headings[0]).to.equal(`h1 ${readLinhe().title}`);
    expect(headings.filter((text) => text.startsWith('h2'))).to.deep.equal(TITLES.map((title) => `h2 ${title}`));
    expect(headings.slice(1, 4)).to.deep.equal(['h2 一、总体情况', 'h3 (一)主动公开情况。', 'h3 (二)依申请公开情况。']);
    const levels = headings.map((text) => Number(text[1]));
    for (const [place, level] of levels.entries()) expect(level - (levels[place - 1] ?? 0), headings[place]).to.be.at.most(1);
  });

  it('has its headings at the level that the page asks for, and one of its own where the page has a title', async () => {
    const element = await report({ report: REPORTS.linhe, headingLevel: 3, withoutHeading: true });
    expect(inside(element, '[part=heading]')!.hidden).to.equal(true);
    expect(textsOf(element, 'h4')).to.deep.equal(TITLES);
    for (const level of ['0', '7', 'x', '']) {
      element.setAttribute('heading-level', level);
      await element.updateComplete;
      expect(element.headingLevel, level).to.equal(1);
    }
    expect(textsOf(element, 'h2')).to.deep.equal(TITLES);
  });

  it('tells headings below the sixth level from those above them', async () => {
    const element = await report({ report: REPORTS.linhe, headingLevel: 5 });
    const levelOf = (heading: Element | null): string | null => heading && (heading.getAttribute('aria-level') ?? heading.localName);
    expect(levelOf(inside(element, '[part=heading]'))).to.equal('h5');
    expect(levelOf(inside(element, '.section-heading'))).to.equal('h6');
    expect(levelOf(inside(element, '.prose .level-1'))).to.equal('7');
  });

  it('breaks its title between words on a narrow screen, and has it whole', async () => {
    const place = document.createElement('div');
    place.style.cssText = 'inline-size: 300px; font: 16px sans-serif';
    document.body.append(place);
    const element = await report({ report: { ...REPORTS.linhe, title: undefined } as never }, place);
    expect(inside(element, 'h1')!.textContent.trim()).to.equal('临河区民政局2024年政府信息公开工作年度报告');
    const phrases = all(element, 'h1 .phrase').filter(({ children }) => children.length === 0);
    expect(phrases.map(({ textContent }) => textContent)).to.deep.equal(['临河区民政局', '2024年政府信息公开', '工作年度报告']);
    const tops = phrases.map((node) => Math.round(node.getBoundingClientRect().top));
    expect(new Set(tops).size, 'lines').to.equal(3);
    for (const node of phrases) expect(node.offsetHeight, 'one line each').to.be.below(2 * parseFloat(getComputedStyle(node).lineHeight));
    place.style.inlineSize = '480px';
    const [first, second, third] = phrases.map((node) => Math.round(node.getBoundingClientRect().top));
    expect([first === second, second === third], 'the name of the agency alone in the first line').to.deep.equal([false, true]);
  });

  it('names its sections by their headings', async () => {
    const element = await report({ report: REPORTS.linhe });
    const names = all(element, 'section[aria-labelledby]').map(
      (section) => element.shadowRoot!.getElementById(section.getAttribute('aria-labelledby')!)?.textContent,
    );
    expect(names).to.deep.equal(TITLES);
  });

  it('leaves out a part that is missing, and says so only to the person who compiles the report', async () => {
    const { agency, year, disclosure, other } = REPORTS.linhe;
    const element = await report({ report: { agency, year, disclosure, other } as never });
    expect(textsOf(element, 'h2')).to.deep.equal([TITLES[1], TITLES[5]]);
    expect(all(element, TABLES).length).to.equal(1);
    expect(inside(element, '.signature')).to.equal(null);
    expect(inside(element, '.missing')).to.equal(null);
    element.check = true;
    await until(() => inside(element, '.missing') !== null, 'it is said');
    expect(inside(element, '.missing')!.textContent).to.equal(
      `本报告没有内容的部分：${[0, 2, 3, 4].map((place) => TITLES[place]).join('、')}。`,
    );
  });

  it('says whose report it is, and of which period; a source is a link only where it is a web address', async () => {
    const published = '2025-01-22';
    const element = await report({ report: { ...REPORTS.linhe, published, source: 'https://www.linhe.gov.cn/a/b.html' } });
    expect(textsOf(element, '.facts li')).to.deep.equal([
      '临河区民政局',
      '2025年1月22日发布',
      '统计期限 2024年1月1日至12月31日',
      '来源 www.linhe.gov.cn',
    ]);
    expect(inside<HTMLAnchorElement>(element, '.facts a')!.href).to.equal('https://www.linhe.gov.cn/a/b.html');

    for (const source of ['javascript:alert(1)', 'data:text/html,x', '本局档案']) {
      element.report = { ...REPORTS.linhe, source };
      await element.updateComplete;
      expect(inside(element, '.facts a'), source).to.equal(null);
      expect(textsOf(element, '.facts li').pop()).to.equal(`来源 ${source}`);
    }
  });

  it('is signed at its end', async () => {
    const element = await report({ report: REPORTS.linhe });
    expect(textsOf(element, '.signature p')).to.deep.equal(['临河区民政局', '2025年1月22日']);
  });

  it('shows the key figures that are asked for, marks what it calculated, and says what changed', async () => {
    const element = await report({ report: REPORTS.sixYears, figures: 'applications.received.total, applications.results.total.total' });
    const [received] = textsOf(element, '.figures dl > div');
    expect(received).to.match(/90 ?件/);
    expect(received).to.contain('比上年增加 18');
    expect(all(element, '.figures dl > div').length).to.equal(2);
    expect(textsOf(element, '.figures p')).to.deep.equal(['增减由本页与2023年的报告比较得出。']);
    element.figures = 'none';
    await element.updateComplete;
    expect(inside(element, '.figures')).to.equal(null);
    element.figures = null;
    await element.updateComplete;
    expect(inside(element, '.figures')!.textContent).to.contain('*');
    expect(textsOf(element, '.figures p')[0]).to.contain('带 * 的数由本页');
  });

  it('passes on what the tables are asked for', async () => {
    const element = await report({
      report: REPORTS.sixYears,
      compare: true,
      blank: '未填',
      layout: 'compact',
      look: 'official',
      accent: 'red',
    });
    for (const table of all<HTMLElement & Record<string, unknown>>(element, TABLES)) {
      const { compare, blank, layout, look, accent, year, withoutHeading } = table;
      expect({ compare, blank, layout, look, accent, year, withoutHeading }).to.deep.equal({
        compare: true,
        blank: '未填',
        layout: 'compact',
        look: 'official',
        accent: 'red',
        year: 2024,
        withoutHeading: true,
      });
    }
  });

  it('has no inline style in its markup', async () => {
    const element = await report({ report: REPORTS.sixYears, trend: true });
    expect(all(element, '.body [style]').length).to.equal(0);
  });
});
