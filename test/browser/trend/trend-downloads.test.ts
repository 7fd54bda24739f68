import { expect } from '@open-wc/testing';
import '../../../src/entries/define.js';
import { usePartFiles } from '../../../src/dom/load-part.js';
import { clearPage, inside, until } from '../../helpers/elements.js';
import { all, button, trend } from '../../helpers/trend/trend-element.js';

describe('downloads', () => {
  afterEach(clearPage);

  // First, while the code that saves a trend is not loaded.
  it('whose code cannot be had say which file is missing, and another press brings them', async () => {
    const address = 'https://parts.example/disclosure-elements.download.js';
    let answer: { resolve: (part: unknown) => void; reject: (error: Error) => void } | undefined;
    let requests = 0;
    usePartFiles({
      address: (name) => (name === 'download' ? address : undefined),
      load: () => {
        requests += 1;
        return new Promise((resolve, reject) => (answer = { resolve, reject }));
      },
    });
    const element = await trend({ topic: 'results', download: true });
    expect(requests, 'not before a press').to.equal(0);
    const csv = button(element, '下载数据（CSV）');
    const isBusy = (): boolean => csv.getAttribute('aria-disabled') === 'true';
    csv.focus();
    csv.click();
    await element.updateComplete;
    csv.click();
    expect([isBusy(), requests], 'on its way, and asked for once').to.deep.equal([true, 1]);

    answer!.reject(new TypeError('Failed to fetch'));
    await until(() => !!inside(element, '.problems p'), 'it says so');
    expect(inside(element, '.problems')!.textContent).to.contain(address);
    expect([isBusy(), inside(element, 'canvas')!.checkVisibility()]).to.deep.equal([false, true]);
    expect(element.shadowRoot!.activeElement, 'the button keeps the focus').to.equal(csv);

    const offered: string[] = [];
    const { click } = HTMLElement.prototype as { click: (this: HTMLElement) => void };
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      offered.push(this.download);
    };
    csv.click();
    answer!.resolve(await import('../../../src/elements/disclosure-trend/download/save-trend.js'));
    await until(() => offered.length === 1, 'it is saved');
    await until(() => !isBusy(), 'and may be saved again');
    HTMLAnchorElement.prototype.click = click;
    usePartFiles({ address: () => undefined, load: () => Promise.reject(new Error('not asked')) });
    expect(requests).to.equal(2);
    expect(all(element, '.problems p')).to.have.length(0);
  });

  it('that fail say so, and take nothing away', async () => {
    const element = await trend({ topic: 'results', download: true });
    const original = Object.getOwnPropertyDescriptor(URL, 'createObjectURL')!;
    URL.createObjectURL = () => {
      throw new Error('no room');
    };
    button(element, '下载数据（CSV）').click();
    await until(() => !!inside(element, '.problems p'), 'it says so');
    Object.defineProperty(URL, 'createObjectURL', original);
    expect(inside(element, '.problems')!.textContent).to.equal('没有下载成：no room。');
    expect(inside(element, 'canvas')!.checkVisibility()).to.equal(true);
  });

  it('are a PNG, an SVG and a CSV, named after what is shown', async () => {
    const element = await trend({ topic: 'results', download: true });
    const offered: { name: string; type: string }[] = [];
    const createObjectURL = URL.createObjectURL.bind(URL);
    const { click } = HTMLElement.prototype as { click: (this: HTMLElement) => void };
    let type = '';
    URL.createObjectURL = (blob) => {
      ({ type } = blob as Blob);
      return createObjectURL(blob);
    };
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      offered.push({ name: this.download, type });
    };
    for (const [index, text] of ['下载图片（PNG）', '下载矢量图（SVG）', '下载数据（CSV）'].entries()) {
      button(element, text).click();
      await until(() => offered.length > index, text);
    }
    HTMLAnchorElement.prototype.click = click;
    URL.createObjectURL = createObjectURL;
    expect(offered).to.deep.equal([
      { name: '示例市卫生健康委员会政府信息公开申请的办理结果-2019-至-2024-年.png', type: 'image/png' },
      { name: '示例市卫生健康委员会政府信息公开申请的办理结果-2019-至-2024-年.svg', type: 'image/svg+xml' },
      { name: '示例市卫生健康委员会政府信息公开申请的办理结果-2019-至-2024-年.csv', type: 'text/csv;charset=utf-8' },
    ]);
  });
});
