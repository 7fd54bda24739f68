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
  readonly namespace: Namespace;
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
