import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/entries/define.js';
import { itWithCopiedShadows } from '../../helpers/chromium-only.js';
import { clearPage, inside, nextFrame, REPORTS, shown, TAGS, until } from '../../helpers/elements.js';

/** The key of shortcuts. */
const SHORTCUT = navigator.userAgent.includes('Mac') ? 'Meta' : 'Control';

async function pressShortcuts(...keys: string[]): Promise<void> {
  await sendKeys({ down: SHORTCUT });
  for (const press of keys) await sendKeys({ press });
  await sendKeys({ up: SHORTCUT });
}

/** What a reader gets who selects the whole page, copies it and pastes it into a text. */
async function copiedText(): Promise<string> {
  (document.activeElement as HTMLElement | null)?.blur();
  await pressShortcuts('a', 'c');
  const text = document.createElement('textarea');
  document.body.append(text);
  text.focus();
  await pressShortcuts('v');
  await until(() => text.value !== '', 'something was copied');
  const { value } = text;
  text.remove();
  return value;
}

/** The lines of a text that hold anything. */
const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

describe('a page that is selected whole and copied as text', () => {
  before(() => document.body.prepend('前文'));

  afterEach(clearPage);

  for (const layout of ['wide', 'compact'] as const)
    itWithCopiedShadows(`has every ${layout} table row by row, its cells between tabs, and no word twice`, async () => {
      for (const tag of TAGS) {
        const args = { report: REPORTS.sixYears, compare: true, download: true, year: 2024 };
        const element = await shown(args, tag);
        element.setAttribute('layout', layout);
        await element.updateComplete;
        await until(() => inside(element, '.tools') !== null, 'the tools');
        await nextFrame();
        const lines = linesOf(await copiedText());
        const [heading, caption, ...rest] = lines.slice(1);
        expect([heading, caption]).to.deep.equal([inside(element, '[part="heading"]')!.textContent.trim(), '示例市卫生健康委员会2024年']);
        const textOf = (cell: HTMLTableCellElement): string => (cell.headers ? cell.firstChild!.nodeValue! : cell.textContent);
        const rows = [...element.shadowRoot!.querySelectorAll('tr')].map((row) => [...row.cells].map(textOf).join('\t').trim());
        expect(rest.slice(0, -1)).to.deep.equal(rows);
        clearPage();
      }
    });
});
