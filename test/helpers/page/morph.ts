// What libraries do that bring a page up to date with the server's HTML (morphdom, idiomorph): nodes of the same kind stay, and their attributes and children become
// those of the other. They know nothing of shadow roots.

function sameKind(one: Node, other: Node): boolean {
  return one.nodeType === other.nodeType && one.nodeName === other.nodeName;
}

/** Makes an element what another one is. */
export function morph(element: Element, to: Element): void {
  for (const { name } of [...element.attributes]) if (!to.hasAttribute(name)) element.removeAttribute(name);
  for (const { name, value } of to.attributes) if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  const wanted = [...to.childNodes];
  for (const [index, child] of wanted.entries()) {
    const own = element.childNodes[index];
    if (!own) element.append(child.cloneNode(true));
    else if (!sameKind(own, child)) own.replaceWith(child.cloneNode(true));
    else if (own instanceof Element && child instanceof Element) morph(own, child);
    else if (own.nodeValue !== child.nodeValue) own.nodeValue = child.nodeValue;
  }
  while (element.childNodes.length > wanted.length) element.lastChild?.remove();
}
