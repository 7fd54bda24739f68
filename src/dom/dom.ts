/** An element with a class and children. Text children become text nodes, never markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className = '',
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(name);
  if (className) node.className = className;
  node.append(...children);
  return node;
}

/** Sets an attribute, or removes it where the value is null. */
export function setAttribute(node: Element, name: string, value: string | null): void {
  if (value === node.getAttribute(name)) return;
  if (value === null) node.removeAttribute(name);
  else node.setAttribute(name, value);
}
