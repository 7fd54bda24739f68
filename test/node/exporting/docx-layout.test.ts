import assert from 'node:assert/strict';
import { describe, it, mock } from 'node:test';
import { reportDocx } from '../../../src/exporting/docx/report-docx.js';
import { ENGLISH } from '../../../src/i18n/english.js';
import { elementsIn, textIn } from '../../../src/importing/office/xml.js';
import type { XmlElement } from '../../../src/importing/office/xml.js';
import { readReport } from '../../../src/report/reading/read-report.js';
import type { Report } from '../../../src/report/report.js';
import { REPORTS } from '../../../stories/reports.js';
import { docxParts, shownText, valueBelow } from '../../helpers/exporting/docx-parts.js';
import { elementsBelow } from '../../helpers/exporting/xml-elements.js';

const TWIPS_PER_MM = 1440 / 25.4;

const read = (json: object): Report => {
  const { report, problems } = readReport(json);
  assert.deepEqual(problems, []);
  return report!;
};

const full = read(REPORTS.full);
const short = (more: object): Report => read({ agency: '示例市档案馆', year: 2024, overview: ['正文。'], ...more });

const bodyOf = async (report: Report): Promise<XmlElement[]> =>
  elementsIn(elementsIn((await docxParts(report))['word/document.xml']!, 'body')[0]!);

/** The paragraphs outside tables, each as its style and its text. */
const linesOf = async (report: Report): Promise<string[]> =>
  (await bodyOf(report))
    .filter(({ name }) => name === 'p')
    .map((paragraph) => `${valueBelow(paragraph, 'pPr', 'pStyle') ?? ''}: ${shownText(paragraph)}`);

const attributesIn = (element: XmlElement, name: string): Readonly<Record<string, string>> =>
  elementsBelow(element, name)[0]?.attributes ?? {};

const near = (value: string | number | undefined, millimetres: number): void =>
  assert.ok(Math.abs(Number(value) - millimetres * TWIPS_PER_MM) <= 2, `${value} is not ${millimetres} mm`);

describe('the page of a Word document (GB/T 9704)', () => {
  it('is A4 with a type area of 156 × 225 mm, 37 mm from the top and 28 mm from the left', async () => {
    const section = (await bodyOf(full)).at(-1)!;
    const { w, h } = attributesIn(section, 'pgSz');
    const { top, bottom, left, right } = attributesIn(section, 'pgMar');
    near(w, 210);
    near(h, 297);
    near(top, 37);
    near(left, 28);
    near(Number(w) - Number(left) - Number(right), 156);
    near(Number(h) - Number(top) - Number(bottom), 225);
  });

  it('has 22 lines of 28 characters of 三号, each paragraph indented by two of them', async () => {
    const styles = (await docxParts(full))['word/styles.xml']!;
    const body = elementsIn(styles, 'style').find(({ attributes }) => attributes.default === '1')!;
    const { line, lineRule } = attributesIn(elementsBelow(body, 'pPr')[0]!, 'spacing');
    assert.equal(lineRule, 'exact');
    assert.equal(Math.floor((225 * TWIPS_PER_MM) / Number(line)), 22);
    assert.ok(Number(line) >= 28 * 20 && Number(line) <= 30 * 20);
    const size = Number(attributesIn(styles, 'sz').val) * 10;
    assert.equal(size, 16 * 20);
    const character = size + Number(attributesIn(elementsBelow(body, 'rPr')[0]!, 'spacing').val);
    assert.equal(Math.floor(8844 / character), 28);
    assert.equal(attributesIn(body, 'ind').firstLineChars, '200');
  });

  it('has its number between dashes at the outer edge: on the right of odd pages, on the left of even ones', async () => {
    const parts = await docxParts(full);
    assert.equal(elementsBelow(parts['word/settings.xml']!, 'evenAndOddHeaders').length, 1);
    const targets = new Map(elementsIn(parts['word/_rels/document.xml.rels']!).map(({ attributes }) => [attributes.Id, attributes.Target]));
    const sides = elementsBelow(parts['word/document.xml']!, 'footerReference').map(({ attributes }) => {
      const footer = parts[`word/${targets.get(attributes.id)}`]!;
      assert.equal(shownText(footer), '— 1 —');
      assert.match(attributesIn(footer, 'fldSimple').instr ?? '', /PAGE/);
      return [attributes.type, attributesIn(footer, 'jc').val];
    });
    assert.deepEqual(sides, [
      ['even', 'left'],
      ['default', 'right'],
    ]);
  });

  it('names the fonts of the standard, and one that stands in for each', async () => {
    const parts = await docxParts(full);
    const used = new Set(elementsBelow(parts['word/styles.xml']!, 'rFonts').map(({ attributes }) => attributes.eastAsia));
    const known = elementsIn(parts['word/fontTable.xml']!).map((font) => [font.attributes.name, valueBelow(font, 'altName')]);
    assert.deepEqual(new Set(known.map(([name]) => name)), used);
    for (const [name, other] of known) assert.ok(other && other !== name);
    assert.ok(['方正小标宋简体', '仿宋_GB2312', '楷体_GB2312', '黑体'].every((name) => used.has(name)));
  });
});

describe('the text of a Word document', () => {
  it('stands in the order of the report, each line in its style', async () => {
    const lines = await linesOf(
      short({
        preface: ['前言。'],
        overview: ['（一）主动公开情况', '公开10条。', '1.政策解读', '解读3件。', '（二）依申请公开。全年收到5件。'],
        disclosure: { rules: { issued: 0 } },
        notes: { disclosure: ['具体情况如下：'] },
        problems: ['问题。'],
        signature: { agency: '示例市档案馆', date: '2025-01-02' },
      }),
    );
    assert.deepEqual(lines, [
      'Title: 示例市档案馆\n2024年政府信息公开工作年度报告',
      'Normal: 前言。',
      'Heading1: 一、总体情况',
      'Heading2: （一）主动公开情况',
      'Normal: 公开10条。',
      'Heading3: 1.政策解读',
      'Normal: 解读3件。',
      'Normal: （二）依申请公开。全年收到5件。',
      'Heading1: 二、主动公开政府信息情况',
      'Normal: 具体情况如下：',
      'Heading1: 五、存在的主要问题及改进情况',
      'Normal: 问题。',
      'Signature: 示例市档案馆',
      'Signature: 2025年1月2日',
    ]);
  });

  it('sets a heading that its paragraph goes on after like a heading', async () => {
    const [, , paragraph] = await bodyOf(short({ overview: ['（一）主动公开。全年公开10条。'] }));
    const runs = elementsBelow(paragraph!, 'r').map((run) => [valueBelow(run, 'rPr', 'rStyle'), shownText(run)]);
    assert.deepEqual(runs, [
      ['Lead', '（一）主动公开。'],
      [undefined, '全年公开10条。'],
    ]);
  });

  it('is never markup, and has nothing that XML does not allow', async () => {
    const wild = '<w:p/>&amp; "a" \'b\' ]]>\u0000\u0008\u000b\u000c\u001f\ufffe\uffff\ud800x\udc00 😀';
    const report = short({ agency: '<b>&"局', overview: [wild, '一\t二\n三\r\n四\r五'], signature: { agency: '<i>', date: null } });
    const lines = await linesOf(report);
    assert.ok(lines.includes('Normal: <w:p/>&amp; "a" \'b\' ]]>x 😀'), lines.join('\n'));
    assert.ok(lines.includes('Normal: 一\t二\n三\n四\n五'));
    assert.ok(lines.includes('Signature: <i>'));
    const core = (await docxParts(report))['docProps/core.xml']!;
    assert.deepEqual(
      elementsIn(core).map((property) => [property.name, textIn(property)]),
      [
        ['title', '<b>&"局2024年政府信息公开工作年度报告'],
        ['creator', '<b>&"局'],
        ['language', 'zh-CN'],
      ],
    );
  });

  it('keeps a short title in one line, and one without the agency as it is', async () => {
    assert.equal((await linesOf(short({ agency: '某局' })))[0], 'Title: 某局2024年政府信息公开工作年度报告');
    const title = '关于示例市档案馆2024年度政府信息公开工作情况的年度报告';
    assert.equal((await linesOf(short({ title })))[0], `Title: ${title}`);
  });

  it('has the signature at the right, the date two characters further in, on no page alone', async () => {
    const paragraphs = await bodyOf(short({ signature: { agency: '示例市自然资源和规划局办公室', date: '2025-01-22' } }));
    const [last, name, date] = paragraphs.slice(-4, -1);
    assert.ok([last, name].every((paragraph) => elementsBelow(paragraph!, 'keepNext').length === 1));
    const [nameIndent, dateIndent] = [name, date].map((paragraph) => Number(attributesIn(paragraph!, 'ind').rightChars) / 100);
    assert.equal(nameIndent, 2);
    // 2025年1月22日 has seven digits of half a character and three characters.
    assert.equal(14 + nameIndent - 2, 6.5 + dateIndent!);
    const [, shortName, longDate] = (await bodyOf(short({ signature: { agency: '某局', date: '2025-01-22' } }))).slice(-4, -1);
    assert.equal(attributesIn(longDate!, 'ind').rightChars, '200');
    assert.equal(Number(attributesIn(shortName!, 'ind').rightChars) / 100 + 2 - 2, 6.5 + 2);
  });

  it('has the date in one line, however long the name above it is', async () => {
    const agency = '示例自治区示例盟示例市示例区人民政府办公室（示例区政务服务和数据管理局）';
    const [, name, date] = (await bodyOf(short({ signature: { agency, date: '2025-01-22' } }))).slice(-4, -1);
    for (const paragraph of [name, date]) assert.equal(attributesIn(paragraph!, 'ind').rightChars, '200');
  });

  it('ends with a paragraph where the last part is a table', async () => {
    const names = (await bodyOf(short({ reviews: { review: { total: 1 } } }))).map(({ name }) => name);
    assert.deepEqual(names.slice(-3), ['tbl', 'p', 'sectPr']);
  });

  it('leaves out the parts that the report has not', async () => {
    const blocks = await bodyOf(short({}));
    assert.deepEqual(await linesOf(short({})), [
      'Title: 示例市档案馆\n2024年政府信息公开工作年度报告',
      'Heading1: 一、总体情况',
      'Normal: 正文。',
    ]);
    assert.ok(blocks.every(({ name }) => name !== 'tbl'));
  });

  it('has its headings in another language, and the text as it was published', async () => {
    const parts = await docxParts(full, { language: ENGLISH });
    const texts = elementsBelow(parts['word/document.xml']!, 'p').map(shownText);
    assert.ok(texts.includes('1. Overview') && texts.includes('Natural persons') && texts.includes(full.other[0]!));
    assert.equal(attributesIn(parts['word/styles.xml']!, 'lang').val, 'en');
    assert.equal(attributesIn(parts['word/styles.xml']!, 'rFonts').ascii, 'Times New Roman');
  });

  it('is the same file whenever it is made', async () => {
    const first = await reportDocx(full);
    mock.timers.enable({ apis: ['Date'], now: Date.UTC(2031, 5, 4) });
    try {
      assert.deepEqual(await reportDocx(full), first);
    } finally {
      mock.timers.reset();
    }
  });
});
