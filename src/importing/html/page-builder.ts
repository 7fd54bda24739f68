import { html as standard } from 'parse5';
import type { TreeAdapter, TreeAdapterTypeMap } from 'parse5';
import { importError } from '../notes/import-error.js';
import { assertNameIsShort } from './page-bounds.js';
import { insert, newElement, newText } from './page-node.js';
import type { Attribute, Namespace, PageElement, PageNode, PageText } from './page-node.js';

type Mode = standard.DOCUMENT_MODE;
/** The types of nodes that the parser builds the tree from. */
export type Types = TreeAdapterTypeMap<
  PageNode,
  PageElement,
  PageNode,
  PageElement,
  PageElement,
  PageElement,
  PageText,
  PageText,
  PageElement,
  PageText
>;

/** Browsers nest no deeper (`kMaximumHTMLParserDOMTreeDepth` in Blink); pages saved by Word are less than 60 deep. */
const MAX_DEPTH = 512;

/** Elements, texts and attributes. A report saved by Word has about ten thousand; this many take 100 MB. */
const MAX_NODES = 300_000;

/** How many pieces of a text wait to be joined. */
const MAX_PIECES = 1000;

const newRoot = (): PageElement => newElement('#document', true);

/** For parser events that are not needed. */
const noted = (): void => undefined;

function detach(node: PageNode): void {
  const { parent, previous, next } = node;
  if (!parent) return;
  if (previous) previous.next = next;
  else parent.first = next;
  if (next) next.previous = previous;
  else parent.last = previous;
  node.parent = node.previous = node.next = null;
}

/**
 * Builds the nodes of a page for the parser, and counts them: the standard repeats open formatting elements in every paragraph, so that a
 * small page may have many.
 */
export class PageBuilder implements TreeAdapter<Types> {
  #nodes = 0;
  #depth = 0;
  #open: PageText | undefined;
  #pieces: string[] = [];
  #mode: Mode = standard.DOCUMENT_MODE.NO_QUIRKS;

  get isQuirky(): boolean {
    return this.#mode === standard.DOCUMENT_MODE.QUIRKS;
  }

  #count(nodes: number): void {
    this.#nodes += nodes;
    if (this.#nodes > MAX_NODES) throw importError('too-large', { most: MAX_NODES });
  }

  createDocument = newRoot;
  createDocumentFragment = newRoot;

  createElement(name: string, namespace: Namespace, attributes: Attribute[]): PageElement {
    this.#count(1 + attributes.length);
    assertNameIsShort(name);
    for (const attribute of attributes) assertNameIsShort(attribute.name);
    return newElement(name, namespace === standard.NS.HTML, attributes, namespace);
  }

  /** Comments are not kept. */
  createCommentNode(): PageText {
    return { kind: 'nothing', text: '', parent: null, previous: null, next: null };
  }

  createTextNode(text: string): PageText {
    this.#count(1);
    return newText(text);
  }

  appendChild(parent: PageElement, node: PageNode): void {
    if (node.kind !== 'nothing') insert(parent, node, null);
  }

  insertBefore(parent: PageElement, node: PageNode, before: PageNode): void {
    if (node.kind !== 'nothing') insert(parent, node, before);
  }

  insertText(parent: PageElement, text: string): void {
    this.#addText(parent, text, null);
  }

  insertTextBefore(parent: PageElement, text: string, before: PageNode): void {
    this.#addText(parent, text, before);
  }

  #addText(parent: PageElement, text: string, before: PageNode | null): void {
    const previous = before ? before.previous : parent.last;
    if (previous?.kind !== 'text') insert(parent, this.createTextNode(text), before);
    else {
      if (previous !== this.#open || this.#pieces.length >= MAX_PIECES) this.endText();
      this.#open = previous;
      this.#pieces.push(text);
    }
  }

  /**
   * Joins the pieces of the last text. The parser reports words one by one; adding each of them at once would take ten times the size of
   * the text.
   */
  endText(): void {
    if (this.#open) this.#open.text += this.#pieces.join('');
    this.#pieces = [];
  }

  detachNode = detach;

  adoptAttributes(element: PageElement, attributes: readonly Attribute[]): void {
    const own = new Set(element.attributes.map(({ name }) => name));
    this.#count(own.size);
    for (const attribute of attributes) if (!own.has(attribute.name)) element.attributes.push(attribute);
  }

  onItemPush(): void {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) throw importError('too-deep', { most: MAX_DEPTH });
  }

  onItemPop(): void {
    this.#depth -= 1;
  }

  getChildNodes(parent: PageElement): PageNode[] {
    const nodes: PageNode[] = [];
    for (let node = parent.first; node; node = node.next) nodes.push(node);
    this.#count(nodes.length);
    return nodes;
  }

  getFirstChild = (parent: PageElement): PageNode | null => parent.first;
  getParentNode = (node: PageNode): PageElement | null => node.parent;
  getAttrList = (element: PageElement): Attribute[] => element.attributes;
  getTagName = (element: PageElement): string => element.name;
  getNamespaceURI = ({ namespace }: PageElement): Namespace => namespace ?? standard.NS.HTML;
  getTextNodeContent = (node: PageText): string => node.text;
  getCommentNodeContent = (): string => '';
  getTemplateContent = (template: PageElement): PageElement => (template.content ??= newRoot());
  setTemplateContent(template: PageElement, content: PageElement): void {
    template.content = content;
  }
  isElementNode = (node: PageNode): node is PageElement => node.kind === 'element';
  isTextNode = (node: PageNode): node is PageText => node.kind === 'text';
  isCommentNode = (node: PageNode): node is PageText => node.kind === 'nothing';
  isDocumentTypeNode = (node: PageNode): node is PageText => node.kind === 'nothing';
  getDocumentMode = (): Mode => this.#mode;
  setDocumentMode(_: PageElement, mode: Mode): void {
    this.#mode = mode;
  }

  // Source positions and the document type are not needed.
  setDocumentType = noted;
  getDocumentTypeNodeName = (): string => '';
  getDocumentTypeNodePublicId = (): string => '';
  getDocumentTypeNodeSystemId = (): string => '';
  getNodeSourceCodeLocation = (): null => null;
  setNodeSourceCodeLocation = noted;
  updateNodeSourceCodeLocation = noted;
}
