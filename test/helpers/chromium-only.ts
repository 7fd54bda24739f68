// Tests that depend on something that only Chromium does, or that can only be controlled there. In Firefox, they are skipped with the
// reason in their names.
const isFirefox = navigator.userAgent.includes('Firefox');

type TestFunction = (name: string, test: () => Promise<void> | void) => void;

const unlessFirefox =
  (reason: string): TestFunction =>
  (name, test) => {
    if (isFirefox) it.skip(`${name} (${reason})`, test);
    else it(name, test);
  };

/** Whether media features can be emulated in the browser. */
export const canEmulateMedia = !isFirefox;

/** A test that calls `emulateMedia`, or the command `emulate-features`. */
export const itWithEmulatedMedia = unlessFirefox('Firefox cannot be told media and their features from outside');

/** A test that calls `gc`, which Chromium is started with. */
export const itWithGarbageCollection = unlessFirefox('Firefox cannot be made to collect garbage');

/** A test that asks for the position of a shape without height, such as a bar of zero. */
export const itWithFlatBoxes = unlessFirefox('Firefox says of a shape without height that it stands nowhere');
