import { xmlRoot, elementsIn } from './xml.js';
import type { XmlElement } from './xml.js';
import type { ZipFile } from '../bytes/zip.js';
import { importError } from '../notes/import-error.js';

// Finds the parts of an office file through the relationships between them. ECMA-376 part 2, clause 9.

export interface OfficePart {
  readonly name: string;
  /** Its root element, parsed on first access. Throws an ImportError if it is malformed or too large. */
  readonly root: XmlElement;
  /** The names of the parts it refers to, by relationship id. */
  readonly targets: ReadonlyMap<string, string>;
  /** The name of its related part of one kind, which is the last word of the relationship's type: `styles`, `sharedStrings`. */
  readonly targetOf: (kind: string) => string | undefined;
}

const lastWord = (type: string): string => type.slice(type.lastIndexOf('/') + 1);

/** The full name of a relationship's target, which is relative to the folder of the part that refers to it. */
function resolved(folder: string, target: string): string {
  const names: string[] = [];
  for (const name of (target.startsWith('/') ? target : `${folder}${target}`).split('/')) {
    if (name === '..') names.pop();
    else if (name && name !== '.') names.push(name);
  }
  return names.join('/');
}

interface Relationship {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
}

function relationshipsOf(zip: ZipFile, name: string): Relationship[] {
  const slash = name.lastIndexOf('/') + 1;
  const folder = name.slice(0, slash);
  const bytes = zip.part(`${folder}_rels/${name.slice(slash)}.rels`);
  if (!bytes) return [];
  return elementsIn(xmlRoot(bytes), 'Relationship')
    .filter(({ attributes }) => attributes.TargetMode !== 'External')
    .map(({ attributes: { Id = '', Type = '', Target = '' } }) => ({ id: Id, kind: lastWord(Type), target: resolved(folder, Target) }));
}

/** A part of an office file, with its relationships; undefined if there is none of that name. */
export function officePart(zip: ZipFile, name: string): OfficePart | undefined {
  const bytes = zip.part(name);
  if (!bytes) return undefined;
  const relationships = relationshipsOf(zip, name);
  let root: XmlElement | undefined;
  return {
    name,
    get root() {
      return (root ??= xmlRoot(bytes));
    },
    targets: new Map(relationships.map(({ id, target }) => [id, target])),
    targetOf: (kind) => relationships.find((relationship) => relationship.kind === kind)?.target,
  };
}

/**
 * The root element of a part's related part of one kind, such as its styles or lists; undefined if it has no such relationship. Throws an
 * ImportError if the related part is missing: without its styles, for example, text that is struck through would be read as if it were not.
 */
export function rootOfKind(zip: ZipFile, part: OfficePart, kind: string): XmlElement | undefined {
  const target = part.targetOf(kind);
  if (target === undefined) return undefined;
  const found = officePart(zip, target);
  if (!found) throw importError('broken-file');
  return found.root;
}

/** The main part of an office file: the text of a document, or the workbook. */
export function mainPart(zip: ZipFile): OfficePart | undefined {
  const main = relationshipsOf(zip, '').find(({ kind }) => kind === 'officeDocument');
  return main && officePart(zip, main.target);
}

/** The title in an office file's properties; undefined if it has none. */
export function officeTitle(zip: ZipFile): string | undefined {
  const core = relationshipsOf(zip, '').find(({ kind }) => kind === 'core-properties');
  const bytes = core && zip.part(core.target);
  const title = bytes && elementsIn(xmlRoot(bytes), 'title')[0];
  const text = title?.children
    .filter((child) => typeof child === 'string')
    .join('')
    .trim();
  return text === '' ? undefined : text;
}
