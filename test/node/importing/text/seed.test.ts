import { describe, it } from 'node:test';
import { expect } from 'chai';
import { importHtml, importText } from '../../../../src/importing/import-text.js';
import { readReport } from '../../../../src/report/reading/read-report.js';
import expected from '../../../../stories/reports/linhe-civil-affairs-2024.json' with { type: 'json' };
import { published } from '../../../helpers/importing/text/linhe-civil-affairs-2024.js';

describe('the published report of 临河区民政局 for 2024', () => {
  it('reads from its text as it was typed by hand: every number, every paragraph, agency, year, signature', () => {
    const { report, notes } = importText(published);
    expect(report).to.deep.equal(readReport(expected).report);
    // Part four of the page has its labels cut off, and this is all there is to say.
    expect(notes.map(({ code, severity, quote }) => [code, severity, quote])).to.deep.equal([['label-cut', 'info', '结果、其他、尚未']]);
  });

  it('reads the same from a page that has the text in paragraphs', () => {
    const html = published
      .split('\n')
      .map((line) => `<p>${line.replace(/</g, '&lt;')}</p>`)
      .join('\n');
    expect(importHtml(html).report).to.deep.equal(importText(published).report);
  });

  it('goes by what the caller says of agency and year', () => {
    const { report } = importText(published, { agency: '示例市民政局', year: 2023 });
    expect([report.agency, report.year, report.signature.agency]).to.deep.equal(['示例市民政局', 2023, '临河区民政局']);
  });
});
