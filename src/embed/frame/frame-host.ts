import { sumOf } from '../../values/lists.js';
import { frameQuestion, heightIn } from './frame-message.js';

/** A frame that follows the height of what it shows; known by its address where a CMS has left it nothing else. */
const FRAMES = 'iframe[data-disclosure-embed], iframe[src*="embed.html?"]';

/** The origin that a frame's messages have to have: that of its address; in a sandbox that takes it away, it is the text `null`. */
function originOf({ src, sandbox }: HTMLIFrameElement): string | undefined {
  if (sandbox.length > 0 && !sandbox.contains('allow-same-origin')) return 'null';
  const { origin, protocol } = new URL(src, document.baseURI);
  return protocol.startsWith('http') ? origin : undefined;
}

/** The frame that a message comes from, if it still shows what its address names. */
function senderOf({ source, origin }: MessageEvent): HTMLIFrameElement | undefined {
  const frames = [...document.querySelectorAll<HTMLIFrameElement>(FRAMES)];
  return frames.find((frame) => frame.contentWindow === source && originOf(frame) === origin);
}

/** Sets the height inside of a frame's border, against whatever the page's styles say of frames. */
function setHeight(frame: HTMLIFrameElement, height: number): void {
  const { boxSizing, borderTopWidth, borderBottomWidth, paddingTop, paddingBottom } = getComputedStyle(frame);
  const around = sumOf([borderTopWidth, borderBottomWidth, paddingTop, paddingBottom].map(parseFloat));
  frame.style.setProperty('height', `${boxSizing === 'border-box' ? height + around : height}px`, 'important');
}

/**
 * Gives every `<iframe data-disclosure-embed>` of the page, and every one with `embed.html`, the height of what it shows, now and later. A frame that reported before this ran
 * is asked again.
 */
export function followFrames(): void {
  addEventListener('message', (event) => {
    const height = heightIn(event.data);
    const frame = height === undefined ? undefined : senderOf(event);
    if (frame && height !== undefined) setHeight(frame, height);
  });
  const ask = (): void => {
    // A sandboxed frame has no origin that could be named.
    for (const { contentWindow } of document.querySelectorAll<HTMLIFrameElement>(FRAMES)) contentWindow?.postMessage(frameQuestion, '*');
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', ask);
  else ask();
}
