// What notices that a payload has run, or could. Each function stands alone, so that it can be handed to a page.

declare global {
  interface Window {
    /** What ran that must not: counted by the trap. */
    trapped: string[];
  }
}

/** Counts whatever a payload would call. To be run before anything hostile is in the page. */
export function setTrap(): void {
  const trapped: string[] = (window.trapped = []);
  for (const name of ['alert', 'confirm', 'prompt', 'open', 'msgbox'])
    Object.defineProperty(window, name, {
      configurable: true,
      value: (...args: unknown[]) => {
        trapped.push(`${name}(${args.map(String).join()})`);
        return null;
      },
    });
  // A handler that fails to run, or a refused script, says so as an error or a violation.
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    trapped.push(`violation: ${violatedDirective} ${blockedURI}`),
  );
}

/**
 * What is in a document, through all shadow roots, that no element of this library makes: handlers in attributes, scripts that are not data, elements that load or
 * send something, links that are none.
 *
 * @param outside a selector of what the page itself has there
 */
export function suspects(outside = '[data-own], head > link[rel=icon]'): string[] {
  const found: string[] = [];
  const urls = ['href', 'src', 'action', 'formaction', 'data', 'poster', 'xlink:href', 'srcdoc'];
  const visit = (root: Document | ShadowRoot): void => {
    for (const node of root.querySelectorAll('*')) {
      if (node.shadowRoot) visit(node.shadowRoot);
      if (node.matches(outside)) continue;
      const says = node.outerHTML.slice(0, 160);
      const { localName } = node;
      if (['iframe', 'object', 'embed', 'base', 'form', 'math', 'frame', 'applet', 'img', 'video', 'audio', 'input'].includes(localName))
        found.push(`element: ${says}`);
      if (localName === 'script' && !(node.getAttribute('type') ?? '').endsWith('json')) found.push(`script: ${says}`);
      if (localName === 'meta' && node.getAttribute('http-equiv') === 'refresh') found.push(`refresh: ${says}`);
      for (const { name, value } of node.attributes) {
        if (name.startsWith('on')) found.push(`handler ${name}: ${says}`);
        // As browsers read an address: without control characters and blanks.
        const address = Array.from(value)
          .filter((letter) => letter > ' ')
          .join('');
        if (urls.includes(name) && /^(?:javascript|data|vbscript|blob|filesystem|view-source):/i.test(address))
          found.push(`link ${name}: ${says}`);
      }
    }
  };
  visit(document);
  return found;
}
