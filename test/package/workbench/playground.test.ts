import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { newPage } from '../../helpers/browser/shared-browser.js';
import { printedReport } from '../../helpers/importing/printed-report.js';
import { madeDocx } from '../../helpers/importing/word/made-docx.js';
import { REPORT } from '../../helpers/workbench/made-work.js';
import { onPage } from '../../helpers/workbench/on-page.js';
import { playgroundUrl, useWorkbench } from '../../helpers/workbench/workbench-site.js';

// The playground as somebody publishes it, in both languages.

const LIST = JSON.stringify([
  { tag: 'disclosure-report', name: { zh: '整份报告', en: 'The whole report' }, attributes: [] },
  {
    tag: 'application-matrix',
    name: { zh: '第三部分', en: 'Part three' },
    attributes: [{ name: 'compare', kind: 'flag', description: { zh: '与上年比较', en: 'Compares' } }],
  },
]);

describe('the playground', () => {
  const folder = mkdtempSync(join(tmpdir(), 'playground-'));
  let page: Page;
  let messages: string[];
  const { saying, choose, press, violations } = onPage(() => page);
  const showing = (tag: string, text: string): Promise<unknown> =>
    page.waitForFunction((name, wanted) => document.querySelector(name)?.shadowRoot?.textContent.includes(wanted), {}, tag, text);
  const type = (text: string): Promise<void> =>
    page.$eval(
      'textarea',
      (field, value) => {
        field.value = value;
        field.dispatchEvent(new Event('input'));
      },
      text,
    );

  useWorkbench();

  before(async () => {
    ({ page, messages } = await newPage());
    await page.setViewport({ width: 1280, height: 900 });
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (!request.url().endsWith('/site/attributes.json')) void request.continue();
      else void request.respond({ contentType: 'application/json', body: LIST });
    });
    await page.goto(await playgroundUrl());
    await showing('disclosure-report', '247');
  });

  after(() => rmSync(folder, { recursive: true }));

  it('says where JSON breaks, and still shows what was there and what was typed', async () => {
    const broken = '{ "agency": "示例市民政局", "year" 2024 }';
    await type(broken);
    await press('显示');
    await saying('JSON 在第 1 行第 30 个字符处读不下去');
    await showing('disclosure-report', '247');
    assert.equal(await page.$eval('textarea', ({ value }) => value), broken);
  });

  it('shows JSON, what does not add up in it, and the code to paste; and goes back', async () => {
    await type(JSON.stringify({ agency: '示例市民政局', year: 2024, applications: { received: { person: 3, total: 5 } } }));
    await press('显示');
    await saying('已显示：示例市民政局2024年。');
    await showing('disclosure-report', '示例市民政局');
    const result = await page.$eval('#result', ({ textContent }) => textContent);
    assert.match(result, /总计/);
    assert.match(result, /<disclosure-report src="2024\.json">/);
    await press('换回前一份');
    await showing('disclosure-report', '247');
  });

  it('shows another element with an attribute, as the code says', async () => {
    await page.select('section[aria-labelledby="look-title"] .field select', 'application-matrix');
    await page.waitForSelector('#live > application-matrix');
    await page.evaluate(() => {
      const flag = [...document.querySelectorAll<HTMLElement>('.flag')].find(({ innerText }) => innerText.trim() === 'compare');
      flag?.click();
    });
    await page.waitForSelector('#live > application-matrix[compare]');
    assert.match(await page.$eval('#result pre', (code) => code.textContent), /<application-matrix src="reports\.json" compare>/);
  });

  it('reads a Word file under its policy, and keeps it over a reload in the other language', async () => {
    const word = join(folder, '年报.docx');
    writeFileSync(word, await madeDocx(printedReport(REPORT)));
    await choose(word, '选一个文件');
    await saying(`已显示：${REPORT.agency}${REPORT.year}年`);
    assert.deepEqual(await violations(), []);
    await page.click('.site-language.zh');
    await page.waitForSelector('html[data-language="en"] #live > application-matrix[compare]');
    await showing('application-matrix', REPORT.agency);
    await showing('application-matrix', 'Natural');
    assert.deepEqual(messages, []);
  });
});
