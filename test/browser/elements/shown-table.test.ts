import { expect } from '@open-wc/testing';
import '../../../src/entries/define.js';
import '../../../src/entries/languages.js';
import { clearPage, inside, isShowingTable, messageOf, REPORTS, seenCells, shown, until } from '../../helpers/elements.js';

describe('what is shown', () => {
  afterEach(clearPage);

  it('hides what is not wanted, whatever a page does to its parts', async () => {
    const style = document.createElement('style');
    style.textContent = '::part(heading), ::part(region), ::part(message) { display: flex }';
    document.body.append(style);
    const element = await shown({ report: REPORTS.full, withoutHeading: true });
    expect(inside(element, '[part=heading]')!.offsetHeight).to.equal(0);
    expect(inside(element, '.message')!.offsetHeight).to.equal(0);
    element.report = null;
    await element.updateComplete;
    expect(inside(element, '.region')!.offsetHeight).to.equal(0);
    expect(element.shadowRoot!.querySelector('table')).to.equal(null);
    style.remove();
  });

  it('falls back to the default where an attribute makes no sense', async () => {
    const element = await shown({ report: REPORTS.full });
    for (const value of ['1', '7', 'x', '', '2.5']) {
      element.setAttribute('heading-level', value);
      await element.updateComplete;
      expect(inside(element, 'h2'), value).not.to.equal(null);
      expect(element.headingLevel).to.equal(2);
    }
    element.setAttribute('year', 'last');
    await element.updateComplete;
    expect(element.year).to.equal(null);
    expect(isShowingTable(element)).to.equal(true);
    element.setAttribute('heading-level', '6');
    await element.updateComplete;
    expect(inside(element, 'h6')!.textContent).to.equal('三、收到和处理政府信息公开申请情况');
  });

  it('takes numbers as texts, as frameworks set them', async () => {
    const element = await shown({ report: REPORTS.sixYears });
    element.year = '2022';
    element.headingLevel = '3';
    await element.updateComplete;
    expect(inside(element, '#applications-caption')!.textContent).to.contain('2022年');
    expect(inside(element, 'h3')).not.to.equal(null);
  });

  it('leaves the heading out, and names the table all the same', async () => {
    const element = await shown({ report: REPORTS.linhe, withoutHeading: true });
    expect(inside(element, '[part=heading]')!.hidden).to.equal(true);
    expect(inside(element, 'caption')!.textContent).to.equal('临河区民政局2024年 三、收到和处理政府信息公开申请情况');
  });

  it('keeps blank, zero and "/" apart', async () => {
    const element = await shown({ report: REPORTS.blanks }, 'disclosure-table');
    expect(seenCells(element)).to.deep.equal(['/', '/', '/', '2', '0', '17', '', '/', '/', '0']);
    const cells = [...element.shadowRoot!.querySelectorAll('td[headers]')];
    expect(cells[0]!.getAttribute('aria-label')).to.equal('不适用');
    element.blank = '未填';
    await element.updateComplete;
    expect(seenCells(element)[6]).to.equal('未填');
    element.removeAttribute('blank');
    element.blank = null;
    await element.updateComplete;
    expect(seenCells(element)[6]).to.equal('');
    element.report = REPORTS.full;
    await element.updateComplete;
    expect(cells[0]!.hasAttribute('aria-label')).to.equal(false);
  });

  it('shows a number as it stands in the JSON', async () => {
    const numbers = [0.092, 1e-7, 9007199254740991, -3, 1234567.89, 1e15, -0, 0.1 + 0.2, 12];
    const [first, ...rest] = numbers;
    const element = await shown(
      {
        report: {
          agency: '示例市',
          year: 2024,
          disclosure: {
            rules: { issued: first!, repealed: rest[0]!, inForce: rest[1]! },
            normativeDocuments: { issued: rest[2]!, repealed: rest[3]!, inForce: rest[4]! },
            licensing: { decisions: rest[5]! },
            penalties: { decisions: rest[6]! },
            coercion: { decisions: rest[7]! },
          },
        },
      },
      'disclosure-table',
    );
    expect(seenCells(element)).to.deep.equal([
      '0.092',
      '0.0000001',
      '9007199254740991',
      '-3',
      '1234567.89',
      '1000000000000000',
      '0',
      '0.30000000000000004',
      '12',
      '',
    ]);
  });

  it('speaks the nearest language, out through shadow roots', async () => {
    const host = document.createElement('div');
    host.lang = 'en-GB';
    document.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    const place = document.createElement('div');
    root.append(place);
    const element = await shown({ report: REPORTS.full }, 'application-matrix', place);
    expect(inside(element, 'h2')!.textContent).to.equal('3. Applications for disclosure received and handled');
    expect(inside(element, '.base')!.lang).to.equal('en');
    element.lang = 'zh-TW';
    await element.updateComplete;
    expect(inside(element, 'h2')!.textContent).to.equal('三、收到和處理政府信息公開申請情況');
    element.lang = 'mn';
    await element.updateComplete;
    expect(inside(element, '.base')!.lang).to.equal('zh-CN');
  });

  it('follows a language switch of the page', async () => {
    const element = await shown({ report: REPORTS.full });
    document.documentElement.lang = 'en';
    await until(() => inside(element, '.base')!.lang === 'en', 'English');
    document.documentElement.lang = 'zh-CN';
    await until(() => inside(element, '.base')!.lang === 'zh-CN', 'Chinese');
  });

  it('puts no markup into the page that the data holds', async () => {
    const evil = '<img src=x onerror="window.hacked = true">';
    const element = await shown({ report: { agency: evil, year: 2024 }, blank: evil });
    expect(element.shadowRoot!.querySelector('img')).to.equal(null);
    expect(inside(element, '#applications-caption')!.firstChild!.nodeValue).to.equal(`${evil}2024年`);
    const failing = await shown({ json: `{"agency": ${JSON.stringify(evil)}, "year": ${JSON.stringify(evil)}}` });
    expect(failing.shadowRoot!.querySelector('img')).to.equal(null);
    expect(messageOf(failing)).to.contain('<img');
  });
});

describe('compare', () => {
  afterEach(clearPage);

  const cellsOf = (element: Element) => [...element.shadowRoot!.querySelectorAll('td[headers]')];

  it('shows and says the change on the year before', async () => {
    const report = (year: number, person: number | null | '/', business: number | null) => ({
      agency: '示例市',
      year,
      applications: { received: { person, business, research: 2, charity: 0.3 } },
    });
    const element = await shown({ report: [report(2023, 4, null), report(2024, 7, 5)], compare: true });
    const [person, business, research, , legal] = cellsOf(element);
    expect(person!.textContent).to.equal('7+3 比上年增加 3');
    expect(person!.querySelector('.change')!.getAttribute('aria-hidden')).to.equal('true');
    expect(business!.textContent).to.equal('5… 上年无可比数据');
    expect(research!.textContent).to.equal('2 与上年持平');
    expect(legal!.textContent).to.equal('');
    expect(inside(element, '.note')!.textContent).to.contain('比2023年的增减');
  });

  it('says less as less, exactly', async () => {
    const report = (year: number, amount: number) => ({ agency: '示例市', year, disclosure: { fees: { amount } } });
    const element = await shown({ report: [report(2023, 0.3), report(2024, 0.1)], compare: true }, 'disclosure-table');
    expect(cellsOf(element)[9]!.textContent).to.equal('0.1−0.2 比上年减少 0.2');
  });

  it('compares nothing with the report of another agency, and says that there is no year before', async () => {
    const other = { ...REPORTS.full, year: 2023 };
    const element = await shown({ report: [{ ...REPORTS.blanks }, other] as never, compare: true });
    expect(element.shadowRoot!.querySelectorAll('.change').length).to.equal(0);
    expect(inside(element, '.note')!.textContent).to.equal('没有2023年的报告，无法比较。');
  });

  it('goes away with the attribute', async () => {
    const element = await shown({ report: REPORTS.sixYears, compare: true });
    expect(element.shadowRoot!.querySelectorAll('.change').length).to.be.greaterThan(0);
    element.compare = false;
    await element.updateComplete;
    expect(element.shadowRoot!.querySelectorAll('.change, td .visually-hidden').length).to.equal(0);
    expect(inside(element, '.note')!.textContent).to.equal('');
  });
});
