// The addresses in the code that a webmaster pastes. The workbench and the page of the ways in write the same ones.

/** Which file the script tag names: the module with its parts, the classic script with its parts, or the one file that is complete. */
export const SCRIPT_FILES = {
  module: 'disclosure-elements.js',
  classic: 'disclosure-elements.iife.js',
  all: 'disclosure-elements.all.js',
} as const;

export type ScriptKind = keyof typeof SCRIPT_FILES;

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };

/** The value of an attribute, in quotation marks. */
export const quoted = (value: string): string => `"${value.replace(/[&"<>]/g, (mark) => MARKS[mark] ?? mark)}"`;

/** A file of a folder, which may be written with or without a slash at its end; without a folder, beside the page. */
export const inFolder = (folder: string, file: string): string => `${folder === '' || folder.endsWith('/') ? folder : `${folder}/`}${file}`;

/** The script tag for the files in a folder. */
export function scriptTag(folder: string, kind: ScriptKind = 'module', attributes = ''): string {
  const src = quoted(inFolder(folder, SCRIPT_FILES[kind]));
  return kind === 'module' ? `<script type="module" src=${src}${attributes}></script>` : `<script src=${src}${attributes} defer></script>`;
}

/**
 * The tag of an element. The link in it is what readers have without scripts and before they have run.
 *
 * @param link its text; empty for no link
 * @param attributes those behind `src`
 */
export const elementTag = (tag: string, src: string, link: string, attributes = ''): string =>
  `<${tag} src=${quoted(src)}${attributes}>${link === '' ? '' : `<a href=${quoted(src)}>${link}</a>`}</${tag}>`;
