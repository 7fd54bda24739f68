import type { ReactiveController, ReactiveElement } from 'lit';

/**
 * What a page declared in the shadow root of an element (`<template shadowrootmode>`): a saved page, or one from a server that renders elements. It stays until the
 * element has something to show in its place, and is then removed: else it would stand beside that.
 */
export class DeclaredContent implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #isReplaced: () => boolean;
  #nodes: readonly ChildNode[] = [];

  /** @param isReplaced returns whether the element shows something itself; called after each update */
  constructor(host: ReactiveElement, isReplaced: () => boolean) {
    this.#host = host;
    this.#isReplaced = isReplaced;
    host.addController(this);
  }

  /** Takes what is there. To be called before anything is rendered into the root. */
  take(root: ShadowRoot | null): void {
    if (!root?.firstChild) return;
    this.#nodes = [...root.childNodes];
    // What is rendered is put before a node that stays.
    root.prepend(document.createComment(''));
  }

  hostUpdated(): void {
    if (this.#nodes.length === 0 || !this.#isReplaced()) return;
    for (const node of this.#nodes) if (node.parentNode === this.#host.renderRoot) node.remove();
    this.#nodes = [];
  }
}
