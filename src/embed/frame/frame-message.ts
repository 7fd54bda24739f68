// What a frame and the page around it say to each other. Written by ourselves: libraries for this (iframe-resizer) measure the document, which
// is as high as the frame itself in some pages and then grows without end, and bring 15 kB to both sides.

/** From the frame: how high it is. From the page: a question for that. */
export interface FrameMessage {
  readonly type: typeof TYPE;
  /** In CSS pixels of the frame; left out in the question. */
  readonly height?: number;
}

const TYPE = 'disclosure-embed';

/** No report is higher on the smallest phone; a larger number is a mistake. */
const MAX_HEIGHT = 200_000;

export const frameQuestion: FrameMessage = { type: TYPE };

export const heightMessage = (height: number): FrameMessage => ({ type: TYPE, height });

const isMessage = (data: unknown): data is { readonly height?: unknown } =>
  typeof data === 'object' && data !== null && 'type' in data && data.type === TYPE;

export const isQuestion = (data: unknown): boolean => isMessage(data) && data.height === undefined;

/** The height that a message states; undefined where it states none that can be used. */
export function heightIn(data: unknown): number | undefined {
  const height = isMessage(data) ? data.height : undefined;
  return typeof height === 'number' && height > 0 && height <= MAX_HEIGHT ? height : undefined;
}
