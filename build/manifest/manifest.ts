// Generates dist/custom-elements.json for editors and other tools, and the data for the reference of the elements, from the source.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { path } from '../project.js';

export interface Item {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
}

export interface Member extends Item {
  readonly kind: 'field' | 'method';
  readonly static?: boolean;
  readonly readonly?: boolean;
  readonly parameters?: readonly Item[];
  readonly return?: { readonly type: { readonly text: string } };
}

export interface Attribute extends Item {
  readonly fieldName?: string;
}

export interface ElementClass extends Partial<Readonly<Record<ItemKind, readonly Item[]>>> {
  readonly name: string;
  readonly tagName?: string;
  readonly description?: string;
  readonly members?: readonly Member[];
  readonly attributes?: readonly Attribute[];
}

/** The part of a custom elements manifest that is used here. */
export interface Manifest {
  readonly modules: readonly { readonly declarations: readonly ElementClass[] }[];
}

export type ItemKind = 'slots' | 'events' | 'cssParts' | 'cssStates' | 'cssProperties';

async function analysed(): Promise<Manifest> {
  const argv = ['analyze', '--config', 'build/manifest/manifest.config.mjs'];
  return (await cli({ argv, cwd: path('.'), noWrite: true })) as Manifest;
}

let made: Promise<Manifest> | undefined;

/** The documentation of the elements, from the source, which is analysed once. */
export const manifest = (): Promise<Manifest> => (made ??= analysed());

/** Writes the custom elements manifest (schema 1.0.0). */
export async function writeManifest(file: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(await manifest(), null, 2)}\n`);
}
