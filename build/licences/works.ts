import { readdirSync, readFileSync } from 'node:fs';
import { path } from '../project.js';

// The works of others that a built file contains, told from the modules that it is made of.

/** A work of others: a package, or what a package contains of yet others. */
export interface Work {
  readonly name: string;
  /** Its licence, as SPDX names it. */
  readonly licence: string;
  /** The full text of its licence, with the notice of its authors. */
  readonly text: string;
}

/** The licence of a package is in a file of this name. */
const LICENCE_FILE = /^licen[cs]e(?:\.(?:md|txt))?$/i;

const read = (file: string): string => readFileSync(path(file), 'utf8');

function packageWork(name: string): Work {
  const folder = `node_modules/${name}`;
  const { version, license } = JSON.parse(read(`${folder}/package.json`)) as { readonly version: string; readonly license: string };
  const file = readdirSync(path(folder)).find((entry) => LICENCE_FILE.test(entry));
  if (file === undefined) throw new Error(`${name} has no file with its licence.`);
  return { name: `${name} ${version}`, licence: license, text: read(`${folder}/${file}`) };
}

/** What comes inside of other modules: by a part of their path, the works that are in them. */
const INSIDE: readonly (readonly [part: string, works: () => Work[]])[] = [
  // The build of pdf.js for older browsers and Node, which has polyfills.
  [
    'node_modules/pdfjs-dist/legacy/',
    () => [{ name: 'core-js (in pdfjs-dist)', licence: 'MIT', text: read('build/licences/core-js.txt') }],
  ],
  [
    'src/importing/libraries/chinese-cmaps.json',
    () => [{ name: 'CMaps (in pdfjs-dist)', licence: 'BSD-3-Clause', text: read('node_modules/pdfjs-dist/cmaps/LICENSE') }],
  ],
  // Generated from the dictionaries of OpenCC.
  [
    'src/formats/labels/traditional.generated.ts',
    () => [
      packageWork('opencc-js'),
      { name: 'OpenCC (in opencc-js)', licence: 'Apache-2.0', text: read('node_modules/opencc-js/LICENSES/Apache-2.0.txt') },
    ],
  ],
  // What the bundler adds of its own.
  ['@oxc-project+runtime', () => [packageWork('rolldown')]],
];

/** The package that a module belongs to, by its path; undefined for our own modules. */
function packageName(module: string): string | undefined {
  const [, ...inside] = module.split('node_modules/');
  return /^(?:@[^/]+\/)?[^/]+/.exec(inside[inside.length - 1] ?? '')?.[0];
}

/**
 * The works of others in a file, sorted by name.
 *
 * @param modules the paths of the modules that the file contains, absolute or relative
 */
export function worksOf(modules: Iterable<string>): Work[] {
  const works = new Map<string, Work>();
  const packages = new Set<string>();
  const inside = new Set<() => Work[]>();
  for (const module of modules) {
    const name = packageName(module);
    if (name !== undefined) packages.add(name);
    for (const [part, found] of INSIDE) if (module.includes(part)) inside.add(found);
  }
  for (const work of [...[...packages].map(packageWork), ...[...inside].flatMap((found) => found())]) works.set(work.name, work);
  return [...works.values()].sort((one, other) => one.name.localeCompare(other.name, 'en'));
}
