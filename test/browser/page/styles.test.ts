import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../../src/entries/define.js';
import type { DisclosureElement } from '../../../src/elements/base/disclosure-element.js';
import { contrastOf, textElements } from '../../helpers/browser/contrast.js';
import { styled } from '../../helpers/browser/page-colors.js';
import { itWithEmulatedMedia } from '../../helpers/chromium-only.js';
import { clearPage, inside, nextFrame, until, withInner } from '../../helpers/elements.js';
import { EVERY_TAG, expectSeen, put, withEvery } from '../../helpers/page/every-element.js';

/** The least contrast of text that is not large (WCAG 2.2, 1.4.3). */
const MIN_CONTRAST = 4.5;

/** Sizes are fractions of pixels, which browsers round differently. */
const TOLERANCE_PX = 1.5;

/** Where the texts of an element stand, in relation to its box. */
function places(element: Element): number[] {
  const { left, top } = inside(element, '.base')!.getBoundingClientRect();
  return withInner(element)
    .flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('h1, h2, h3, p, caption, th, td, button, li') ?? [])])
    .flatMap((node) => {
      const box = node.getBoundingClientRect();
      return [box.left - left, box.top - top, box.width, box.height];
    });
}

/** Waits until nothing moves any more. */
async function still(element: DisclosureElement): Promise<number[]> {
  await expectSeen(element, 'being measured');
  if (element.localName === 'disclosure-report') await until(() => !!inside(element, '.tip'), 'its tools are there');
  let before: string | undefined;
  for (let quiet = 0; quiet < 3;) {
    await nextFrame();
    const now = places(element).join();
    quiet = now === before ? quiet + 1 : 0;
    before = now;
  }
  return places(element);
}

/** What stylesheets of portals do to everything on a page. A plain page has the same text: that is its own business. */
const RESETS: Readonly<Record<string, string>> = {
  'a reset of margins': '* { margin: 0; padding: 0; box-sizing: border-box; }',
  'a reset that is important':
    '*, *::before { margin: 0 !important; padding: 0 !important; box-sizing: content-box !important; border: 0 !important; text-indent: 2em !important; ' +
    'text-align: center !important; font-weight: normal !important; word-break: break-all !important; text-transform: uppercase; }',
  'styles of all tables, cells and buttons':
    'table, tr, td, th { border: 3px dashed red !important; width: 10px !important; height: 90px; white-space: nowrap !important; } ' +
    'button, span, caption, h2, p, li { display: none !important; position: absolute !important; float: left; }',
  'a root size of 62.5 %': 'html { font-size: 62.5%; }',
  'line heights and lists': '* { line-height: 3 !important; list-style: none; vertical-align: top; }',
};

describe('every element under the styles of a page', () => {
  afterEach(clearPage);

  it('has every text where a plain page has it', async () => {
    const plain = styled('body { font: 16px/1.5 sans-serif; inline-size: 780px; margin: 0; }');
    for (const tag of EVERY_TAG) {
      const element = put(tag);
      const expected = await still(element);
      for (const [name, css] of Object.entries(RESETS)) {
        const sheet = styled(css);
        const found = await still(element);
        const moved = found.findIndex((place, index) => Math.abs(place - expected[index]!) > TOLERANCE_PX);
        expect(moved, `${tag} under ${name}: ${moved < 0 ? '' : `${found[moved]} instead of ${expected[moved]}`}`).to.equal(-1);
        sheet.remove();
      }
      element.remove();
    }
    plain.remove();
  });

  it('is whole when it is zoomed or scaled, and when that changes', async () => {
    await withEvery(async (element) => {
      for (const style of ['zoom: 1.5', 'zoom: 0.5', 'transform: scale(0.5)', 'transform: scale(2)', '']) {
        element.style.cssText = `${style}; transform-origin: 0 0`;
        await still(element);
        expect(element.scrollWidth, `${element.localName}, ${style}`).to.be.at.most(element.clientWidth + 1);
      }
    });
  });

  it('follows a theme that is switched while it stands', async () => {
    const dark = 'body { color: #eee; background: #181a1d; }';
    const light = 'body { color: #222; background: #fff; }';
    await withEvery(async (element, tag) => {
      await expectSeen(element, 'at first');
      for (const css of [dark, light, dark]) {
        const sheet = styled(css);
        const unreadable = (): string[] =>
          withInner(element)
            .flatMap(({ shadowRoot }) => (shadowRoot ? textElements(shadowRoot) : []))
            .filter((node) => !node.closest('svg, [disabled]') && contrastOf(node) < MIN_CONTRAST)
            .map((node) => `${node.localName}.${node.className}: ${node.textContent.slice(0, 20)} ${contrastOf(node).toFixed(1)}`);
        await until(() => unreadable().length === 0, `${tag} can be read under ${css}: ${unreadable().slice(0, 3).join()}`);
        sheet.remove();
      }
    });
  });

  itWithEmulatedMedia('follows a contrast theme that is switched on and off while it stands', async () => {
    const system = document.createElement('span');
    system.style.color = 'CanvasText';
    document.body.append(system);
    await withEvery(async (element, tag) => {
      await expectSeen(element, 'at first');
      const colour = (): string => getComputedStyle(inside(element, 'h1, h2')!).color;
      const before = colour();
      element.style.color = 'rgb(70, 60, 50)';
      await executeServerCommand('emulate-features', { features: { 'forced-colors': 'active' } });
      await until(() => colour() === getComputedStyle(system).color, `${tag} has the colours of the theme`);
      await expectSeen(element, 'in forced colours');
      await executeServerCommand('emulate-features', {});
      element.style.color = '';
      await until(() => colour() === before, `${tag} is as before`);
    });
  });
});
