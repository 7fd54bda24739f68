import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileKind } from '../../../../src/importing/bytes/file-kind.js';
import { importDocument } from '../../../../src/importing/import-document.js';
import { mhtDocument } from '../../../../src/importing/mht/mht-document.js';
import { mhtFile, mhtOf } from '../../../helpers/importing/mht/made-mht.js';
import { boundedWork } from '../../../helpers/work.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const LOCATION = 'https://www.example.gov.cn/nb/1.html';

const page = (body: string, head = ''): string => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;

/** A table whose second cell has a number, and beside it one with a class. */
const TABLE = '<table><tr><td>规章<td><span class="old">12</span>4031</table>';

interface Read {
  readonly texts: readonly string[];
  readonly codes: readonly string[];
}

/** The texts of the first row and of the paragraphs of a file, and its notes. */
function read(bytes: Uint8Array): Read {
  const { document, notes } = mhtDocument(bytes);
  const texts = document.blocks.flatMap((block) => (block.kind === 'grid' ? (block.rows[0] ?? []).map(({ text }) => text) : [block.text]));
  return { texts, codes: notes.map(({ code }) => code) };
}

/** A part that is the page. */
const html = (text: string | Uint8Array, charset = 'utf-8', encoding: '8bit' | 'base64' | 'quoted-printable' = 'quoted-printable') =>
  ({ type: 'text/html', charset, encoding, location: LOCATION, text }) as const;

/** 规章 in GB2312. */
const GB = [0xb9, 0xe6, 0xd5, 0xc2];

describe('a web page saved in one file', () => {
  for (const encoding of ['quoted-printable', 'base64', '8bit'] as const) {
    it(`is read as the page: ${encoding}`, () => {
      const text = page(`<p>2023年政府信息公开工作年度报告 = 100%</p>\n${TABLE}`);
      assert.deepEqual(read(mhtFile([html(text, 'utf-8', encoding)])).texts, ['2023年政府信息公开工作年度报告 = 100%', '规章', '124031']);
    });
  }

  it('is read in the encoding that its part states, whatever the page says itself', () => {
    const text = Buffer.concat([Buffer.from('<meta charset="utf-8"><p>'), Buffer.from(GB), Buffer.from('</p>')]);
    assert.deepEqual(read(mhtFile([html(text, 'gb2312')])), { texts: ['规章'], codes: [] });
  });

  it('says where the encoding that is stated is not the one of the text', () => {
    assert.deepEqual(read(mhtFile([html('<p>规章</p>', 'gb2312')])), { texts: ['规章'], codes: ['encoding-contradicted'] });
  });

  for (const [name, link, own] of [
    ['by its address', 'https://www.example.gov.cn/s/a.css', { location: 'https://www.example.gov.cn/s/a.css' }],
    ['by an address relative to the page', '../s/a.css', { location: 'https://www.example.gov.cn/s/a.css' }],
    ['by its identifier', 'cid:css-1@mhtml.blink', { id: 'css-1@mhtml.blink' }],
    ['by an identifier as its address', 'cid:css-1@mhtml.blink', { location: 'cid:css-1@mhtml.blink' }],
  ] as const) {
    it(`is read with a style sheet that it links ${name}`, () => {
      const sheet = { type: 'text/css', encoding: 'quoted-printable', text: '.old{display:none}', ...own } as const;
      assert.deepEqual(read(mhtFile([html(page(TABLE, `<link rel="stylesheet" href="${link}">`)), sheet])).texts, ['规章', '4031']);
    });
  }

  it('is read without style sheets that it does not link, or only for print', () => {
    const sheet = { type: 'text/css', encoding: '8bit', text: '.old{display:none}', location: 'cid:a' } as const;
    for (const link of ['', '<link rel="stylesheet" media="print" href="cid:a">', '<link rel="alternate stylesheet" href="cid:a">'])
      assert.deepEqual(read(mhtFile([html(page(TABLE, link)), sheet])).texts, ['规章', '124031']);
  });

  it('is the part that the file names, or else the first page', () => {
    const [first, second] = [html('<p>一</p>'), { ...html('<p>二</p>'), id: 'b' }];
    assert.deepEqual(read(mhtFile([first, second])).texts, ['一']);
    assert.deepEqual(read(mhtFile([first, second], 'b')).texts, ['二']);
  });

  it('is found in a part that is divided itself', () => {
    const inner =
      'Content-Type: multipart/alternative; boundary=in\r\n\r\n--in\r\nContent-Type: text/plain\r\n\r\n一\r\n--in\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>二</p>\r\n--in--\r\n';
    const file = `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="out"\r\n\r\n--out\r\n${inner}\r\n--out--\r\n`;
    assert.deepEqual(read(utf8(file)).texts, ['二']);
  });

  it('is read with what stands in its frames, if it has no table itself', () => {
    const frame = { ...html(page(TABLE)), location: 'cid:frame-1@mhtml.blink' };
    assert.deepEqual(read(mhtFile([html(page('<p>一</p><iframe src="cid:frame-1@mhtml.blink"></iframe>')), frame])).texts, [
      '一',
      '规章',
      '124031',
    ]);
    assert.deepEqual(read(mhtFile([html(page(TABLE)), { ...frame, text: page('<table><tr><td>二<td>2</table>') }])).texts, [
      '规章',
      '124031',
    ]);
  });

  it('is told from a text that starts like a mail', () => {
    assert.equal(fileKind(mhtOf('<p>一</p>')), 'mht');
    assert.equal(fileKind(utf8('From: 示例局\nSubject: 年报\n\n2023年')), 'text');
    assert.equal(fileKind(utf8('MIME-Version: 1.0\n年度报告\n\n2023年')), 'text');
  });
});

describe('a damaged or hostile file of a web page', () => {
  const refused = (bytes: Uint8Array, reason: string): Promise<void> =>
    assert.rejects(importDocument(bytes), (error) => {
      assert.equal((error as { readonly reason?: unknown }).reason, reason);
      return true;
    });

  it('is refused where it is cut off, since half a table may be missing', () =>
    refused(mhtOf(page(TABLE.repeat(40))).slice(0, -900), 'broken-file'));

  it('is refused where its base64 is none', () => {
    const bytes = mhtFile([html(page(TABLE), 'utf-8', 'base64')]);
    return refused(utf8(new TextDecoder().decode(bytes).replace('PCFk', '****')), 'broken-file');
  });

  it('is refused without a page in it', () => refused(mhtFile([{ type: 'text/plain', encoding: '8bit', text: '年报' }]), 'unknown-format'));

  it('is refused where parts are in parts without end', () => {
    const level = (depth: number): string =>
      depth === 0 ? '' : `Content-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}\r\n${level(depth - 1)}\r\n--b${depth}--\r\n`;
    return refused(utf8(`MIME-Version: 1.0\r\n${level(40)}`), 'file-too-deep');
  });

  it('is refused where it has more parts than a page', () =>
    boundedWork(() =>
      refused(
        mhtFile(Array.from({ length: 2500 }, () => ({ type: 'image/png', encoding: '8bit', text: '1' }) as const)),
        'unpacks-too-large',
      ),
    ));

  it('keeps what looks like quoted-printable and is none', () => {
    const bytes = utf8(new TextDecoder().decode(mhtOf('<p>1</p>')).replace('<p>1</p>', '<p>a=3Db=ZZ=c= \r\nd=3D1=</p>'));
    assert.deepEqual(read(bytes).texts, ['a=b=ZZ=cd=1=']);
  });

  it('says where its style sheets are too complex to be read', () => {
    const sheet = { type: 'text/css', encoding: '8bit', location: 'cid:a', text: `${'p~p~p~p,'.repeat(3000)}p{color:red}` } as const;
    const body = page(`${'<p>一</p>'.repeat(4000)}${TABLE}`, '<link rel="stylesheet" href="cid:a">');
    assert.deepEqual(read(mhtFile([html(body), sheet])).codes, ['styles-not-read']);
  });
});
