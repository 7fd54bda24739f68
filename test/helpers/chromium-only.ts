// Tests that need what only Chromium does, or can be asked for from outside. In Firefox they are skipped by name, with the reason.
const isFirefox = navigator.userAgent.includes('Firefox');

type TestFunction = (name: string, test: () => Promise<void> | void) => void;

const unlessFirefox =
  (reason: string): TestFunction =>
  (name, test) => {
    if (isFirefox) it.skip(`${name} (${reason})`, test);
    else it(name, test);
  };

/** Whether the browser can be told which media it shows a page for. */
export const canEmulateMedia = !isFirefox;

/** A test that calls `emulateMedia`, or the command `emulate-features`. */
export const itWithEmulatedMedia = unlessFirefox('Firefox cannot be told media and their features from outside');

/** A test that calls `gc`, which Chromium is started with. */
export const itWithGarbageCollection = unlessFirefox('Firefox cannot be made to collect garbage');

/** A test that asks where a shape without height stands, as a bar of zero is. */
export const itWithFlatBoxes = unlessFirefox('Firefox says of a shape without height that it stands nowhere');
