import { describe, it } from 'node:test';
import { expect } from 'chai';
import { TERMS } from '../../../src/formats/glossary/terms.js';
import { FORMATS } from '../../../src/formats/formats.js';
import { ENGLISH_LABELS } from '../../../src/formats/labels/english.js';
import { ENGLISH } from '../../../src/i18n/english.js';
import { SIMPLIFIED_CHINESE } from '../../../src/i18n/language.js';
import { glossaryZhCN } from '../../../src/i18n/messages/zh-cn/glossary.js';
import { TRADITIONAL_CHINESE } from '../../../src/i18n/traditional-chinese.js';
import { explanation } from '../../../src/outline/explanation.js';
import { glossaryTerms } from '../../../src/outline/glossary.js';

const found = (text: string, language = SIMPLIFIED_CHINESE): string[] =>
  glossaryTerms(text, language).map(({ start, end, term }) => `${text.slice(start, end)}=${term}`);

describe('the terms in a text', () => {
  it('are found once each, at their first place, in the order of the text', () => {
    expect(found('依申请公开：补正12件，结转3件；再次补正2件。')).to.deep.equal(['依申请公开=依申请公开', '补正=补正', '结转=结转']);
  });

  it('are the longest that stand there: a term within another is none', () => {
    expect(found('上年结转1件，结转下年度继续办理2件，行政规范性文件3件。')).to.deep.equal([
      '上年结转=上年结转',
      '结转下年度继续办理=结转下年度继续办理',
      '行政规范性文件=行政规范性文件',
    ]);
  });

  it('are found in the wordings that reports have', () => {
    expect(found('属于过程性信息2件，属于行政查询1件，大量反复申请1件，规范性文件5件。')).to.deep.equal([
      '过程性信息=四类过程性信息',
      '行政查询=行政查询事项',
      '大量反复申请=无正当理由大量反复申请',
      '规范性文件=行政规范性文件',
    ]);
  });

  it('are not part of other words', () => {
    expect(found('健全规章制度，公开规章2件。')).to.deep.equal(['规章=规章']);
    expect(glossaryTerms('健全规章制度，公开规章2件。', SIMPLIFIED_CHINESE)[0]?.start).to.equal(9);
    expect(found('加强组织领导，推进政务公开。')).to.deep.equal([]);
    expect(found('')).to.deep.equal([]);
  });

  it('are found in traditional characters where the page has them, and in what was published in simplified ones', () => {
    expect(found('上年結轉1件，补正2件。', TRADITIONAL_CHINESE)).to.deep.equal(['上年結轉=上年结转', '补正=补正']);
  });
});

describe('an explanation', () => {
  it('names the article of the Regulation, and the document of the format where no article has the term', () => {
    expect(explanation('三安全一稳定', SIMPLIFIED_CHINESE)).to.deep.equal({
      name: '三安全一稳定',
      text: '国家安全、公共安全、经济安全和社会稳定的合称。公开后可能危及它们的政府信息，不予公开。',
      source: '《中华人民共和国政府信息公开条例》第十四条',
    });
    expect(explanation('主动公开', SIMPLIFIED_CHINESE)?.source).to.equal('《中华人民共和国政府信息公开条例》第十九条、第二十条');
    expect(explanation('结转', SIMPLIFIED_CHINESE)?.source).to.equal(
      '《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）',
    );
    expect(FORMATS['2021'].document).to.equal('国办公开办函〔2021〕30号');
  });

  it('is found by another wording, and there is none for another word', () => {
    expect(explanation('行政查询', SIMPLIFIED_CHINESE)).to.deep.equal(explanation('行政查询事项', SIMPLIFIED_CHINESE));
    expect(explanation('政务公开', SIMPLIFIED_CHINESE)).to.equal(undefined);
    expect(explanation('constructor', SIMPLIFIED_CHINESE)).to.equal(undefined);
  });

  it('is there in English and in traditional characters', () => {
    expect(explanation('补正', ENGLISH)?.source).to.equal('Regulations on Open Government Information, Article 30');
    expect(explanation('无法提供', ENGLISH)?.source).to.equal('Regulations on Open Government Information, Articles 30, 36 and 38');
    expect(explanation('补正', TRADITIONAL_CHINESE)).to.deep.include({
      name: '補正',
      source: '《中華人民共和國政府信息公開條例》第三十條',
    });
  });
});

describe('the glossary', () => {
  it('explains every term in a sentence or two, in both languages, and nothing else', () => {
    expect(Object.keys(glossaryZhCN).filter((key) => !key.startsWith('source:'))).to.deep.equal(TERMS.map(({ key }) => `term:${key}`));
    for (const { term } of TERMS) {
      const [chinese, english] = [explanation(term, SIMPLIFIED_CHINESE), explanation(term, ENGLISH)];
      expect(chinese?.text, term).to.match(/^[^。]+。(?:[^。]+。)?$/);
      expect(english?.text, term).to.match(/^[A-Z][\x20-\x7e’]+\.$/);
      expect(ENGLISH_LABELS[term], term).not.to.equal(undefined);
      expect(found(term)).to.include(`${term}=${term}`);
    }
  });

  it('has no wording twice, and none that is a pattern', () => {
    const wordings = TERMS.flatMap(({ term, also = [] }) => [term, ...also]);
    expect(new Set(wordings).size).to.equal(wordings.length);
    for (const wording of wordings) expect(wording).to.match(/^[\u4e00-\u9fff、]+$/);
  });

  // The articles that define the terms in 国务院令第711号, written down once more.
  it('names the right articles', () => {
    const articles = Object.fromEntries(TERMS.map(({ term, articles: own = [] }) => [term, own.join()]));
    expect(articles).to.include({
      国家秘密: '14',
      三安全一稳定: '14',
      保护第三方合法权益: '15',
      三类内部事务信息: '16',
      四类过程性信息: '16',
      行政执法案卷信息: '16',
      主动公开: '19,20',
      规章: '20',
      依申请公开: '27',
      补正: '30',
      无正当理由大量反复申请: '35',
      不予公开: '36',
      重复申请: '36',
      行政查询事项: '36',
      部分公开: '37',
      没有现成信息需要另行制作: '38',
      信访举报投诉类申请: '39',
      要求提供公开出版物: '39',
      信息处理费: '42',
      政府信息公开工作年度报告: '49,50',
      行政复议: '51',
      结转: '',
    });
  });
});
