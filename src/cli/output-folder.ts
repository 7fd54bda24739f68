import { access, constants, mkdir, rmdir, stat } from 'node:fs/promises';
import { dirname, extname, resolve } from 'node:path';
import { OUTPUT_KINDS } from '../exporting/export-options.js';
import { UsageError } from './errors/command-error.js';
import { orOutputError } from './output-file.js';

/** A folder that files can be written to. */
export interface OutputFolder {
  /** Removes the folder if it was made for the files and there are none. */
  readonly discard: () => Promise<void>;
}

type Kind = 'none' | 'folder' | 'other';

async function kindOf(path: string): Promise<Kind> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'other';
  } catch {
    return 'none';
  }
}

/** Whether a path ends like an exported file, which was then meant rather than a folder. */
const looksLikeFile = (path: string): boolean => [...OUTPUT_KINDS, 'html'].some((kind) => extname(path).toLowerCase() === `.${kind}`);

/** Removes a folder and those above it, up to the first that was made for it. One that is not empty stays, with those above it. */
async function removeEmpty(folder: string, first: string): Promise<void> {
  const isRemoved = await rmdir(folder).then(
    () => true,
    () => false,
  );
  if (isRemoved && folder !== first) await removeEmpty(dirname(folder), first);
}

/**
 * Prepares a folder to write files to, and makes it where it is not there. That is done at once, so that nobody waits for reports that cannot be
 * written.
 *
 * @throws UsageError where it is no folder, OutputError (as rejected promises) where it cannot be made or written to
 */
export async function outputFolder(path: string): Promise<OutputFolder> {
  const kind = await kindOf(path);
  if (kind === 'other') throw new UsageError('outputIsFile', { file: path });
  if (kind === 'none' && looksLikeFile(path)) throw new UsageError('outputLooksLikeFile', { file: path });
  const made = kind === 'none' ? await orOutputError(path, () => mkdir(path, { recursive: true })) : undefined;
  await orOutputError(path, () => access(path, constants.W_OK));
  return { discard: () => (made === undefined ? Promise.resolve() : removeEmpty(resolve(path), resolve(made))) };
}
