import { expect } from '@open-wc/testing';
import { followFrames } from '../../../src/embed/frame/frame-host.js';

// The height of frames in every browser that the tests run in; what else a frame does is tested with the built files.

/** The most messages in which a frame may come to rest. */
const MAX_MESSAGES = 3;

const CASES: Readonly<Record<string, string>> = {
  'as it is': '',
  'a padding of one pixel at the end': 'body { padding-bottom: 1px }',
  'a body as high as the frame': 'body { min-height: 100vh; padding-bottom: 1px }',
  'a root as high as the frame': 'html, body { height: 100%; margin: 0 }',
  'a height that is no whole number': 'main { height: 300.4px }',
};

const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);

/** A frame with a page in which two boxes stand, the second of which can be hidden. */
function framed(style: string): HTMLIFrameElement {
  const iframe = document.createElement('iframe');
  iframe.dataset.disclosureEmbed = '';
  iframe.srcdoc = `<!doctype html><style>body { margin: 0 } main { display: flow-root } p { height: 200px; margin: 20px 0 } ${style}</style>
    <main><p>1</p><p id="more">2</p></main>
    <script type="module">
      import { reportHeight } from '/src/embed/frame/frame-height.ts';
      reportHeight(document.querySelector('main'));
    </script>`;
  return iframe;
}

/** Waits until a frame has had one height for some frames of animation. */
async function heightOf(iframe: HTMLIFrameElement, isEnough: (height: number) => boolean): Promise<number> {
  let same = 0;
  for (let turn = 0, last = 0; turn < 600 && same < 12; turn += 1) {
    await frame();
    same = iframe.clientHeight === last && isEnough(last) ? same + 1 : 0;
    last = iframe.clientHeight;
  }
  return iframe.clientHeight;
}

describe('a frame', () => {
  const messages: unknown[] = [];

  before(() => {
    followFrames();
    addEventListener('message', ({ source }) => messages.push(source));
  });

  for (const [name, style] of Object.entries(CASES))
    it(`is as high as its content, settles at once, and shrinks again: ${name}`, async () => {
      const iframe = framed(style);
      document.body.append(iframe);
      const full = style.includes('300.4') ? 301 : 460;
      expect(await heightOf(iframe, (height) => height !== 150)).to.equal(full);
      expect(messages.filter((source) => source === iframe.contentWindow).length).to.be.at.most(MAX_MESSAGES);
      const more = iframe.contentDocument?.getElementById('more');
      if (more) more.hidden = true;
      if (!style.includes('300.4')) expect(await heightOf(iframe, (height) => height < full)).to.equal(240);
      iframe.remove();
    });
});
