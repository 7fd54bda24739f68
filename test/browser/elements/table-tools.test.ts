import { expect } from '@open-wc/testing';
import 'axe-core/axe.min.js';
import type { run } from 'axe-core';
import '../../../src/entries/define.js';
import '../../../src/entries/languages.js';
import { usePartFiles } from '../../../src/dom/load-part.js';
import type { StatutoryTable } from '../../../src/elements/statutory-table/statutory-table.js';
import { clearPage, inside, nextError, nextFrame, REPORTS, shown, TAGS, until } from '../../helpers/elements.js';

const { axe } = window as unknown as { axe: { run: typeof run } };

const buttons = (element: Element): HTMLButtonElement[] => [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.tools button')];

/** The name of a button as it is read out. */
const nameOf = (button: Element): string => button.textContent.trim().replace(/\s+/g, ' ');

const statusOf = (element: Element): HTMLElement => inside(element, '.tools')!.previousElementSibling as HTMLElement;

/** An element with its tools. */
async function withTools(args: Parameters<typeof shown>[0] = {}, tag?: string): Promise<StatutoryTable> {
  const element = await shown({ report: REPORTS.full, download: true, ...args }, tag);
  await until(() => inside(element, '.tools') !== null, 'the tools');
  return element;
}

/** What a page may do with the clipboard, by either way to it. */
interface Clipboard {
  readonly write?: (items: ClipboardItem[]) => Promise<void>;
  readonly command?: () => boolean;
}

const ownWrite = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')!;
const ownCommand = Object.getOwnPropertyDescriptor(Document.prototype, 'execCommand')!;

function clipboardIs({ write, command = () => false }: Clipboard): void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: write && { write } });
  Object.defineProperty(document, 'execCommand', { configurable: true, value: command });
}

/** Copies as the browser does by the command: it fires the event, whose data a listener may set. */
function copyEvent(): DataTransfer {
  const data = new DataTransfer();
  const event = new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true });
  document.dispatchEvent(event);
  return event.clipboardData ?? data;
}

describe('the tools of a table', () => {
  afterEach(() => {
    Object.defineProperty(navigator, 'clipboard', { ...ownWrite, configurable: true });
    Object.defineProperty(document, 'execCommand', { ...ownCommand, configurable: true });
    clearPage();
  });

  // First, while the code of the tools is not loaded.
  it('that cannot be had are named in a message, and the table is there all the same', async () => {
    const address = 'https://parts.example/disclosure-elements.tools.js';
    let isMissing = true;
    usePartFiles({
      address: (name) => (name === 'tools' ? address : undefined),
      load: async () => {
        if (isMissing) throw new TypeError('Failed to fetch');
        return import('../../../src/elements/statutory-table/tools/table-tools.js');
      },
    });
    const element = await shown({ report: REPORTS.full, download: true });
    const { code, message } = await nextError(element);
    expect([code, message.includes(address)]).to.deep.equal(['missing-part', true]);
    expect(inside(element, 'table')!.checkVisibility()).to.equal(true);
    isMissing = false;
    inside(element, '[part="retry"]')!.click();
    await until(() => inside(element, '.tools') !== null, 'another try brings them');
    expect(inside(element, '.message')!.textContent).to.equal('');
    usePartFiles({ address: () => undefined, load: () => Promise.reject(new Error('not asked')) });
  });

  it('are there only with `download`, and not without a report', async () => {
    for (const args of [{ report: REPORTS.full }, { download: true }]) {
      const element = await shown(args);
      await nextFrame();
      await nextFrame();
      expect(inside(element, '.tools')).to.equal(null);
    }
    const element = await withTools();
    element.download = false;
    await element.updateComplete;
    expect(inside(element, '.tools')).to.equal(null);
  });

  it('copy the official table for word processors and for everything else, whatever is on the screen', async () => {
    for (const tag of TAGS) {
      const written: ClipboardItem[] = [];
      clipboardIs({ write: (items) => Promise.resolve(void written.push(...items)) });
      const element = await withTools({ compare: true }, tag);
      element.setAttribute('layout', 'compact');
      await element.updateComplete;
      const [copy] = buttons(element);
      copy!.click();
      await until(() => written.length > 0, 'it is on the clipboard');
      const html = await (await written[0]!.getType('text/html')).text();
      const page = new DOMParser().parseFromString(html, 'text/html');
      expect(page.querySelectorAll('td:not([style*="border:1px solid #000"]), th:not([style*="border:1px solid #000"])')).to.have.length(0);
      expect(page.querySelectorAll('tr.group, .change, .visually-hidden')).to.have.length(0);
      expect((await (await written[0]!.getType('text/plain')).text()).split('\r\n')[1]).to.equal('示例市自然资源和规划局2024年');
    }
  });

  it('say that the table is copied, in the button and for screen readers, each time', async () => {
    clipboardIs({ write: () => Promise.resolve() });
    const element = await withTools();
    const [copy] = buttons(element);
    const said: string[] = [];
    const observer = new MutationObserver(() => said.push(statusOf(element).textContent.trim()));
    observer.observe(statusOf(element), { childList: true, subtree: true, characterData: true });
    copy!.focus();
    for (const times of [1, 2]) {
      copy!.click();
      await until(() => said.filter((text) => text === '已复制').length === times, `announced ${times} times`);
    }
    observer.disconnect();
    expect([nameOf(copy!), element.shadowRoot!.activeElement]).to.deep.equal(['已复制', copy]);
    expect(statusOf(element).getAttribute('role')).to.equal('status');
    element.report = REPORTS.blanks;
    await element.updateComplete;
    expect([nameOf(copy!), statusOf(element).textContent.trim()], 'not of another report').to.deep.equal(['复制', '']);
  });

  it('copy without https and without a permission, past a page that tampers with what is copied', async () => {
    let data: DataTransfer | undefined;
    clipboardIs({
      command: () => {
        data = copyEvent();
        return true;
      },
    });
    const tamper = (event: ClipboardEvent): void => event.clipboardData!.setData('text/plain', 'from our site');
    document.addEventListener('copy', tamper);
    const element = await withTools();
    buttons(element)[0]!.click();
    await until(() => nameOf(buttons(element)[0]!) === '已复制', 'copied');
    document.removeEventListener('copy', tamper);
    expect(data!.getData('text/html')).to.contain('<table');
    expect(data!.getData('text/plain')).to.contain('示例市自然资源和规划局2024年\r\n').and.to.contain('\t570\t144\t');
  });

  it('say where nothing can be copied, and what to do', async () => {
    const refused = (): Promise<void> => Promise.reject(new DOMException('refused', 'NotAllowedError'));
    for (const ways of [{}, { write: refused }, { command: () => true }]) {
      clipboardIs(ways);
      const element = await withTools();
      buttons(element)[0]!.click();
      await until(() => statusOf(element).textContent.includes('没有复制成'), 'it says so');
      expect(statusOf(element).className).not.to.contain('visually-hidden');
      expect(nameOf(buttons(element)[0]!)).to.equal('复制');
      clearPage();
    }
  });

  it('save a CSV that is named after the agency, the year and the part', async () => {
    const element = await withTools();
    const saved: { name: string; blob: Blob }[] = [];
    const blobs: Blob[] = [];
    const createObjectURL = URL.createObjectURL.bind(URL);
    const { click } = HTMLElement.prototype as { click: (this: HTMLElement) => void };
    URL.createObjectURL = (blob) => {
      blobs.push(blob as Blob);
      return createObjectURL(blob);
    };
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      saved.push({ name: this.download, blob: blobs[blobs.length - 1]! });
    };
    buttons(element)[1]!.click();
    HTMLAnchorElement.prototype.click = click;
    URL.createObjectURL = createObjectURL;
    expect(saved.map(({ name }) => name)).to.deep.equal(['示例市自然资源和规划局-2024-三、收到和处理政府信息公开申请情况.csv']);
    expect(saved[0]!.blob.type).to.equal('text/csv;charset=utf-8');
    expect((await saved[0]!.blob.text()).split('\r\n')[1]).to.equal('"一、本年新收政府信息公开申请数量",570,144,57,51,73,56,951');
  });

  it('say why a file could not be saved', async () => {
    const element = await withTools();
    const original = Object.getOwnPropertyDescriptor(URL, 'createObjectURL')!;
    URL.createObjectURL = () => {
      throw new Error('no room');
    };
    buttons(element)[1]!.click();
    Object.defineProperty(URL, 'createObjectURL', original);
    await element.updateComplete;
    expect(statusOf(element).textContent.trim()).to.equal('没有下载成：no room。');
  });

  it('are named, by the table that they are of, in every language', async () => {
    for (const [lang, names] of Object.entries({
      'zh-CN': ['复制', '下载 CSV'],
      'zh-Hant': ['複製', '下載 CSV'],
      en: ['Copy', 'Download CSV'],
    })) {
      const element = await withTools({ lang });
      expect(buttons(element).map(nameOf)).to.deep.equal(names);
      const group = inside(element, '.tools')!;
      expect(inside(element, `#${group.getAttribute('aria-labelledby')!}`)!.textContent).to.contain('2024');
      const { violations } = await axe.run(element, { resultTypes: ['violations'] });
      expect(violations.map(({ id }) => id)).to.deep.equal([]);
      clearPage();
    }
  });

  it('take no room of their own beside a caption, and lie over nothing of it', async () => {
    const long = { ...REPORTS.full, agency: '示例自治区示例市示例新区自然资源和规划局（林业和草原局）' };
    for (const width of ['1200px', '375px', '320px']) {
      const place = document.createElement('div');
      place.style.inlineSize = width;
      document.body.append(place);
      const bare = await shown({ report: REPORTS.full }, 'application-matrix', place);
      await until(() => inside(bare, '.region.fits') !== null, 'it fits');
      for (let frame = 0; frame < 4; frame += 1) await nextFrame();
      const height = bare.offsetHeight;
      bare.remove();
      const element = await shown({ report: REPORTS.full, download: true }, 'application-matrix', place);
      await until(() => inside(element, '.tools.over') !== null, 'the tools');
      for (let frame = 0; frame < 4; frame += 1) await nextFrame();
      expect(element.offsetHeight, width).to.be.closeTo(height, 1);
      element.report = long;
      await element.updateComplete;
      await nextFrame();
      const caption = inside(element, 'caption > div')!.getBoundingClientRect();
      const left = Math.min(...buttons(element).map((button) => button.getBoundingClientRect().left));
      expect(caption.right, width).to.be.at.most(left);
      expect(place.scrollWidth, width).to.be.at.most(place.clientWidth);
      clearPage();
    }
  });

  it('are not selected with the table, nor what was changed on the year before', async () => {
    const element = await withTools({ report: REPORTS.sixYears, compare: true });
    for (const selector of ['.tools', '.change', '.visually-hidden'])
      // Safari knows it by this name alone.
      expect(getComputedStyle(inside(element, selector)!).getPropertyValue('-webkit-user-select'), selector).to.equal('none');
  });
});
