/** The room between a tip and what it is about, in CSS pixels. */
const GAP = 4;

/**
 * Places a tip below what it is about, or above that at the end of the window: within the width of the element around it, and never over it.
 *
 * @param tip it is positioned in its `offsetParent`
 */
export function placeTip(tip: HTMLElement, anchor: Element): void {
  const around = tip.offsetParent;
  if (!around) return;
  const place = anchor.getBoundingClientRect();
  const frame = around.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = tip;
  const left = Math.max(0, Math.min(place.left - frame.left, frame.width - offsetWidth));
  const isBelow = place.bottom + GAP + offsetHeight <= window.innerHeight || place.top < offsetHeight + GAP;
  const top = isBelow ? place.bottom + GAP : place.top - GAP - offsetHeight;
  // Set by script: a strict content security policy blocks style attributes in templates.
  tip.style.setProperty('left', `${left}px`);
  tip.style.setProperty('top', `${top - frame.top}px`);
}
