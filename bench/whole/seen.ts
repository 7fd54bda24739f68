/** The roots of an element and of all elements in it, outermost first. */
function rootsOf(element: Element): ShadowRoot[] {
  const { shadowRoot } = element;
  return shadowRoot ? [shadowRoot, ...[...shadowRoot.querySelectorAll('*')].flatMap(rootsOf)] : [];
}

/** What a reader gets of an element, as one text: how many elements there are, how large it is, and all its texts. */
export function seenOf(host: Element): string {
  const roots = rootsOf(host);
  const { width, height } = host.getBoundingClientRect();
  const count = roots.reduce((sum, root) => sum + root.querySelectorAll('*').length, 0);
  const text = roots.map((root) => root.textContent.replace(/\s+/g, '')).join('\n');
  return `${count} elements, ${Math.round(width)} × ${Math.round(height)} px\n${text}`;
}
