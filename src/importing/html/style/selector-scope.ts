import { compile } from 'css-select';
import { attributeOf } from '../page-node.js';
import type { PageElement, PageNode } from '../page-node.js';
import { importError } from '../../notes/import-error.js';

/** The pseudo-classes of an element that somebody interacts with. */
export const STATES = [
  ...['active', 'autofill', 'focus', 'focus-visible', 'focus-within', 'fullscreen', 'hover', 'invalid', 'modal', 'popover-open'],
  ...['target', 'target-within', 'user-invalid', 'user-valid', 'visited'],
];

/** Steps from element to element while selectors are evaluated. A page of ten thousand elements with a large style sheet takes a million. */
const MAX_STEPS = 10_000_000;

/** Characters of one selector; longer ones are put together by nesting. */
export const MAX_SELECTOR = 10_000;

const never = (): boolean => false;

const isElement = (node: PageNode): node is PageElement => node.kind === 'element' && node.name !== '#document';

/** Evaluates selectors in a page, in at most MAX_STEPS steps. */
export class SelectorScope {
  readonly #options;
  readonly #siblings = new Map<PageElement, PageNode[]>();
  #steps = 0;

  constructor(isQuirky: boolean) {
    this.#options = {
      quirksMode: isQuirky,
      // Nobody interacts with the page.
      pseudos: Object.fromEntries(STATES.map((name) => [name, never])),
      adapter: {
        isTag: isElement,
        getAttributeValue: (element: PageElement, name: string): string | undefined => this.#attribute(element, name),
        hasAttrib: (element: PageElement, name: string): boolean => this.#attribute(element, name) !== undefined,
        getName: ({ name }: PageElement): string => name,
        getParent: (element: PageElement): PageElement | null => {
          this.step(1);
          return element.parent;
        },
        getChildren: (node: PageNode): PageNode[] => (node.kind === 'element' ? this.#children(node) : []),
        getSiblings: (node: PageNode): PageNode[] => (node.parent ? this.#children(node.parent) : [node]),
        prevElementSibling: (node: PageNode): PageElement | null => this.#before(node),
        getText: ({ kind }: PageNode): string => (kind === 'text' ? 'x' : ''),
        removeSubsets: (nodes: PageNode[]): PageNode[] => nodes,
      },
    };
  }

  /** @throws ImportError `too-complex` above MAX_STEPS */
  step(steps: number): void {
    this.#steps += steps;
    if (this.#steps > MAX_STEPS) throw importError('too-complex');
  }

  #attribute(element: PageElement, name: string): string | undefined {
    this.step(1 + element.attributes.length);
    return attributeOf(element, name);
  }

  #children(parent: PageElement): PageNode[] {
    let nodes = this.#siblings.get(parent);
    if (!nodes) {
      nodes = [];
      for (let node = parent.first; node; node = node.next) nodes.push(node);
      this.#siblings.set(parent, nodes);
    }
    // Skipping a sibling takes less time than testing an element.
    this.step(1 + nodes.length / 8);
    return nodes;
  }

  #before(node: PageNode): PageElement | null {
    let previous = node.previous;
    while (previous && !isElement(previous)) previous = previous.previous;
    this.step(2);
    return previous;
  }

  /**
   * A function that tells whether a selector selects an element. The selector is only compiled for the first element: most of a large style
   * sheet applies to nothing in the page. An invalid selector selects nothing.
   *
   * @throws ImportError `too-complex` where it is nested too deeply
   */
  matcher(text: string): (element: PageElement) => boolean {
    let matches: ((element: PageElement) => boolean) | undefined;
    return (element) => (matches ??= this.#compiled(text))(element);
  }

  #compiled(text: string): (element: PageElement) => boolean {
    try {
      return compile<PageNode, PageElement>(text, this.#options);
    } catch (error) {
      // The stack is full.
      if (error instanceof RangeError) throw importError('too-complex');
      return never;
    }
  }
}
