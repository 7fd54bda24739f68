/** Resolves in the next task. */
export const task = (): Promise<void> =>
  new Promise((resolve) => {
    // A message is not held back, as a timer is.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });

/** Resolves after the next frame: a message is the first thing that comes after it. */
export const frame = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => void task().then(resolve));
  });

/**
 * Resolves when everything that was done so far has been drawn. That takes two frames: what comes on screen under `content-visibility` is
 * measured by observers of its size in the second, and may then be laid out again.
 */
export async function drawn(): Promise<void> {
  await frame();
  await frame();
}
