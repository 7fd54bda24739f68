import { describe, it } from 'node:test';
import { expect } from 'chai';
import { decodedText } from '../../../src/importing/bytes/encoding.js';
import { htmlDocument } from '../../../src/importing/html/html-document.js';
import { importHtml, importText } from '../../../src/importing/import-text.js';
import { ofSize } from '../../helpers/importing/documents.js';
import { published } from '../../helpers/importing/text/linhe-civil-affairs-2024.js';
import { boundedWork } from '../../helpers/work.js';
import { ImportError } from '../../../src/importing/notes/import-error.js';

/** What comes of reading: a report's agency, or the code of the error. */
function outcome(read: () => { readonly report: { readonly agency: string } }): string {
  try {
    return read().report.agency;
  } catch (error) {
    expect(error).to.be.instanceOf(ImportError);
    expect((error as ImportError).message).to.match(/[\u4e00-\u9fff]{8}/);
    return (error as ImportError).code;
  }
}

const PAGE = published
  .split('\n')
  .map((line) => `<p>${line.replace(/</g, '&lt;')}</p>`)
  .join('\n');

describe('a hostile document ends in a result or a clear error', () => {
  const cases: Readonly<Record<string, readonly [() => { readonly report: { readonly agency: string } }, string]>> = {
    'a hundred megabytes of text': [() => importText('规章 | 0 |\n'.repeat(11_000_000)), 'too-large'],
    'as much text as is read at all': [() => importText('规章 | 0 |\n'.repeat(210_000)), 'too-large'],
    'as many cells on lines of their own': [() => importText('规章 |\n0 |\n'.repeat(190_000)), 'too-large'],
    'elements a hundred thousand deep': [() => importHtml('<div><span>'.repeat(100_000) + PAGE), 'too-deep'],
    'tables a hundred thousand deep': [() => importHtml('<table><tr><td>'.repeat(100_000) + PAGE), 'too-deep'],
    'spans of a hundred thousand': [
      () => importHtml(`<table>${'<tr><td colspan=100000 rowspan=100000>x'.repeat(3000)}</table>${PAGE}`),
      'too-large',
    ],
    'comments that never end': [() => importHtml(PAGE + '<!--'.repeat(1_000_000)), '临河区民政局'],
    'attributes that never end': [() => importHtml(PAGE + '<a b="'.repeat(1_000_001)), '临河区民政局'],
    'scripts that never end': [() => importHtml(PAGE + '<script></'.repeat(ofSize(1_000_000))), '临河区民政局'],
    'dates without end behind the report': [() => importText(published + '\n2024年'.repeat(ofSize(300_000))), '临河区民政局'],
    'a million bars': [() => importText('|'.repeat(1_000_000)), 'too-large'],
    'spaces that show': [() => importHtml(`${'&nbsp;'.repeat(1_000_000)}x`), 'not-a-report'],
    nothing: [() => importText(''), 'not-a-report'],
    'a page of another kind': [() => importHtml('<h1>天气</h1><table><tr><td>最高<td>12<tr><td>最低<td>3</table>'), 'not-a-report'],
  };
  for (const [name, [read, expected]] of Object.entries(cases))
    it(name, async () => {
      expect(await boundedWork(() => outcome(read))).to.equal(expected);
    });

  it('says what was looked for', () => {
    expect(() => importText('今天天气很好')).to.throw('没有找到政府信息公开工作年度报告的统计表。找过“二、主动公开政府信息情况”');
    const nameless = published.replace(/\n临河区民政局\n/, '\n');
    expect(() => importText(nameless)).to.throw('没有找到机关名称');
    expect(importText(nameless, { agency: '示例市民政局' }).report.agency).to.equal('示例市民政局');
  });
});

describe('a page in any encoding', () => {
  const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
  /** 规章 in GB18030. */
  const GBK = Uint8Array.of(0xb9, 0xe6, 0xd5, 0xc2);
  const utf16 = (text: string): Uint8Array => new Uint8Array(Uint16Array.from(text, (character) => character.charCodeAt(0)).buffer);
  const joined = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));
  const seen = (bytes: Uint8Array): readonly unknown[] => {
    const { text, encoding, notes } = decodedText(bytes);
    return [text, encoding, notes.map(({ code }) => code)];
  };

  it('is read in its own', () => {
    expect(seen(utf8('规章'))).to.deep.equal(['规章', 'utf-8', []]);
    expect(seen(joined(Uint8Array.of(0xef, 0xbb, 0xbf), utf8('规章')))).to.deep.equal(['规章', 'utf-8', []]);
    expect(seen(joined(Uint8Array.of(0xff, 0xfe), utf16('规章')))).to.deep.equal(['规章', 'utf-16le', []]);
    const head = '<meta http-equiv="Content-Type" content="text/html; charset=gb2312">';
    expect(seen(joined(utf8(head), GBK))).to.deep.equal([`${head}规章`, 'gb18030', []]);
    const plain = '<meta charset="gbk">plain';
    expect(seen(utf8(plain))).to.deep.equal([plain, 'utf-8', []]);
  });

  it('is read in what it turns out to be, and that is said', () => {
    expect(seen(GBK)).to.deep.equal(['规章', 'gb18030', ['encoding-assumed']]);
    expect(seen(utf16('<p>规章'))).to.deep.equal(['<p>规章', 'utf-16le', ['encoding-assumed']]);
    expect(seen(joined(utf8('<meta charset=utf-8>'), GBK))).to.deep.equal([
      '<meta charset=utf-8>规章',
      'gb18030',
      ['encoding-contradicted'],
    ]);
    expect(seen(utf8('<meta charset="gbk">规章'))).to.deep.equal(['<meta charset="gbk">规章', 'utf-8', ['encoding-contradicted']]);
  });

  it('is no text', () => {
    expect(() => decodedText(Uint8Array.of(0x89, 0xff, 0xff, 0x80, 0xff))).to.throw(ImportError);
  });
});

describe('scripts, comments and hidden markup', () => {
  it('never show', () => {
    const { blocks } = htmlDocument(
      '<p>一<script>"</p>"</script><style>p{}</style><!-- 二 --><![if !x]>三<![endif]><o:p></o:p></p>四<br>五<textarea>六</textarea>',
    );
    const field = { text: '五', doubt: { kind: 'drawn', quote: '六' } };
    expect(blocks).to.deep.equal([{ text: '一三' }, { text: '四' }, field].map((text) => ({ kind: 'paragraph', ...text })));
  });
});
