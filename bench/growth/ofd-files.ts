import { zipSync } from 'fflate';
import type { FileCase } from './file-case.js';
import { repeated } from './office-files.js';

// OFD files and web pages saved in one file, of any size, for the growth and memory benchmarks.

const SPACE = 'xmlns:ofd="http://www.ofdspec.org/2016"';

/** An OFD file of one page with this content, and these resources, not compressed. */
function ofdOf(content: string, resources = '', pages = 1): Uint8Array {
  const list = Array.from({ length: pages }, (_, index) => `<ofd:Page ID="${index}" BaseLoc="Content.xml"/>`).join('');
  const parts = {
    'OFD.xml': `<ofd:OFD ${SPACE}><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    'Doc_0/Document.xml': `<ofd:Document ${SPACE}><ofd:CommonData><ofd:PublicRes>Res.xml</ofd:PublicRes></ofd:CommonData><ofd:Pages>${list}</ofd:Pages></ofd:Document>`,
    'Doc_0/Res.xml': `<ofd:Res ${SPACE}>${resources}</ofd:Res>`,
    'Doc_0/Content.xml': `<ofd:Page ${SPACE}><ofd:Content><ofd:Layer ID="1">${content}</ofd:Layer></ofd:Content></ofd:Page>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, new TextEncoder().encode(text)])), { level: 0 });
}

const text = (x: number, y: number, words: string, steps = `g ${words.length - 1} 3.7`): string =>
  `<ofd:TextObject ID="1" Boundary="${x} ${y} 180 5" Font="1" Size="3.7"><ofd:TextCode X="0" Y="3.7" DeltaX="${steps}">${words}</ofd:TextCode></ofd:TextObject>`;

const path = (x: number, y: number, width: number, height: number, fill = ''): string =>
  `<ofd:PathObject ID="1" Boundary="${x} ${y} ${width} ${height}" ${fill}><ofd:AbbreviatedData>M 0 0 L ${width} 0 L ${width} ${height} L 0 ${height} C</ofd:AbbreviatedData></ofd:PathObject>`;

const at = (index: number): readonly [number, number] => [20 + (index % 17) * 10, 20 + ((index * 7) % 250)];

export const OFD_CASES: readonly FileCase[] = [
  ['texts', (size: number) => ofdOf(repeated((index) => text(20, 20 + ((index * 6) % 260), '本报告由示例市民政局编制'), size))],
  ['texts of one character', (size: number) => ofdOf(repeated((index) => text(...at(index), '报', ''), size))],
  [
    'one text',
    (size: number) =>
      ofdOf(
        text(
          20,
          20,
          repeated(() => '报', size),
          'g 9999999 0.01',
        ),
      ),
  ],
  [
    'steps',
    (size: number) =>
      ofdOf(
        text(
          20,
          20,
          '报告',
          repeated(() => '1 ', size),
        ),
      ),
  ],
  ['cells', (size: number) => ofdOf(repeated((index) => path(...at(index), 9, 6) + text(...at(index), '12', '1.85'), size))],
  [
    'filled boxes over text',
    (size: number) => ofdOf(repeated((index) => text(...at(index), '1', '') + path(9, 9, 190, 270, 'Fill="true"'), size)),
  ],
  [
    'one path',
    (size: number) =>
      ofdOf(
        `<ofd:PathObject ID="1" Boundary="0 0 210 297"><ofd:AbbreviatedData>M 0 0 ${repeated((index) => `L ${index % 200} ${index % 290} `, size)}</ofd:AbbreviatedData></ofd:PathObject>`,
      ),
  ],
  ['blocks', (size: number) => ofdOf(repeated(() => '<ofd:PageBlock ID="1"></ofd:PageBlock>', size))],
  [
    'clips',
    (size: number) =>
      ofdOf(
        `<ofd:TextObject ID="1" Boundary="0 0 9 9" Size="3"><ofd:Clips>${repeated(() => '<ofd:Clip><ofd:Area><ofd:Path Boundary="0 0 9 9"><ofd:AbbreviatedData>M 0 0 L 9 9</ofd:AbbreviatedData></ofd:Path></ofd:Area></ofd:Clip>', size)}</ofd:Clips></ofd:TextObject>`,
      ),
  ],
  [
    'a page a hundred times',
    (size: number) =>
      ofdOf(
        repeated((index) => text(...at(index), '示例', '3.7'), size / 100),
        '',
        100,
      ),
  ],
].map(([title, make]) => ({ kind: 'ofd', title, make }) as FileCase);

const mhtOf = (head: string, content: string): string =>
  `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n${head}\r\n${content}\r\n--b--\r\n`;

export const MHT_CASES: readonly FileCase[] = [
  [
    'quoted-printable',
    (size: number) =>
      mhtOf(
        'Content-Transfer-Encoding: quoted-printable\r\n',
        repeated(() => '<p>=E6=8A=A5=E5=91=8A</p>=\r\n', size),
      ),
  ],
  [
    'equals signs and spaces',
    (size: number) =>
      mhtOf(
        'Content-Transfer-Encoding: quoted-printable\r\n',
        repeated(() => '=    ', size),
      ),
  ],
  [
    'base64',
    (size: number) =>
      mhtOf(
        'Content-Transfer-Encoding: base64\r\n',
        repeated(() => 'PHA+MTwvcD4K\r\n', size),
      ),
  ],
  [
    'lines like boundaries',
    (size: number) =>
      mhtOf(
        '',
        repeated(() => '--bb\r\n', size),
      ),
  ],
  [
    'parts in parts',
    (size: number) => mhtOf('', `\r\n--b${repeated(() => '\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n--c--\r\n--b', size)}`),
  ],
  [
    'headers',
    (size: number) =>
      mhtOf(
        repeated((index) => `A${index}: b\r\n`, size),
        '<p>1',
      ),
  ],
].map(([title, make]) => ({ kind: 'mht', title, make }) as FileCase);
