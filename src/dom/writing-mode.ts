/** Whether the lines of an element run from top to bottom, as in Mongolian. */
export const isVertical = (node: Element): boolean => getComputedStyle(node).writingMode.startsWith('vertical');
