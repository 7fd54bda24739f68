import type { ReportInput } from 'disclosure-elements';
import { REPORTS } from './reports.js';
import type { Story } from './story.js';

const { reports: years } = REPORTS.fullAgency;
const [latest = REPORTS.linhe] = years.slice(-1);

/** A report as an officer has it on the way: slips in a table and in the text, a part that is not written yet. */
function withSlips(): ReportInput {
  const { applications, overview } = latest;
  return {
    ...latest,
    overview: (overview ?? []).map((text) => text.replace(/办结\d+件/, '办结215件')),
    applications: { ...applications, received: { ...applications?.received, person: 154 } },
    problems: [],
  } as ReportInput;
}

/** Only the parts that are tables, as many portals publish them. */
function withoutProse(): ReportInput {
  const { agency, year, disclosure, applications, reviews } = latest;
  return { agency, year, disclosure, applications, reviews } as ReportInput;
}

const longName: ReportInput = {
  ...latest,
  agency: '示例维吾尔自治州示例市示例哈萨克自治县人力资源和社会保障局综合行政执法大队',
  title: '示例维吾尔自治州示例市示例哈萨克自治县人力资源和社会保障局综合行政执法大队2024年政府信息公开工作年度报告',
};

const LINK = '2024年政府信息公开工作年度报告（网页）';

/** The states of a whole report, by their names in Storybook. The one with six years does not change the address of the page that shows it. */
export const REPORT_STORIES = {
  Published: { name: '真实报告：临河区民政局 2024', args: { report: REPORTS.linhe } },
  OneYear: { name: '一年', args: { report: latest } },
  Years: { name: '六年，可以换年份', args: { report: REPORTS.fullAgency } },
  EarlierYear: { name: '六年中的 2020 年（2019 年格式）', args: { report: REPORTS.fullAgency, year: 2020 } },
  Trend: { name: '带历年变化', args: { report: REPORTS.fullAgency, trend: true } },
  Compare: { name: '与上年比较', args: { report: REPORTS.fullAgency, compare: true } },
  Check: { name: '核对：表与文字有差错，缺一部分', args: { report: { reports: [...years.slice(0, -1), withSlips()] }, check: true } },
  CheckConsistent: { name: '核对：没有问题', args: { report: REPORTS.fullAgency, check: true } },
  CheckEnglish: { name: '核对：English', args: { report: withSlips(), check: true, lang: 'en' } },
  TablesOnly: { name: '只有三张表', args: { report: withoutProse() } },
  Blanks: { name: '空白、零与“/”', args: { report: REPORTS.blanks, blank: '未填' } },
  HideZeroRows: { name: '隐藏全为 0 的行', args: { report: REPORTS.linhe, hideZeroRows: true } },
  Figures: {
    name: '自选关键数字',
    args: {
      report: REPORTS.fullAgency,
      figures:
        'applications.received.person, applications.results.refused.total, applications.results.granted.total / applications.results.total.total',
    },
  },
  Plain: { name: '不要关键数字和工具', args: { report: latest, figures: 'none', tools: 'none' } },
  WithoutHeading: { name: '不要标题，级别从三级起', args: { report: latest, withoutHeading: true, headingLevel: 2 } },
  LongName: { name: '机关名称很长', args: { report: longName } },
  Official: { name: '公文样式', args: { report: latest, look: 'official' } },
  Red: { name: '政务红', args: { report: REPORTS.fullAgency, accent: 'red' } },
  Large: { name: '适老化：大字', args: { report: REPORTS.fullAgency, className: 'large' } },
  Phone320: { name: '手机 320 像素', args: { report: REPORTS.fullAgency, width: 300 } },
  Phone375: { name: '手机 375 像素', args: { report: REPORTS.fullAgency, width: 355 } },
  Window1280: { name: '窗口 1280 像素', args: { report: REPORTS.fullAgency, width: 1260, trend: true } },
  Traditional: { name: '繁體', args: { report: REPORTS.fullAgency, lang: 'zh-Hant' } },
  English: { name: 'English', args: { report: REPORTS.fullAgency, lang: 'en' } },
  RightToLeft: { name: '从右到左', args: { report: latest, dir: 'rtl' } },
  Inline: { name: '数据写在页面里', args: { json: JSON.stringify(REPORTS.linhe) } },
  Failing: { name: '读不到数据：原有的链接仍在', args: { src: 'no-such-report.json', children: LINK } },
  NotAReport: {
    name: '数据有误：原有的内容仍在',
    args: { json: '{ "agency": "示例市档案馆", "year": 2024, "overview": "一段", "reviews": 3 }', children: LINK },
  },
  Missing: { name: '没有所要的年份', args: { report: REPORTS.fullAgency, year: 2017 } },
  Empty: { name: '尚无数据', args: {} },
} as const satisfies Readonly<Record<string, Story>>;
