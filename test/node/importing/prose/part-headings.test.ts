import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importDocument } from '../../../../src/importing/import-document.js';
import type { Report } from '../../../../src/report/report.js';

const TABLE =
  '<table><tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr><tr><td>规章</td><td>1</td><td>2</td><td>3</td></tr></table>';

/** Reads a page with these paragraphs, of which `|` is the table. */
async function read(title: string, ...paragraphs: readonly string[]): Promise<Report> {
  const body = [title, ...paragraphs].map((text) => (text === '|' ? TABLE : `<p>${text}</p>`)).join('');
  const page = `<!doctype html><meta charset="utf-8"><body>${body}</body>`;
  return (await importDocument(new TextEncoder().encode(page))).report;
}

const TITLE = '示例市档案馆2024年政府信息公开工作年度报告';

describe('a heading within a part that has the words of a part', () => {
  it('does not move the text below it to that part', async () => {
    const { overview, notes } = await read(
      TITLE,
      '一、总体情况',
      '（一）主动公开政府信息情况',
      '公开20条。',
      '（二）收到和处理政府信息公开申请情况',
      '收到7件。',
      '二、主动公开政府信息情况',
      '具体情况如下：',
      '|',
      '三、收到和处理政府信息公开申请情况',
      '未收到。',
      '六、其他需要报告的事项',
      '无。',
    );
    assert.deepEqual(overview, ['（一）主动公开政府信息情况', '公开20条。', '（二）收到和处理政府信息公开申请情况', '收到7件。']);
    assert.deepEqual(notes.disclosure, ['具体情况如下：']);
  });

  it('is the heading of that part where the report numbers its parts like this', async () => {
    const { overview, problems } = await read(
      TITLE,
      '（一）总体情况',
      '公开20条。',
      '（二）主动公开政府信息情况',
      '|',
      '（五）存在的主要问题及改进情况',
      '问题。',
    );
    assert.deepEqual(overview, ['公开20条。']);
    assert.deepEqual(problems, ['问题。']);
  });
});
