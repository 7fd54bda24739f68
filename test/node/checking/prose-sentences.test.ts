import { describe, it } from 'node:test';
import { expect } from 'chai';
import { formatCells } from '../../../src/formats/cells.js';
import { FORMATS } from '../../../src/formats/formats.js';
import { proseNumbers } from '../../../src/checking/prose/prose-numbers.js';
import { reportOf } from '../../helpers/consistent-report.js';

// Sentences of the kinds that agencies write, each with what is to be found in it: the id of what it speaks of and the number, ≠ where the
// tables say something else. Nothing is found in a sentence about a part, about all reviews of an agency, or about somebody else. A newcomer
// adds a line.

const CELLS: Readonly<Record<string, number>> = {
  'disclosure.rules.issued': 1,
  'disclosure.rules.inForce': 9,
  'disclosure.normativeDocuments.issued': 5,
  'disclosure.normativeDocuments.repealed': 2,
  'disclosure.normativeDocuments.inForce': 30,
  'disclosure.licensing.decisions': 120,
  'disclosure.penalties.decisions': 8,
  'applications.received.total': 20,
  'applications.results.granted.total': 20,
  'applications.results.closed.notPaid.total': 1,
  'applications.results.total.total': 20,
  'reviews.review.total': 8,
  'reviews.litigation.direct.total': 6,
};

const UNDER_APPLICATIONS: Readonly<Record<string, readonly string[]>> = {
  // What pages write.
  '全年收到依申请公开信息9条。': ['received ≠ 9'],
  '我局收到政府信息依申请公开办理事项9件。': ['received ≠ 9'],
  '收到政府信息公开申请20条。': ['received = 20'],
  '没有发生因政府信息公开工作引发举报、投诉、行政复议或行政诉讼等事件。': ['reviews ≠ 0'],
  '未发生因政府信息公开引起的信访、行政复议、行政诉讼事件。': ['reviews ≠ 0'],
  '本年度未收到公民、法人和其他组织提出的政府信息公开申请。': ['received ≠ 0'],
  '未收到公民、法人或者其他组织的政府信息公开申请。': ['received ≠ 0'],
  '因政府信息公开引发行政复议3件。': ['review ≠ 3'],
  '以我局为被申请人的政府信息公开行政复议案件3件。': ['review ≠ 3'],

  '全年办理政府信息公开行政复议案件3件。': ['review ≠ 3'],
  '全年共收到政府信息公开申请20件，均已按期答复，因政府信息公开被提起行政诉讼6件。': ['received = 20', 'litigation = 6'],
  '政府信息公开类行政复议8件，行政诉讼5件。': ['review = 8', 'litigation ≠ 5'],
  '无政府信息公开行政复议和行政诉讼案件。': ['reviews ≠ 0'],
  '未因政府信息公开被申请行政复议、提起行政诉讼。': ['reviews ≠ 0'],

  // All reviews and lawsuits of an agency, of which those on disclosure are a part.
  '全年受理行政复议申请3000件，其中政府信息公开类8件。': ['review = 8'],
  '全年受理行政复议申请3000件，其中政府信息公开类9件。': ['review ≠ 9'],
  '全年行政复议案件300件，其中涉及政府信息公开的8件。': ['review = 8'],
  '全年发生行政诉讼案件40件，其中政府信息公开案件6件。': ['litigation = 6'],
  '全年行政应诉案件52件，行政诉讼案件40件，其中涉及政府信息公开5件。': ['litigation ≠ 5'],
  '全年受理行政复议申请3000件。': [],
  '市司法局全年办理行政复议案件300件，行政诉讼案件30件。': [],
  '行政复议案件共300件，涉及政府信息公开的有8件。': [],

  // A part of what the report counts.
  '市政府办公室全年收到以市政府为受理机关的政府信息公开申请12件，办结11件；以市政府为被申请人的行政复议案件3件。': [],
  '以市政府为被告的政府信息公开行政诉讼案件3件。': [],
  '市政府作为被申请人的政府信息公开行政复议3件。': [],
  '全市新收政府信息公开申请20件，其中，市本级新收5件，办结4件。': ['received = 20'],
  '全年新收政府信息公开申请20件，其中：各区县新收15件，办结15件。': ['received = 20'],
  '全市新收政府信息公开申请20件；其中，市直部门新收13件，办结12件；全年办结20件。': ['received = 20', 'results = 20'],
  '全年新收政府信息公开申请20件，其中网上申请12件，办结19件。': ['received = 20', 'results ≠ 19'],
};

const ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  // Rules and normative documents.
  '全年制发行政规范性文件5件，废止2件。': ['documentsIssued = 5'],
  '2024年，我局制定规范性文件6件，废止规范性文件3件，现行有效规范性文件30件。': [
    ...['documentsIssued ≠ 6', 'documentsRepealed ≠ 3', 'documentsInForce = 30'],
  ],
  '制定出台规章2部。': ['rulesIssued ≠ 2'],
  '印发行政规范性文件5份。': ['documentsIssued = 5'],
  '废止了行政规范性文件2件。': ['documentsRepealed = 2'],
  '现行有效的规章共9部，现行有效的行政规范性文件31件。': ['rulesInForce = 9', 'documentsInForce ≠ 31'],
  '行政规范性文件制发5件，行政规范性文件现行有效30件。': ['documentsIssued = 5', 'documentsInForce = 30'],
  '主动公开规范性文件12件。': [],
  '公开新制定规范性文件4件。': [],
  '清理规范性文件40件，备案审查规范性文件11件。': [],
  '累计制定规范性文件90件。': [],
  '解读规范性文件4件。': [],
  '制定规章、规范性文件6件。': [],
  '2023年制发行政规范性文件7件。': [],
  '其中，县本级制发行政规范性文件3件。': [],
  '拟制定规章3部。': [],

  // Decisions.
  '全年作出行政许可决定120件，行政处罚决定9件，行政强制决定0件。': ['licensing = 120', 'penalties ≠ 9', 'coercion = 0'],
  '行政许可处理决定数量121件。': ['licensing ≠ 121'],
  '作出行政许可决定120件、行政处罚决定8件。': ['licensing = 120', 'penalties = 8'],
  '办理行政许可1200件。': [],
  '公开行政许可、行政处罚决定340条。': [],
  '作出行政许可、行政处罚决定340件。': [],
  '公示行政处罚决定7件。': [],
  '撤销行政处罚决定1件。': [],
  '办结行政许可事项1180件，按时办结率100%。': [],

  // The fee for processing information is in no table, but an application that was closed for it not being paid needs a notice.
  '本年度收取信息处理费300元。': [],
  '本年度未收取信息处理费。': [],
  '本年度我局未发出政府信息公开信息处理费收费通知。': ['feeNotices ≠ 0'],
  '依申请提供政府信息没有发送收费通知，未收取费用。': ['feeNotices ≠ 0'],
};

const zeros = new Map(formatCells(FORMATS['2021']).map(({ path }) => [path, 0]));

function saidBy(paragraphs: readonly string[]): string[] {
  const report = reportOf('2021', new Map([...zeros, ...Object.entries(CELLS)]), { overview: paragraphs });
  const { agreeing, differing } = proseNumbers(report);
  const said = (numbers: typeof agreeing, sign: string) => numbers.map(({ phrase, number }) => `${phrase} ${sign} ${number}`);
  return [...said(agreeing, '='), ...said(differing, '≠')];
}

describe('sentences of reports', () => {
  for (const [sentence, found] of Object.entries(UNDER_APPLICATIONS))
    it(`under the heading on applications: ${sentence}`, () => {
      expect(saidBy(['（二）依申请公开情况', sentence])).to.have.members(found);
    });
  for (const [sentence, found] of Object.entries(ELSEWHERE))
    it(`under another heading: ${sentence}`, () => {
      expect(saidBy(['（一）主动公开情况', sentence])).to.have.members(found);
    });
});
