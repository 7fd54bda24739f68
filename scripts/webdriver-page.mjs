/** The keys that tests press, as WebDriver writes them (W3C WebDriver, clause 17.4.2). */
const KEYS = {
  Shift: '\uE008',
  Control: '\uE009',
  Meta: '\uE03D',
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

const BUTTONS = { left: 0, middle: 1, right: 2 };

function keyboard(driver) {
  const act = (actions) => driver.performActions([{ type: 'key', id: 'keyboard', actions }]);
  const key = (type, name) => ({ type, value: KEYS[name] ?? name });
  return {
    down: (name) => act([key('keyDown', name)]),
    up: (name) => act([key('keyUp', name)]),
    press: (name) => act([key('keyDown', name), key('keyUp', name)]),
    type: (text) => act([...text].flatMap((name) => [key('keyDown', name), key('keyUp', name)])),
  };
}

function mouse(driver) {
  const act = (actions) => driver.performActions([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]);
  const to = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });
  const down = ({ button = 'left' } = {}) => ({ type: 'pointerDown', button: BUTTONS[button] });
  const up = ({ button = 'left' } = {}) => ({ type: 'pointerUp', button: BUTTONS[button] });
  return {
    move: (x, y) => act([to(x, y)]),
    down: (options) => act([down(options)]),
    up: (options) => act([up(options)]),
    click: (x, y, options) => act([to(x, y), down(options), up(options)]),
  };
}

/** Resizes the window until the page in it has a size. */
async function setViewportSize(driver, { width, height }) {
  const [inWidth, inHeight] = await driver.execute('return [innerWidth, innerHeight];');
  const outer = await driver.getWindowRect();
  await driver.setWindowRect(null, null, outer.width + width - inWidth, outer.height + height - inHeight);
}

/** What the runner's commands ask of a page of Playwright, done by WebDriver. */
const pageOf = (driver) => ({
  keyboard: keyboard(driver),
  mouse: mouse(driver),
  setViewportSize: (size) => setViewportSize(driver, size),
});

/**
 * Makes the runner's commands work with a launcher for WebDriver as with one for Playwright: those for WebDriver know neither how to resize
 * a page nor how to hold a key down.
 */
export function withPages(launcher) {
  let page;
  return Object.assign(launcher, { type: 'playwright', getPage: () => (page ??= pageOf(launcher.driver)) });
}
