import { heightMessage, isQuestion } from './frame-message.js';

/** How long the page around may take to give a frame the height that it needs, in milliseconds, before the frame scrolls. */
const PATIENCE_MS = 1000;

/**
 * Tells the page around a frame how high it has to be, once for each frame of animation in which that changes.
 *
 * What is measured is the content, down to its end, and not the document: that is as high as the frame in many pages, or a little higher, so
 * that it would never shrink, or grow with each answer.
 *
 * @param content the element that everything shown is in
 */
export function reportHeight(content: HTMLElement): void {
  let reported = 0;
  let drawing = 0;
  let waiting = 0;
  /** Whether the page around gives the frame the height that it reports. In one that does not, the frame scrolls as any other. */
  let isFollowed = false;
  const neededHeight = (): number => content.getBoundingClientRect().bottom + scrollY;
  const fits = (): boolean => neededHeight() < innerHeight + 1;
  const setScrolling = (isWanted: boolean): void => document.documentElement.style.setProperty('overflow-y', isWanted ? '' : 'hidden');
  // A pixel of padding at the end must not bring a scrollbar, but a frame that stays too low, for whatever reason, must have one.
  const settle = (): void => {
    clearTimeout(waiting);
    if (!isFollowed) return;
    if (fits()) setScrolling(false);
    else waiting = window.setTimeout(() => setScrolling(!fits()), PATIENCE_MS);
  };
  const report = (): void => {
    drawing = 0;
    const height = neededHeight();
    // In a frame that is not displayed, nothing has a height.
    if (content.offsetHeight === 0 || Math.abs(height - reported) < 1) return;
    reported = height;
    // To whom it may concern: the page around may be on any site, and the height is no secret.
    parent.postMessage(heightMessage(Math.ceil(height)), '*');
    settle();
  };
  const schedule = (): void => {
    if (drawing === 0) drawing = requestAnimationFrame(report);
  };
  new ResizeObserver(schedule).observe(content);
  addEventListener('resize', () => {
    if (Math.abs(innerHeight - reported) < 2) isFollowed = true;
    settle();
  });
  addEventListener('message', ({ source, data }) => {
    if (source !== parent || !isQuestion(data)) return;
    reported = 0;
    schedule();
  });
}
