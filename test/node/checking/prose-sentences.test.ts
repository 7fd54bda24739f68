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

  // More of each kind.
  '2024年，我局共收到依申请公开信息9条，全部按时答复。': ['received ≠ 9'],
  '全年共收到依申请公开政府信息9条。': ['received ≠ 9'],
  '本年度共受理依申请公开信息20条。': ['received = 20'],
  '全年收到依申请公开邮件3封。': [],
  '2024年度，共收到依申请公开信息申请20件，均已答复。': ['received = 20'],
  '2024年我镇收到信息公开申请9件，均按规定答复。': ['received ≠ 9'],
  '我局全年共收到书面信息公开申请9件。': ['received ≠ 9'],
  '全年收到公民、法人和其他组织提出的政府信息公开申请9件。': ['received ≠ 9'],
  '全年收到群众提交的政府信息公开申请9件。': ['received ≠ 9'],
  '全年共接收政府信息公开申请9件，办结9件。': ['received ≠ 9', 'results ≠ 9'],
  '我街道全年受理依申请公开事项20项。': ['received = 20'],
  '2024年，共登记受理政府信息公开申请9件。': ['received ≠ 9'],
  '全年共收到9件依申请公开件。': ['received ≠ 9'],
  '全年依申请公开共收到9件，办结9件。': ['received ≠ 9', 'results ≠ 9'],
  '本年新收政府信息公开申请数量为9件。': ['received ≠ 9'],
  '全年收到政府信息公开申请9件，较上年减少3件。': ['received ≠ 9'],
  '收到政府信息公开申请9件，其中通过网络提交5件，通过信函提交4件。': ['received ≠ 9'],
  '2024年未收到政府信息公开申请。': ['received ≠ 0'],
  '2024年度，本单位未收到任何形式的政府信息公开申请。': ['received ≠ 0'],
  '本年度没有收到依申请公开政府信息的申请。': ['received ≠ 0'],
  '2024年，我局未收到依申请公开信息。': ['received ≠ 0'],
  '本年度无依申请公开事项。': ['received ≠ 0'],
  '本年度无政府信息公开申请。': ['received ≠ 0'],
  '全年没有公民、法人或其他组织向我局申请政府信息公开。': [],
  '2024年共办理依申请公开9件，其中予以公开7件。': ['onApplication ≠ 9'],
  '全年收到政府信息公开申请20件，其中自然人申请15件，法人申请5件，办结20件。': ['received = 20', 'results = 20'],
  '全年没有发生因信息公开引发的行政复议、行政诉讼。': ['reviews ≠ 0'],
  '没有发生因政府信息公开引发的行政复议案件。': ['review ≠ 0'],
  '没有发生因政府信息公开申请引发行政复议。': ['review ≠ 0'],
  '2024年，我局没有发生因政府信息公开引发的行政复议、提起行政诉讼的情况。': ['reviews ≠ 0'],
  '本年度未发生因政府信息公开工作被申请行政复议、提起行政诉讼的情况。': ['reviews ≠ 0'],
  '未出现因政府信息公开引发的行政复议和行政诉讼案件。': ['reviews ≠ 0'],
  '未发生因政府信息公开申请而引发的行政复议或行政诉讼案件。': ['reviews ≠ 0'],
  '无因政府信息公开申请行政复议、提起行政诉讼情况。': ['reviews ≠ 0'],
  '我局没有因政府信息公开被提起行政复议或行政诉讼。': ['reviews ≠ 0'],
  '全年未产生政府信息公开行政复议、行政诉讼案件。': ['reviews ≠ 0'],
  '本年度没有收到针对政府信息公开的行政复议申请。': ['review ≠ 0'],
  '2024年没有涉及政府信息公开的行政诉讼案件。': ['litigation ≠ 0'],
  '政府信息公开方面未发生行政复议、行政诉讼。': ['reviews ≠ 0'],
  '因政府信息公开引起的行政复议、行政诉讼均为0件。': ['reviews ≠ 0'],
  '全年政府信息公开行政复议0件、行政诉讼0件。': ['review ≠ 0', 'litigation ≠ 0'],
  '没有发生因不依法履行政府信息公开义务引发的行政复议、行政诉讼。': [],
  '未发生因政府信息公开引发的行政复议被纠错、行政诉讼败诉情况。': [],
  '没有发生行政复议被撤销、行政诉讼败诉案件。': [],
  '全年没有因政府信息公开引发行政复议被纠正的情况。': [],
  '2023年没有发生因政府信息公开引发的行政复议。': [],
  '没有发生因政府信息公开工作引发的举报、信访、复议、诉讼。': ['reviews ≠ 0'],
  '全年共办理行政复议案件56件，其中涉及政府信息公开类8件。': ['review = 8'],
  '全年共办理行政复议案件56件，其中涉政府信息公开案件9件。': ['review ≠ 9'],
  '本年度行政应诉案件30件，其中政府信息公开类案件6件。': [],
  '全年行政诉讼案件30件，其中政府信息公开类7件。': ['litigation ≠ 7'],
  '共收到行政复议申请120件，其中政府信息公开类行政复议8件。': ['review = 8'],
  '全年立案行政复议案件120件。': [],
  '我局作为复议机关，办理行政复议案件120件。': [],
  '作为行政复议机关受理以各区政府为被申请人的行政复议案件12件。': [],
  '行政复议局全年收到行政复议申请1200件，受理1100件。': [],
  '全市各级行政机关新收政府信息公开申请20件，其中，市本级5件，各县（市、区）15件。': ['received = 20'],
  '其中，市本级新收政府信息公开申请5件，办结5件。': [],
  '其中市政府本级收到政府信息公开申请5件。': [],
  '其中，市直部门共收到申请13件，各县区共收到申请7件。': [],
  '其中：市级部门收到13件，办结12件。': [],
  '市级层面新收政府信息公开申请5件。': [],
  '从各地区情况看，甲区新收政府信息公开申请5件，乙区新收政府信息公开申请3件。': [],
  '各镇（街道）新收政府信息公开申请5件。': [],
  '区级部门共收到政府信息公开申请13件，街道共收到政府信息公开申请7件。': [],
  '市政府办公室本级新收政府信息公开申请5件。': [],
  '申请量居前三位的单位是：市公安局5件、市住建局4件、市资规局3件。': [],
  '以示例市人民政府为被告的行政诉讼案件3件。': [],
  '以市人民政府为被告的政府信息公开诉讼案件共3件，均已审结。': [],
  '市政府为被告的政府信息公开行政诉讼案件3件。': [],
  '市政府被诉政府信息公开行政诉讼案件3件。': [],
  '涉及市政府的政府信息公开行政诉讼案件3件。': [],
  '市政府作为共同被告的政府信息公开行政诉讼案件3件。': [],
  '代理市政府应诉政府信息公开行政诉讼案件3件。': [],
  '以省政府为被申请人的政府信息公开行政复议案件3件。': [],
  '以我局为被告的政府信息公开行政诉讼案件3件。': ['litigation ≠ 3'],
  '我局作为被告的政府信息公开行政诉讼案件3件。': ['litigation ≠ 3'],
  '以本机关为被申请人的政府信息公开行政复议案件8件。': ['review = 8'],
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

  // More of each kind.
  '2024年制定政府规章1件，废止0件。': ['rulesIssued = 1'],
  '全年共制定政府规章2件。': ['rulesIssued ≠ 2'],
  '本年制发规章1件、行政规范性文件6件。': ['rulesIssued = 1', 'documentsIssued ≠ 6'],
  '2024年，我局共制发行政规范性文件6件，废止3件，现行有效30件。': ['documentsIssued ≠ 6'],
  '全年出台规范性文件5件。': ['documentsIssued = 5'],
  '2024年度，新制定行政规范性文件5件，废止行政规范性文件3件。': ['documentsIssued = 5', 'documentsRepealed ≠ 3'],
  '截至2024年底，现行有效行政规范性文件31件。': ['documentsInForce ≠ 31'],
  '现行有效规章9件、规范性文件30件。': ['rulesInForce = 9', 'documentsInForce = 30'],
  '本年度未制定规章。': ['rulesIssued ≠ 0'],
  '本年度未制发行政规范性文件。': ['documentsIssued ≠ 0'],
  '本年度没有制发规范性文件。': ['documentsIssued ≠ 0'],
  '本年无新制发行政规范性文件。': ['documentsIssued ≠ 0'],
  '2024年我局无规章和规范性文件制定。': [],
  '主动公开规章、规范性文件12件。': [],
  '全年公开规范性文件3件。': [],
  '全年发布规范性文件4件，政策解读4件。': [],
  '合法性审查规范性文件12件。': [],
  '报备规范性文件4件。': [],
  '对规范性文件进行清理，废止2件，修改1件。': [],
  '修订规范性文件3件。': [],
  '以市政府名义印发规范性文件3件。': [],
  '牵头制定规范性文件2件。': [],
  '废止失效规范性文件4件。': [],
  '宣布失效规范性文件4件。': [],
  '全年作出行政许可120件。': ['licensing = 120'],
  '全年作出行政许可121件、行政处罚9件。': ['licensing ≠ 121', 'penalties ≠ 9'],
  '2024年作出行政许可决定121件。': ['licensing ≠ 121'],
  '作出行政处罚决定9件、行政强制决定0件。': ['penalties ≠ 9', 'coercion = 0'],
  '本年度行政许可处理决定120件，行政处罚处理决定8件，行政强制处理决定1件。': ['licensing = 120', 'penalties = 8', 'coercion ≠ 1'],
  '行政许可决定数量为120件。': ['licensing = 120'],
  '本年度未作出行政强制决定。': ['coercion = 0'],
  '本年度未作出行政处罚决定。': ['penalties ≠ 0'],
  '公开行政许可信息1200条、行政处罚信息30条。': [],
  '在“双公示”平台公示行政许可1200条，行政处罚9条。': [],
  '受理行政许可申请1300件，办结1200件。': [],
  '梳理行政许可事项56项。': [],
  '行政许可事项共56项。': [],
  '行政处罚罚没金额12万元。': [],
  '上传行政许可决定书300份。': [],
  '归集行政处罚决定40条。': [],
  '其中，作出行政许可决定30件。': [],
  '作出不予行政许可决定3件。': [],
  '依法作出行政处罚决定书8份。': ['penalties = 8'],
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
