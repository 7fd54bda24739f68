import { describe, it } from 'node:test';
import { expect } from 'chai';
import { reportNorms } from '../../../src/checking/norms/report-norms.js';
import { normText } from '../../../src/checking/words/norm-text.js';
import { SIMPLIFIED_CHINESE } from '../../../src/i18n/language.js';
import type { Report } from '../../../src/report/report.js';
import { reportOf } from '../../helpers/consistent-report.js';

const HEADS = ['（一）主动公开。', '（二）依申请公开。', '（三）政府信息管理。', '（四）政府信息公开平台建设。', '（五）监督保障。'];

const report = (overview: readonly string[], received: number | null = 3, year = 2024): Report =>
  reportOf('2021', new Map([['applications.received.total', received]]), { overview, year });

const norms = (own: Report, previous?: Report): string[] => reportNorms(own, previous).map(({ norm }) => norm);

describe('what is asked of a report beyond its numbers', () => {
  it('is nothing where part one has its five heads and is short', () => {
    expect(norms(report(HEADS))).to.deep.equal([]);
    expect(
      norms(report(['一、主动公开情况', '（二）申请公开办理情况', '（三）信息资源规范化管理', '4.公开平台', '（五）工作考核和监督'])),
    ).to.deep.equal([]);
  });

  it('is that no head is missing', () => {
    const [hint, ...others] = reportNorms(report(HEADS.slice(0, 3)));
    expect(others).to.deep.equal([]);
    expect(hint).to.deep.equal({ norm: 'overview-heads', heads: ['平台建设', '监督保障'] });
    expect(normText(hint!, SIMPLIFIED_CHINESE)).to.equal('第一部分没有这些方面的小标题：平台建设、监督保障。');
    // A sentence on it further on is no head.
    expect(norms(report([...HEADS.slice(0, 4), '本年度继续做好各项工作，不断提高水平，加强监督。']))).to.deep.equal(['overview-heads']);
    expect(norms(report([]))).to.deep.equal([]);
  });

  it('is at most a thousand characters in part one, without white space', () => {
    const rest = 1000 - HEADS.join('').length;
    expect(norms(report([...HEADS, '好 '.repeat(rest)]))).to.deep.equal([]);
    expect(norms(report([...HEADS, '好'.repeat(rest + 1)]))).to.deep.equal(['overview-long']);
  });

  it('is that rows are not all zero or blank while the text names applications', () => {
    const said = [...HEADS, '全年新收政府信息公开申请3件。'];
    expect(norms(report(said))).to.deep.equal([]);
    expect(reportNorms(report(said, 0))).to.deep.equal([{ norm: 'applications-zero', quote: '全年新收政府信息公开申请3件' }]);
    expect(norms(report(said, null))).to.deep.equal(['applications-zero']);
    expect(norms(report([...HEADS, '全年未收到政府信息公开申请。'], 0))).to.deep.equal([]);
  });

  it('is a text of its own, not that of the year before with other years in it', () => {
    const [own, before] = [report([...HEADS, '2024年各项工作有序开展。']), report([...HEADS, '2023年各项工作 有序开展。'], 3, 2023)];
    expect(norms(own, before)).to.deep.equal(['same-prose']);
    expect(norms(own, report([...HEADS, '2023年各项工作平稳开展。'], 3, 2023))).to.deep.equal([]);
  });
});
