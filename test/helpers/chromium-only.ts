// Tests that depend on something that only Chromium does, or that can only be controlled there. In other browsers, they are skipped with the
// reason in their names.
const isFirefox = navigator.userAgent.includes('Firefox');
const isChromium = /\bChrom(?:e|ium)\//.test(navigator.userAgent);

/** Safari's engine. */
export const isWebKit = !isFirefox && !isChromium;

type TestFunction = (name: string, test: () => Promise<void> | void) => void;

const onlyIf =
  (isPossible: boolean, reason: string): TestFunction =>
  (name, test) => {
    if (isPossible) it(name, test);
    else it.skip(`${name} (${reason})`, test);
  };

/** Whether media features can be emulated in the browser. */
export const canEmulateMedia = isChromium;

/** A test that calls `emulateMedia`, or the command `emulate-features`. */
export const itWithEmulatedMedia = onlyIf(isChromium, 'only Chromium can be told media and their features from outside');

/** A test that calls `gc`, which Chromium is started with. */
export const itWithGarbageCollection = onlyIf(isChromium, 'only Chromium can be made to collect garbage');

/** A test that asks for the position of a shape without height, such as a bar of zero. */
export const itWithFlatBoxes = onlyIf(!isFirefox, 'Firefox says of a shape without height that it stands nowhere');

/** A test that selects a whole page and copies it, with what is in shadow trees. */
export const itWithCopiedShadows = onlyIf(
  !isWebKit,
  'WebKit copies nothing of what is in a shadow tree when the page around it is selected',
);
