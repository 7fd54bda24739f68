import { describe, it } from 'node:test';
import { expect } from 'chai';
import { formatCells } from '../../../src/formats/cells.js';
import { FORMAT_IDS, FORMATS } from '../../../src/formats/formats.js';
import { toTraditional } from '../../../src/formats/labels/traditional.js';
import { languageFor, registerLanguage, SIMPLIFIED_CHINESE } from '../../../src/i18n/language.js';
import { say } from '../../../src/i18n/translate.js';
import { checkSentencesZhCN } from '../../../src/i18n/messages/zh-cn/check-sentences.js';
import { checkZhCN } from '../../../src/i18n/messages/zh-cn/check.js';
import { ENGLISH } from '../../../src/i18n/english.js';
import { TRADITIONAL_CHINESE } from '../../../src/i18n/traditional-chinese.js';
import { glossaryZhCN } from '../../../src/i18n/messages/zh-cn/glossary.js';
import { outlineZhCN } from '../../../src/i18n/messages/zh-cn/outline.js';
import { actionsZhCN } from '../../../src/i18n/messages/zh-cn/actions.js';
import { aidsZhCN } from '../../../src/i18n/messages/zh-cn/aids.js';
import { reportZhCN } from '../../../src/i18n/messages/zh-cn/report.js';
import { toolsZhCN } from '../../../src/i18n/messages/zh-cn/tools.js';
import { trendZhCN } from '../../../src/i18n/messages/zh-cn/trend.js';
import { interfaceZhCN } from '../../../src/i18n/messages/zh-cn/interface.js';
import '../../../src/entries/languages.js';

const placeholders = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();

describe('languages', () => {
  it('are found by tag, by script where a language has several', () => {
    const tags = ['zh', 'zh-CN', 'zh-Hans-HK', 'zh-TW', 'zh-MO', 'zh-Hant', 'en', 'en-GB', 'ug-Arab', 'bo', '', 'not a tag', 'EN-us'];
    expect(tags.map((tag) => languageFor(tag).tag)).to.deep.equal([
      ...['zh-CN', 'zh-CN', 'zh-CN', 'zh-Hant', 'zh-Hant', 'zh-Hant', 'en', 'en', 'zh-CN', 'zh-CN', 'zh-CN', 'zh-CN', 'en'],
    ]);
  });

  it('are those that were registered last, and may lack a text', () => {
    const mine = { tag: 'fr', words: { caption: '{agency}, {year}' }, label: (official: string) => official };
    registerLanguage(mine);
    expect(languageFor('fr-CA')).to.equal(mine);
    expect(say(languageFor('fr'), 'retry')).to.equal('重试');
    const other = { ...mine };
    registerLanguage(other);
    expect(languageFor('fr-CA')).to.equal(other);
  });

  it('say the same things with the same placeholders', () => {
    const dictionaries = [interfaceZhCN, checkZhCN, checkSentencesZhCN, glossaryZhCN, outlineZhCN, reportZhCN, toolsZhCN, trendZhCN];
    const chinese: Readonly<Record<string, string>> = {
      ...interfaceZhCN,
      ...checkZhCN,
      ...checkSentencesZhCN,
      ...glossaryZhCN,
      ...outlineZhCN,
      ...reportZhCN,
      ...aidsZhCN,
      ...actionsZhCN,
      ...toolsZhCN,
      ...trendZhCN,
    };
    const keys = dictionaries.flatMap((dictionary) => Object.keys(dictionary));
    expect(new Set(keys).size, 'a name means one text').to.equal(keys.length);
    const [english, traditional] = [ENGLISH, TRADITIONAL_CHINESE].map(({ words }) => words as Readonly<Record<string, string>>);
    expect(Object.keys(english!)).to.have.members(Object.keys(chinese));
    for (const key of Object.keys(chinese)) {
      expect(placeholders(english![key]!), key).to.deep.equal(placeholders(chinese[key]!));
      expect(placeholders(traditional![key]!), key).to.deep.equal(placeholders(chinese[key]!));
    }
  });

  it('fill in placeholders, and only those', () => {
    expect(say(SIMPLIFIED_CHINESE, 'more', { amount: '{amount} $& $1' })).to.equal('比上年增加 {amount} $& $1');
  });
});

/** Written by hand, to hold the derived texts against. */
const TRADITIONAL: Readonly<Record<string, string>> = {
  件: '件',
  万元: '萬元',
  信息内容: '信息內容',
  '第二十条第（一）项': '第二十條第（一）項',
  '第二十条第（五）项': '第二十條第（五）項',
  '第二十条第（六）项': '第二十條第（六）項',
  '第二十条第（八）项': '第二十條第（八）項',
  规章: '規章',
  行政许可: '行政許可',
  行政处罚: '行政處罰',
  行政强制: '行政強制',
  行政事业性收费: '行政事業性收費',
  '一、总体情况': '一、總體情況',
  '五、存在的主要问题及改进情况': '五、存在的主要問題及改進情況',
  '六、其他需要报告的事项': '六、其他需要報告的事項',
  '二、主动公开政府信息情况': '二、主動公開政府信息情況',
  '三、收到和处理政府信息公开申请情况': '三、收到和處理政府信息公開申請情況',
  '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）':
    '（本列數據的勾稽關係為：第一項加第二項之和，等於第三項加第四項之和）',
  申请人情况: '申請人情況',
  自然人: '自然人',
  法人或其他组织: '法人或其他組織',
  商业企业: '商業企業',
  科研机构: '科研機構',
  社会公益组织: '社會公益組織',
  法律服务机构: '法律服務機構',
  其他: '其他',
  总计: '總計',
  '一、本年新收政府信息公开申请数量': '一、本年新收政府信息公開申請數量',
  '二、上年结转政府信息公开申请数量': '二、上年結轉政府信息公開申請數量',
  '三、本年度办理结果': '三、本年度辦理結果',
  '（六）其他处理': '（六）其他處理',
  '（一）予以公开': '（一）予以公開',
  '（二）部分公开（区分处理的，只计这一情形，不计其他情形）': '（二）部分公開（區分處理的，只計這一情形，不計其他情形）',
  '（三）不予公开': '（三）不予公開',
  '1.属于国家秘密': '1.屬於國家秘密',
  '2.其他法律行政法规禁止公开': '2.其他法律行政法規禁止公開',
  '3.危及“三安全一稳定”': '3.危及「三安全一穩定」',
  '4.保护第三方合法权益': '4.保護第三方合法權益',
  '5.属于三类内部事务信息': '5.屬於三類內部事務信息',
  '6.属于四类过程性信息': '6.屬於四類過程性信息',
  '7.属于行政执法案卷': '7.屬於行政執法案卷',
  '8.属于行政查询事项': '8.屬於行政查詢事項',
  '（四）无法提供': '（四）無法提供',
  '1.本机关不掌握相关政府信息': '1.本機關不掌握相關政府信息',
  '2.没有现成信息需要另行制作': '2.沒有現成信息需要另行製作',
  '3.补正后申请内容仍不明确': '3.補正後申請內容仍不明確',
  '（五）不予处理': '（五）不予處理',
  '1.信访举报投诉类申请': '1.信訪舉報投訴類申請',
  '2.重复申请': '2.重複申請',
  '3.要求提供公开出版物': '3.要求提供公開出版物',
  '4.无正当理由大量反复申请': '4.無正當理由大量反覆申請',
  '5.要求行政机关确认或重新出具已获取信息': '5.要求行政機關確認或重新出具已獲取信息',
  '（七）总计': '（七）總計',
  '四、结转下年度继续办理': '四、結轉下年度繼續辦理',
  结果维持: '結果維持',
  结果纠正: '結果糾正',
  其他结果: '其他結果',
  尚未审结: '尚未審結',
  '四、政府信息公开行政复议、行政诉讼情况': '四、政府信息公開行政複議、行政訴訟情況',
  行政复议: '行政複議',
  行政诉讼: '行政訴訟',
  未经复议直接起诉: '未經複議直接起訴',
  复议后起诉: '複議後起訴',
  项: '項',
  上一年项目数量: '上一年項目數量',
  '本年增/减': '本年增/減',
  处理决定数量: '處理決定數量',
  本年新制作数量: '本年新製作數量',
  本年新公开数量: '本年新公開數量',
  对外公开总数量: '對外公開總數量',
  规范性文件: '規範性文件',
  其他对外管理服务事项: '其他對外管理服務事項',
  '第二十条第（九）项': '第二十條第（九）項',
  采购项目数量: '採購項目數量',
  个: '個',
  采购总金额: '採購總金額',
  政府集中采购: '政府集中採購',
  本年处理决定数量: '本年處理決定數量',
  本年制发件数: '本年製發件數',
  本年废止件数: '本年廢止件數',
  现行有效件数: '現行有效件數',
  行政规范性文件: '行政規範性文件',
  '本年收费金额（单位：万元）': '本年收費金額（單位：萬元）',
  '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请': '1.申請人無正當理由逾期不補正、行政機關不再處理其政府信息公開申請',
  '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请':
    '2.申請人逾期未按收費通知要求繳納費用、行政機關不再處理其政府信息公開申請',
  '3.其他': '3.其他',
  '{place}：{terms} = {sum}，表内{total}，相差 {difference}。': '{place}：{terms} = {sum}，表內{total}，相差 {difference}。',
  '{place}：各项都没有填数，表内{total}，相差 {difference}。': '{place}：各項都沒有填數，表內{total}，相差 {difference}。',
  '{place}：{missing}没有填数，无法核对。': '{place}：{missing}沒有填數，無法核對。',
  '{place}：上年报告的{previous}为 {number}，本年报告的{total}，相差 {difference}。':
    '{place}：上年報告的{previous}為 {number}，本年報告的{total}，相差 {difference}。',
  '{place}：{missing}没有填数，无法与上年核对。': '{place}：{missing}沒有填數，無法與上年核對。',
  '{place}为 {number}，应为整数。': '{place}為 {number}，應為整數。',
  '{place}为 {number}，不应为负数。': '{place}為 {number}，不應為負數。',
  '{count} 个数字与上年报告完全相同，请核对是否误用了上年的数据。': '{count} 個數字與上年報告完全相同，請核對是否誤用了上年的數據。',
  '{part}第 {paragraph} 段“{quote}”：{place}为 {number}，与文中的 {said} 相差 {difference}。':
    '{part}第 {paragraph} 段「{quote}」：{place}為 {number}，與文中的 {said} 相差 {difference}。',
  正文之前的说明: '正文之前的說明',
  '空白的 {count} 格按没有计。': '空白的 {count} 格按沒有計。',
  '填“/”的 {count} 格按没有计。': '填「/」的 {count} 格按沒有計。',
  '文件也可能因失效等原因增减，请核对。': '文件也可能因失效等原因增減，請核對。',
  '可能是{place}有误：现{says}，改为 {would} 则相关各项都平衡。': '可能是{place}有誤：現{says}，改為 {would} 則相關各項都平衡。',
  '{place}的 {says} 若是 {would}（相邻两位数字颠倒），相关各项都平衡。':
    '{place}的 {says} 若是 {would}（相鄰兩位數字顛倒），相關各項都平衡。',
  没有发现问题: '沒有發現問題',
  '{count} 处无法核对': '{count} 處無法核對',
  新收申请: '新收申請',
  上年结转: '上年結轉',
  办结: '辦結',
  结转下年: '結轉下年',
  制发: '製發',
  处理决定: '處理決定',
  收费金额: '收費金額',
  '图例，按下的显示在图中': '圖例，按下的顯示在圖中',
  '下载矢量图（SVG）': '下載矢量圖（SVG）',
  '{name}，图。用左右方向键看各{position}，用上下方向键看各项，按 Esc 离开提示。':
    '{name}，圖。用左右方向鍵看各{position}，用上下方向鍵看各項，按 Esc 離開提示。',
  '{year} 年起按《政府信息公开工作年度报告格式》（{document}）统计，与以前年份不完全可比，图中以竖虚线标出。':
    '{year} 年起按《政府信息公開工作年度報告格式》（{document}）統計，與以前年份不完全可比，圖中以豎虛線標出。',
  '{names}只在部分年份的统计格式中有，其余年份空缺。': '{names}只在部分年份的統計格式中有，其餘年份空缺。',
  '总计在图中以短线标出。': '總計在圖中以短線標出。',
  '没有“{text}”这个指标，未列出。指标写单元格的路径，如 {example}，几个指标用逗号隔开。':
    '沒有「{text}」這個指標，未列出。指標寫單元格的路徑，如 {example}，幾個指標用逗號隔開。',
  '有一个数据来源没有读到：{message}': '有一個數據來源沒有讀到：{message}',
  '{value} 个百分点': '{value} 個百分點',
  '正在加载报告数据…': '正在載入報告數據…',
  '报告数据加载失败：服务器长时间没有回应。地址：': '報告數據載入失敗：伺服器長時間沒有回應。地址：',
  '读出文件中的报告，写成 JSON；需要留意之处写在标准错误输出。': '讀出文件中的報告，寫成 JSON；需要留意之處寫在標準錯誤輸出。',
  '几个 FILE 或一个目录得报告的列表；一份也没有读出时什么也不写，OUT 保持原样。':
    '幾個 FILE 或一個目錄得報告的列表；一份也沒有讀出時什麼也不寫，OUT 保持原樣。',
  '上下年的衔接；请自行判断，不影响退出码。': '上下年的銜接；請自行判斷，不影響退出碼。',
  '也可以是目录，连同下级目录中的文件一并读取': '也可以是目錄，連同下級目錄中的文件一併讀取',
  '选项：机关名称，用于所有要导入的文件，优先于文件中的名称': '選項：機關名稱，用於所有要導入的文件，優先於文件中的名稱',
  写完才替换原有的文件: '寫完才替換原有的文件',
  '磁盘已满；请把它告诉本软件的维护者': '磁盤已滿；請把它告訴本軟件的維護者',
};

describe('traditional characters', () => {
  it('are as written by hand', () => {
    for (const [simplified, traditional] of Object.entries(TRADITIONAL)) expect(toTraditional(simplified)).to.equal(traditional);
  });

  it('were written by hand for every label', () => {
    const labels = FORMAT_IDS.flatMap((id) =>
      formatCells(FORMATS[id]).flatMap(({ rows, columns, block }) =>
        [...rows, ...columns].map(({ label }) => label).concat(block.label ?? []),
      ),
    );
    expect([...new Set(labels)].filter((text) => !TRADITIONAL[text])).to.deep.equal([]);
  });
});
