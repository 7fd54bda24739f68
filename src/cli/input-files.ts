import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { InputError, UsageError } from './errors/command-error.js';
import { systemCode } from './errors/system-error.js';

/** The files that the paths on a command line stand for. */
export interface Inputs {
  /** The files to read; `-` is the standard input. */
  readonly files: readonly string[];
  /** The named folder that a file was found in; a file that was named itself is not among them. */
  readonly folders: ReadonlyMap<string, string>;
  /** Whether a single file was named, and no folder. */
  readonly isSingle: boolean;
  /** The folders that were named and hold files of other kinds, and how many. */
  readonly leftOut: readonly { readonly folder: string; readonly count: number }[];
  /** Folders that cannot be read, or contain nothing to read. */
  readonly failures: readonly { readonly file: string; readonly error: unknown }[];
}

export const STANDARD_INPUT = '-';

/** What the files of a folder are used for. */
export type FileUse = 'document' | 'json';

/** The extensions by which files are found in a folder. A file that is named itself is read whatever its extension. */
const KINDS: Readonly<Record<FileUse, readonly string[]>> = {
  document: ['docx', 'xlsx', 'csv', 'pdf', 'ofd', 'html', 'htm', 'mht', 'mhtml', 'txt', 'md'],
  json: ['json'],
};

/** Documents that cannot be read, but are listed all the same, so that nobody believes they were read: an error says why for each. */
const UNREADABLE = ['doc', 'xls', 'wps', 'et', 'rtf'];

const endOf = (file: string): string => extname(file).slice(1).toLowerCase();

/** Hidden files, and the lock files of documents that are open in Office. */
const isHidden = (name: string): boolean => name.startsWith('.') || name.startsWith('~$');

const ORDER = /* @__PURE__ */ new Intl.Collator('en', { numeric: true });

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

type Failures = { file: string; error: unknown }[];

/** Adds all files of a folder and of those in it, in the order of their names. Links to folders are not followed: they may form a loop. */
async function addFilesIn(folder: string, files: string[], failures: Failures): Promise<void> {
  try {
    const entries = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => !isHidden(name));
    for (const entry of entries.sort((a, b) => ORDER.compare(a.name, b.name))) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) await addFilesIn(path, files, failures);
      else if (entry.isFile() || (entry.isSymbolicLink() && (await isFile(path)))) files.push(path);
    }
  } catch (error) {
    failures.push({ file: folder, error });
  }
}

/** Whether a path is a folder. */
async function isFolder(path: string): Promise<boolean> {
  if (path === STANDARD_INPUT) return false;
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP'].includes(systemCode(error) ?? ''))
      throw new UsageError('missingFile', { file: path });
    // It exists; why it cannot be read is reported when it is read.
    return false;
  }
}

/**
 * Finds the files to read: those that are named, and in a named folder those for the given uses.
 *
 * @throws UsageError where a path does not exist
 */
export async function inputFiles(paths: readonly string[], uses: readonly FileUse[]): Promise<Inputs> {
  const kinds = uses.flatMap((use) => KINDS[use]);
  const wanted = [...kinds, ...UNREADABLE];
  const files = new Set<string>();
  const leftOut: { folder: string; count: number }[] = [];
  const failures: Failures = [];
  const folders = new Set<string>();
  const foundIn = new Map<string, string>();
  for (const path of paths) if (await isFolder(path)) folders.add(path);
  for (const path of paths) {
    if (!folders.has(path)) {
      files.add(path);
      continue;
    }
    const failed = failures.length;
    const all: string[] = [];
    await addFilesIn(path, all, failures);
    const own = all.filter((file) => wanted.includes(endOf(file)));
    for (const file of own) {
      if (!files.has(file)) foundIn.set(file, path);
      files.add(file);
    }
    if (own.length === 0 && failures.length === failed)
      failures.push({ file: path, error: new InputError('no-documents', { kinds: kinds.map((kind) => `.${kind}`).join(' ') }) });
    else if (all.length > own.length) leftOut.push({ folder: path, count: all.length - own.length });
  }
  return { files: [...files], folders: foundIn, isSingle: paths.length === 1 && folders.size === 0, leftOut, failures };
}
