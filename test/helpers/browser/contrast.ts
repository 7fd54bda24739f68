const canvas = document.createElement('canvas');
canvas.width = canvas.height = 1;
const context = canvas.getContext('2d', { willReadFrequently: true })!;

type Rgb = readonly [number, number, number];

/** The visible colour of CSS colours over each other, lowest first. */
function painted(colours: readonly string[]): Rgb {
  context.clearRect(0, 0, 1, 1);
  for (const colour of colours) {
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/** Relative luminance, WCAG 2.2. */
function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const parentOf = (element: Element): Element | null =>
  element.assignedSlot ??
  element.parentElement ??
  (element.getRootNode() instanceof ShadowRoot ? (element.getRootNode() as ShadowRoot).host : null);

/** The colour of an element's text, and before it the backgrounds behind it, lowest first. */
export type TextColors = readonly [...grounds: string[], text: string];

/** @param known the backgrounds of elements that were asked for before: most texts of a page have the same behind them */
export function textColorsOf(element: Element, known = new Map<Element, readonly string[]>()): TextColors {
  const groundsOf = (node: Element): readonly string[] => {
    const before = known.get(node);
    if (before) return before;
    const parent = parentOf(node);
    const { backgroundColor } = getComputedStyle(node);
    const below = parent ? groundsOf(parent) : [];
    const grounds = backgroundColor === 'rgba(0, 0, 0, 0)' ? below : [...below, backgroundColor];
    known.set(node, grounds);
    return grounds;
  };
  return [...groundsOf(element), getComputedStyle(element).color];
}

const CONTRASTS = new Map<string, number>();

/** The contrast of a text with all backgrounds behind it, as defined in WCAG 2.2: from 1 to 21. */
export function contrastOfColors(colors: TextColors): number {
  const key = colors.join();
  const before = CONTRASTS.get(key);
  if (before !== undefined) return before;
  const ground = painted(['white', ...colors.slice(0, -1)]);
  const text = painted([`rgb(${ground.join()})`, colors[colors.length - 1] ?? '']);
  const [high, low] = [luminance(ground), luminance(text)].sort((one, other) => other - one) as [number, number];
  const contrast = (high + 0.05) / (low + 0.05);
  CONTRASTS.set(key, contrast);
  return contrast;
}

/** The contrast of an element's text with all backgrounds behind it. */
export const contrastOf = (element: Element): number => contrastOfColors(textColorsOf(element));

/** All elements below a root that contain visible text directly. */
export const textElements = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].filter(
    (element) =>
      !element.matches('.visually-hidden, style, script') &&
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()) &&
      element.checkVisibility(),
  );
