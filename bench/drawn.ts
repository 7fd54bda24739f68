/** Resolves in the next task. */
export const task = (): Promise<void> =>
  new Promise((resolve) => {
    // Unlike a timer, a message is not throttled.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });

/** Resolves after the next frame, with what `look` finds when the frame begins. A message is the first event after a frame. */
const frameWith = <T>(look: () => T): Promise<T> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const found = look();
      void task().then(() => resolve(found));
    });
  });

/** Resolves after the next frame. */
export const frame = (): Promise<void> => frameWith(() => undefined);

/** Resolves after the first frame in which the condition holds. */
export async function frameThat(isThere: () => boolean): Promise<void> {
  while (!(await frameWith(isThere)));
}

/**
 * Resolves when all changes so far have been drawn. That takes two frames: content that appears under `content-visibility` is measured by
 * resize observers in the second one, and may then be laid out again.
 */
export async function drawn(): Promise<void> {
  await frame();
  await frame();
}
