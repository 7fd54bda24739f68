import { expect } from '@open-wc/testing';
import '../../../src/entries/define.js';
import { clearPage, inside, REPORTS, until } from '../../helpers/elements.js';
import { all, button, report, textsOf } from '../../helpers/report/report-element.js';
import { readerComes } from '../../helpers/whole-report.js';

const KEY = 'disclosure-text-size';

const sizeOf = (element: Element): number => parseFloat(getComputedStyle(inside(element, '.prose p')!).fontSize);

/** Catches the files that are saved, by the names that they get. */
function caught(files: { name: string; blob: Blob }[]): () => void {
  const click: unknown = Reflect.get(HTMLAnchorElement.prototype, 'click');
  const createObjectURL = URL.createObjectURL.bind(URL);
  let blob = new Blob();
  URL.createObjectURL = (given) => {
    blob = given as Blob;
    return 'blob:none';
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    files.push({ name: this.download, blob });
  };
  return () => {
    Reflect.set(HTMLAnchorElement.prototype, 'click', click);
    URL.createObjectURL = createObjectURL;
  };
}

describe('the tools of a report', () => {
  afterEach(() => {
    clearPage();
    localStorage.removeItem(KEY);
  });

  it('are all there by default, those that are asked for in their order, none with "none"', async () => {
    const element = await report({ report: REPORTS.full });
    const shown = () => all(element, '.tools > *').flatMap((node) => node.textContent.trim().split(/\s+/)[0]!);
    expect(shown()).to.deep.equal(['小中大', '打印', '下载']);
    for (const [tools, expected] of [
      ['print size', ['小中大', '打印']],
      ['download', ['下载']],
      ['copy-link', []],
      ['none', []],
      ['sizes', ['小中大', '打印', '下载']],
      ['', ['小中大', '打印', '下载']],
    ] as const) {
      element.setAttribute('tools', tools);
      await element.updateComplete;
      expect(shown(), tools).to.deep.equal(expected);
    }
  });

  it('make the text larger and smaller, tables and all, and remember that', async () => {
    const element = await report({ report: REPORTS.full });
    const before = sizeOf(element);
    const cell = () =>
      parseFloat(getComputedStyle(inside(element, 'disclosure-table')!.shadowRoot!.querySelector('td[headers]')!).fontSize);
    const cellBefore = cell();
    button(element, '大').click();
    await element.updateComplete;
    expect(sizeOf(element)).to.equal(before * 1.25);
    expect(cell()).to.equal(cellBefore * 1.25);
    expect(button(element, '大').getAttribute('aria-pressed')).to.equal('true');
    expect(sizeOf(await report({ report: REPORTS.full }))).to.equal(before * 1.25);
    button(element, '小').click();
    await element.updateComplete;
    expect(sizeOf(element)).to.equal(before * 0.875);
    button(element, '中').click();
    await element.updateComplete;
    expect(sizeOf(element)).to.equal(before);
    expect(localStorage.getItem(KEY)).to.equal(null);
  });

  it('change the size that the page gives, once', async () => {
    document.body.style.setProperty('--disclosure-font-size', '1.5em');
    try {
      const element = await report({ report: REPORTS.full });
      const page = parseFloat(getComputedStyle(document.body).fontSize);
      expect(sizeOf(element)).to.equal(page * 1.5);
      const caption = inside(element, 'disclosure-table')!.shadowRoot!.querySelector('.base')!;
      expect(parseFloat(getComputedStyle(caption).fontSize)).to.equal(page * 1.5);
      button(element, '大').click();
      await element.updateComplete;
      expect(sizeOf(element)).to.equal(page * 1.5 * 1.25);
    } finally {
      document.body.style.removeProperty('--disclosure-font-size');
    }
  });

  it('work for this visit where the browser keeps nothing for the page', async () => {
    const before = ['getItem', 'setItem'].map((name): [string, unknown] => [name, Reflect.get(Storage.prototype, name)]);
    Storage.prototype.getItem = Storage.prototype.setItem = () => {
      throw new DOMException('no', 'SecurityError');
    };
    try {
      const element = await report({ report: REPORTS.full });
      const size = sizeOf(element);
      button(element, '大').click();
      await element.updateComplete;
      expect(sizeOf(element)).to.equal(size * 1.25);
    } finally {
      Object.assign(Storage.prototype, Object.fromEntries(before));
    }
  });

  it('print the page', async () => {
    const element = await report({ report: REPORTS.full });
    const print = window.print.bind(window);
    let count = 0;
    window.print = () => (count += 1);
    button(element, '打印').click();
    window.print = print;
    expect(count).to.equal(1);
  });

  it('offer the files in a list that Escape, the focus and a press elsewhere close', async () => {
    const element = await report({ report: REPORTS.full });
    await readerComes(element);
    const opener = button(element, '下载');
    const list = () => inside(element, '#downloads')!;
    const press = (key: string) =>
      element.shadowRoot!.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    const open = async () => {
      opener.focus();
      opener.click();
      await element.updateComplete;
      expect([opener.getAttribute('aria-expanded'), list().hidden]).to.deep.equal(['true', false]);
    };
    const isClosed = async () => {
      await element.updateComplete;
      return opener.getAttribute('aria-expanded') === 'false' && list().hidden;
    };
    expect(list().hidden).to.equal(true);
    await open();
    expect(textsOf(element, '#downloads button')).to.deep.equal(['Word 文档', 'Excel 表格', 'CSV 数据', 'JSON 数据']);
    press('ArrowDown');
    expect(element.shadowRoot!.activeElement!.textContent).to.equal('Word 文档');
    press('ArrowUp');
    expect(element.shadowRoot!.activeElement!.textContent).to.equal('JSON 数据');
    press('Escape');
    expect(await isClosed()).to.equal(true);
    expect(element.shadowRoot!.activeElement).to.equal(opener);
    await open();
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    expect(await isClosed()).to.equal(true);
    await open();
    button(element, '大').focus();
    expect(await isClosed()).to.equal(true);
  });

  it('save each kind of file, and say while it is made', async () => {
    const element = await report({ report: REPORTS.full });
    await readerComes(element);
    const files: { name: string; blob: Blob }[] = [];
    const release = caught(files);
    try {
      for (const [place, name] of ['Word 文档', 'Excel 表格', 'CSV 数据', 'JSON 数据'].entries()) {
        button(element, '下载').click();
        await element.updateComplete;
        button(element, name).click();
        await element.updateComplete;
        expect(inside(element, '.opener')!.textContent.trim()).to.equal('正在准备…');
        expect(inside(element, '.opener')!.getAttribute('aria-disabled')).to.equal('true');
        await until(() => files.length > place, `${name} is saved`);
        await until(() => inside(element, '.opener')!.textContent.trim() === '下载', 'it is done');
      }
    } finally {
      release();
    }
    expect(files.map(({ name }) => name.split('.').pop())).to.deep.equal(['docx', 'xlsx', 'csv', 'json']);
    for (const { blob } of files) expect(blob.size).to.be.greaterThan(1000);
    expect(inside(element, '.problem')!.textContent.trim()).to.equal('');
  });

  it('say on the page why a file was not made, until another report is shown', async () => {
    const element = await report({ report: REPORTS.sixYears });
    await readerComes(element);
    const createObjectURL = URL.createObjectURL.bind(URL);
    URL.createObjectURL = () => {
      throw new Error('磁盘已满');
    };
    button(element, 'JSON 数据').click();
    await until(() => inside(element, '.problem')!.textContent.trim() !== '', 'the problem is said');
    URL.createObjectURL = createObjectURL;
    expect(inside(element, '.problem')!.textContent.trim()).to.equal('没有下载成：磁盘已满');
    expect(inside(element, '.opener')!.getAttribute('aria-disabled')).to.equal(null);
    element.year = 2020;
    await element.updateComplete;
    expect(inside(element, '.problem')!.textContent.trim()).to.equal('');
  });
});
