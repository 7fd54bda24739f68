import { parse } from 'parse5';
import type { html as standard } from 'parse5';
import { PageBuilder } from './page-builder.js';
import type { Types } from './page-builder.js';

/** An element of a page, or the root of one (`#document`). Siblings are linked, so that putting one in or out takes the same time wherever it stands. */
export interface PageElement {
  readonly kind: 'element';
  /** In lower case; `#document` for a root. */
  readonly name: string;
  /** Whether it is one of HTML, and not of SVG or MathML. */
  readonly isHtml: boolean;
  readonly namespace: Namespace;
  readonly attributes: Attribute[];
  parent: PageElement | null;
  previous: PageNode | null;
  next: PageNode | null;
  first: PageNode | null;
  last: PageNode | null;
  /** The tree of a `<template>`, which is none of the page. */
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

/** A page as it is parsed. */
export interface PageTree {
  readonly root: PageElement;
  /** Whether it has no doctype, or an old one: names of classes are then alike in either case. */
  readonly isQuirky: boolean;
}

/**
 * A page, or a fragment of one, as the HTML standard has it parsed.
 *
 * @throws ImportError `too-large` above MAX_NODES, `too-deep` above MAX_DEPTH, `too-complex` where a name is too long
 */
export function pageTree(html: string): PageTree {
  const builder = new PageBuilder();
  const root = parse<Types>(html, { treeAdapter: builder });
  builder.endText();
  return { root, isQuirky: builder.isQuirky };
}
