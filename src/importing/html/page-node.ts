import type { html as standard } from 'parse5';

/**
 * An element of a page, or the root of one (`#document`). Siblings are linked, so that inserting or removing one takes the same time
 * anywhere.
 */
export interface PageElement {
  readonly kind: 'element';
  /** In lower case; `#document` for a root. */
  readonly name: string;
  /** Whether it is an HTML element rather than SVG or MathML. */
  readonly isHtml: boolean;
  /** Undefined in a tree that was not parsed: nothing but the parser asks for it. */
  readonly namespace: Namespace | undefined;
  readonly attributes: Attribute[];
  parent: PageElement | null;
  previous: PageNode | null;
  next: PageNode | null;
  first: PageNode | null;
  last: PageNode | null;
  /** The tree of a `<template>`, which is not part of the page. */
  content: PageElement | null;
}

/** A run of text. */
export interface PageText {
  readonly kind: 'text' | 'nothing';
  text: string;
  parent: PageElement | null;
  previous: PageNode | null;
  next: PageNode | null;
}

export type PageNode = PageElement | PageText;

export interface Attribute {
  readonly name: string;
  readonly value: string;
}

export type Namespace = standard.NS;

/** The value of an attribute; `undefined` where the element does not have it. */
export function attributeOf(element: PageElement, name: string): string | undefined {
  for (const attribute of element.attributes) if (attribute.name === name) return attribute.value;
  return undefined;
}

export const newText = (text: string): PageText => ({ kind: 'text', text, parent: null, previous: null, next: null });

export const newElement = (name: string, isHtml: boolean, attributes: Attribute[] = [], namespace?: Namespace): PageElement => ({
  kind: 'element',
  name,
  isHtml,
  namespace,
  attributes,
  parent: null,
  previous: null,
  next: null,
  first: null,
  last: null,
  content: null,
});

/** Puts a node before another, or at the end. */
export function insert(parent: PageElement, node: PageNode, before: PageNode | null): void {
  const previous = before ? before.previous : parent.last;
  node.parent = parent;
  node.previous = previous;
  node.next = before;
  if (previous) previous.next = node;
  else parent.first = node;
  if (before) before.previous = node;
  else parent.last = node;
}
