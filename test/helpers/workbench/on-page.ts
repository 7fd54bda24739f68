// Actions of the workbench tests on its page, as a reader would perform them.
import { readFileSync } from 'node:fs';
import type { ElementHandle, Page } from 'puppeteer-core';

export const TABLES = ['disclosure-table', 'application-matrix', 'review-litigation-grid'] as const;

/** Acts on a page and reads the results. The page may be replaced, so it is looked up each time. */
export function onPage(page: () => Page) {
  const status = (): Promise<string> => page().$eval('#status', ({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

  const saying = (text: string): Promise<unknown> =>
    page().waitForFunction((wanted) => document.body.innerText.includes(wanted), { timeout: 15_000, polling: 100 }, text);

  /** The texts of the cells of a table, in the order of the format. */
  const cellsOf = (tag: string): Promise<string[]> =>
    page().evaluate(
      (name) => [...(document.querySelector(name)?.shadowRoot?.querySelectorAll('td[headers]') ?? [])].map((cell) => cell.textContent),
      tag,
    );

  /** One cell of a table. */
  const cell = async (tag: string, index: number): Promise<ElementHandle> => {
    const handle = await page().evaluateHandle(
      (name, place) => document.querySelector(name)?.shadowRoot?.querySelectorAll('td[headers]')[place],
      tag,
      index,
    );
    const element = handle.asElement();
    if (!element) throw new Error(`${tag} has no cell ${index}.`);
    return element as ElementHandle;
  };

  const button = async (text: string): Promise<ElementHandle<HTMLButtonElement>> => {
    const found = await page().waitForSelector(`::-p-xpath(//button[contains(normalize-space(.), "${text}")])`);
    if (!found) throw new Error(`There is no button ${text}.`);
    return found as unknown as ElementHandle<HTMLButtonElement>;
  };

  const press = async (text: string): Promise<void> => (await button(text)).click();

  async function choose(file: string, label = '选择文件'): Promise<void> {
    const input = await page().waitForSelector(`::-p-xpath(//label[contains(., "${label}")]//input[@type="file"])`);
    await (input as unknown as ElementHandle<HTMLInputElement>).uploadFile(file);
  }

  /** Types into the field of the selected cell, replacing its content, without confirming. */
  async function type(text: string): Promise<void> {
    await page().focus('#editor input');
    await page().$eval('#editor input', (input) => input.select());
    await page().keyboard.type(text);
  }

  const value = (): Promise<string> => page().$eval('#editor input', (input) => input.value);

  /** Pastes into the field as with the keyboard, with everything the clipboard has in addition to plain text. */
  const paste = (text: string, html = ''): Promise<void> =>
    page().$eval(
      'textarea[name=draft]',
      (field, plain, rich) => {
        const data = new DataTransfer();
        data.setData('text/plain', plain);
        if (rich) data.setData('text/html', rich);
        if (!field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))) return;
        field.value = plain;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      text,
      html,
    );

  /** Opens the section that is collapsed once there is a report. */
  const begin = (): Promise<unknown> => page().$eval('.begin', (details) => ((details as HTMLDetailsElement).open = true));

  /** The violations that axe finds on the page, with AAA contrast. */
  async function violations(): Promise<string[]> {
    await page().evaluate(readFileSync(new URL('../../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8'));
    return page().evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      const found = await axe.run({ rules: { 'color-contrast-enhanced': { enabled: true } } });
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
    });
  }

  return { status, saying, cellsOf, cell, button, press, choose, type, value, paste, begin, violations };
}
