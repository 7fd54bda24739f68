import { strToU8, zipSync } from 'fflate';

/** The media type of each part of an office file that is not plain XML, by the part's name. */
export type PartTypes = Readonly<Record<string, string>>;

/** The first time that a zip file can state. The files of one report are the same, whenever they are made. */
const MADE = '1980-01-01T12:00:00';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A reference from one part of an office file to another. */
export interface Relationship {
  readonly id: string;
  /** The URI of its kind. */
  readonly type: string;
  /** Relative to the folder of the part that refers. */
  readonly target: string;
}

/** The part that holds the references of another (ECMA-376 part 2, clause 9). */
export const relationshipsXml = (relationships: readonly Relationship[]): string =>
  `<Relationships xmlns="${RELATIONSHIPS}">${relationships
    .map(({ id, type, target }) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

function contentTypes(types: PartTypes): string {
  const overrides = Object.entries(types).map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`);
  return [
    `<Types xmlns="${CONTENT_TYPES}">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    ...overrides,
    '</Types>',
  ].join('');
}

/**
 * An office file of its parts (ECMA-376 part 2). It is packed at once, without the threads of `fflate`: they are started from a `blob:` URL, which a
 * strict content security policy forbids.
 *
 * @param parts the XML of each part, by its name, without the XML declaration
 * @param types the media types of the parts
 */
export function officeFile(parts: Readonly<Record<string, string>>, types: PartTypes): Uint8Array<ArrayBuffer> {
  const all: Record<string, string> = { '[Content_Types].xml': contentTypes(types), ...parts };
  const files = Object.fromEntries(Object.entries(all).map(([name, xml]) => [name, strToU8(DECLARATION + xml)]));
  return zipSync(files, { mtime: MADE });
}
