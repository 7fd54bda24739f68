import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { formatOf, knownFormats } from '../../../src/formats/formats.js';
import { tableParts } from '../../../src/formats/parts.js';
import { ENGLISH } from '../../../src/i18n/english.js';
import { SIMPLIFIED_CHINESE } from '../../../src/i18n/language.js';
import { reportOutline } from '../../../src/outline/report-outline.js';
import type { ReportOutline } from '../../../src/outline/report-outline.js';
import { paragraphsOf } from '../../../src/report/paragraphs-of.js';
import { readReport, readReports } from '../../../src/report/reading/read-report.js';
import { reportOf } from '../../helpers/consistent-report.js';
import { FORMAT_2099, withFormat2099 } from '../../helpers/format-2099.js';

const outlineOf = (json: object): ReportOutline =>
  reportOutline(readReport({ agency: '示例市民政局', year: 2024, ...json }).report!, SIMPLIFIED_CHINESE);

const keysOf = ({ parts }: ReportOutline): string[] => parts.map(({ key }) => key);

/** Something in every part, so that none is left out. */
const FULL = {
  overview: ['概况。'],
  disclosure: { rules: { issued: 0 } },
  applications: { received: { person: '/' } },
  reviews: { review: { total: 0 } },
  problems: ['问题。'],
  other: ['其他。'],
};

describe('the outline of a report', () => {
  it('has the parts in the order of the format, with their numbers and official headings', () => {
    const { parts, missing } = outlineOf(FULL);
    expect(parts.map(({ key, kind, number }) => `${number} ${kind} ${key}`)).to.deep.equal([
      '一 prose overview',
      '二 table disclosure',
      '三 table applications',
      '四 table reviews',
      '五 prose problems',
      '六 prose other',
    ]);
    expect(parts.map(({ title }) => title)).to.deep.equal(formatOf('2021').parts.map(({ title }) => title));
    expect(missing).to.deep.equal([]);
  });

  it('leaves out what holds nothing, and says so: a table of blanks, prose of blanks', () => {
    const outline = outlineOf({ overview: ['', ' '], disclosure: { rules: { issued: null } }, reviews: { review: { upheld: '/' } } });
    expect(keysOf(outline)).to.deep.equal(['reviews']);
    expect(outline.missing).to.deep.equal(['overview', 'disclosure', 'applications', 'problems', 'other']);
  });

  it('keeps a table of blanks that has text beside it', () => {
    const outline = outlineOf({ notes: { disclosure: ['本机关没有制发规章。'] } });
    expect(outline.parts).to.deep.equal([
      {
        key: 'disclosure',
        kind: 'table',
        number: '二',
        title: '二、主动公开政府信息情况',
        blocks: [{ kind: 'paragraph', text: '本机关没有制发规章。', index: 0, offset: 0, lead: 0 }],
      },
    ]);
  });

  it('states the facts as published, and the period of the year', () => {
    const facts = { published: '2025-01-22', source: 'https://example.cn/1.html', signature: { agency: '示例市民政局', date: null } };
    expect(outlineOf({ ...facts, title: '示例市民政局关于2024年度的公告', year: 2024 })).to.deep.include({
      ...facts,
      title: '示例市民政局关于2024年度的公告',
      agency: '示例市民政局',
      year: 2024,
      period: { from: '2024-01-01', to: '2024-12-31' },
    });
  });

  it('has no signature where nobody signed and no date is known, and the official title where there is none', () => {
    expect(outlineOf({}).signature).to.equal(undefined);
    expect(outlineOf({ signature: { date: '2025-01-22' } }).signature).to.deep.equal({ agency: null, date: '2025-01-22' });
    expect(outlineOf({}).title).to.equal('示例市民政局2024年政府信息公开工作年度报告');
  });

  it('has no heading in the preface, which no part is above', () => {
    expect(outlineOf({ preface: ['一、编制依据', '根据条例编制。'] }).preface.map(({ kind }) => kind)).to.deep.equal([
      'paragraph',
      'paragraph',
    ]);
  });

  it('has the headings of parts in the language, all else as published', () => {
    const report = readReport({ agency: '示例市民政局', year: 2024, ...FULL }).report!;
    const { title, parts } = reportOutline(report, ENGLISH);
    expect([title, parts[0]?.title, parts[0]?.number, parts[0]?.blocks[0]?.text]).to.deep.equal([
      '示例市民政局2024年政府信息公开工作年度报告',
      '1. Overview',
      '一',
      '概况。',
    ]);
  });

  it('follows the order of a format that was added, with the parts that it alone has', () =>
    withFormat2099(() => {
      const report = reportOf('2099', new Map([['applications.received.total', 3]]), {
        year: 2031,
        training: ['（一）培训', '举办培训。'],
      });
      const { parts, missing } = reportOutline(report, SIMPLIFIED_CHINESE);
      expect(parts.map(({ number, key, blocks }) => [number, key, blocks.map(({ kind }) => kind)])).to.deep.equal([
        ['二', 'applications', []],
        ['七', 'training', ['heading', 'paragraph']],
      ]);
      expect([...missing, ...parts.map(({ key }) => key)]).to.have.members(FORMAT_2099.parts.map(({ key }) => key));
    }));
});

describe('the outline of the reports of the stories', () => {
  for (const file of readdirSync('stories/reports'))
    it(`loses no paragraph and no part: ${file}`, () => {
      const { reports } = readReports(JSON.parse(readFileSync(`stories/reports/${file}`, 'utf8')));
      expect(reports.length).to.be.greaterThan(0);
      for (const report of reports) {
        const { parts, preface, missing } = reportOutline(report, SIMPLIFIED_CHINESE);
        expect(preface.map(({ text }) => text)).to.deep.equal(report.preface);
        for (const { key, blocks } of parts) expect(blocks.map(({ text }) => text)).to.deep.equal(paragraphsOf(report, key));
        for (const key of missing) expect(paragraphsOf(report, key)).to.deep.equal([]);
        expect(parts.length + missing.length).to.equal(formatOf(report.format).parts.length);
      }
    });
});

describe('a table part of every format', () => {
  it('has its prose in the notes of the report', () => {
    for (const format of knownFormats())
      for (const { key } of tableParts(format)) {
        const report = reportOf(format.id, new Map(), { year: format.firstYear, notes: { [key]: ['说明。'] } });
        expect(paragraphsOf(report, key)).to.deep.equal(['说明。']);
      }
  });
});
