import { childOf, elementsIn, textIn } from '../office/xml.js';
import type { XmlElement } from '../office/xml.js';

// Resources (GB/T 33190-2016, 7.9): what objects of the pages refer to by number.

/** Drawing parameters may refer to others, on which they are based. A few do, in one step. */
const MAX_BASES = 8;

/** The resources of a document. Fonts are not among them: texts state their characters and where each stands. */
export class OfdResources {
  readonly #drawParams = new Map<string, XmlElement>();
  readonly #colorSpaces = new Map<string, XmlElement>();
  readonly #composites = new Map<string, XmlElement>();
  readonly #media = new Map<string, XmlElement>();

  /** Adds those of a resource file. */
  add(root: XmlElement): void {
    const lists = [
      ['DrawParams', this.#drawParams],
      ['ColorSpaces', this.#colorSpaces],
      ['CompositeGraphicUnits', this.#composites],
      ['MultiMedias', this.#media],
    ] as const;
    for (const [name, known] of lists)
      for (const list of elementsIn(root, name)) for (const one of elementsIn(list)) known.set(one.attributes.ID ?? '', one);
  }

  /** Drawing parameters, followed by those on which they are based. */
  drawParams(id: string | undefined): XmlElement[] {
    const found: XmlElement[] = [];
    for (let next = id; next !== undefined && found.length < MAX_BASES;) {
      const param = this.#drawParams.get(next);
      if (!param || found.includes(param)) break;
      found.push(param);
      next = param.attributes.Relative;
    }
    return found;
  }

  colorSpace(id: string | undefined): XmlElement | undefined {
    return id === undefined ? undefined : this.#colorSpaces.get(id);
  }

  /** The content of a vector picture, which several objects may show. */
  composite(id: string | undefined): XmlElement | undefined {
    const unit = id === undefined ? undefined : this.#composites.get(id);
    return childOf(unit, 'Content') ?? unit;
  }

  /** The format or the file name of a picture: `JPEG`, `image_1.png`. */
  formatOfMedia(id: string | undefined): string {
    const media = id === undefined ? undefined : this.#media.get(id);
    const file = childOf(media, 'MediaFile');
    return `${media?.attributes.Format ?? ''} ${file ? textIn(file) : ''}`;
  }
}
