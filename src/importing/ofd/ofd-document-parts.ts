import { childOf, elementsIn, textIn } from '../office/xml.js';
import type { XmlElement } from '../office/xml.js';
import { partAt } from './ofd-parts.js';
import type { OfdPart, OfdParts } from './ofd-parts.js';
import { OfdResources } from './ofd-resources.js';
import { importError } from '../notes/import-error.js';

/** A template of pages. */
interface Template {
  readonly root: XmlElement;
  /** Where it is by default: below or above the content of pages. */
  readonly order: string | undefined;
}

/** What the pages of a document share: resources and templates (GB/T 33190-2016, 7.5). */
export class OfdDocumentParts {
  readonly common: XmlElement | undefined;
  readonly resources = new OfdResources();
  readonly #parts: OfdParts;
  readonly #document: OfdPart;
  /** Parsed once, since most pages have the same. */
  readonly #templates = new Map<string, Template>();
  readonly #added = new Set<string>();

  /** @throws ImportError if a part is missing or broken */
  constructor(parts: OfdParts, document: OfdPart) {
    this.#parts = parts;
    this.#document = document;
    this.common = childOf(document.root, 'CommonData');
    for (const kind of ['PublicRes', 'DocumentRes']) this.addResources(document.name, this.common, kind);
  }

  /** Adds the resource files that an element names. */
  addResources(from: string, element: XmlElement | undefined, kind: string): void {
    for (const named of element ? elementsIn(element, kind) : []) {
      const name = partAt(from, textIn(named));
      if (this.#added.has(name)) continue;
      this.#added.add(name);
      this.resources.add(this.#parts.part(name).root);
    }
  }

  /**
   * The template with a number.
   *
   * @throws ImportError if it is missing: it may paint over what is on a page, or hold half of it
   */
  template(id: string | undefined): Template {
    const known = this.#templates.get(id ?? '');
    if (known) return known;
    const stated = elementsIn(this.common ?? this.#document.root, 'TemplatePage').find(({ attributes }) => attributes.ID === id);
    if (stated?.attributes.BaseLoc === undefined) throw importError('broken-ofd');
    const part = this.#parts.part(partAt(this.#document.name, stated.attributes.BaseLoc));
    this.addResources(part.name, part.root, 'PageRes');
    const template = { root: part.root, order: stated.attributes.ZOrder };
    this.#templates.set(id ?? '', template);
    return template;
  }
}
