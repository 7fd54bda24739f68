import { rmSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { chmod, open, realpath, rename, stat } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { memoize } from '../values/memoize.js';
import { OutputError, UsageError } from './errors/command-error.js';
import { systemCode } from './errors/system-error.js';

/** A file that is written whole or not at all. */
export interface OutputFile {
  /** Replaces the content of the file. Throws an OutputError (as a rejected promise), and then leaves the old content as it was. */
  readonly write: (content: string | Uint8Array) => Promise<void>;
  /** Adds to the new content of the file, which keeps its old content until `finish`. Throws an OutputError (as a rejected promise). */
  readonly add: (content: string | Uint8Array) => Promise<void>;
  /** Replaces the content of the file by what was added. Throws an OutputError (as a rejected promise), and then leaves the old content. */
  readonly finish: () => Promise<void>;
  /** Leaves everything as it was, unless it was written. */
  readonly discard: () => Promise<void>;
}

async function statsOf(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch {
    return undefined;
  }
}

/** Runs a function once when a signal ends the process, which then ends as it would have without it. */
function whenEnded(run: () => void): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const end = (signal: NodeJS.Signals): void => {
    stop();
    run();
    process.kill(process.pid, signal);
  };
  const stop = (): void => {
    for (const signal of signals) process.off(signal, end);
    process.off('exit', run);
  };
  for (const signal of signals) process.on(signal, end);
  process.on('exit', run);
  return stop;
}

/** A pipe or a device: it cannot be left half written, and must not be replaced. It is opened when there is something to write. */
function special(path: string): OutputFile {
  let opened: FileHandle | undefined;
  const add = async (content: string | Uint8Array): Promise<void> => {
    opened ??= await open(path, 'w');
    await opened.writeFile(content);
  };
  const written = (content: string | Uint8Array): Promise<void> => orOutputError(path, () => add(content));
  return {
    write: written,
    add: written,
    finish: () => Promise.resolve(),
    discard: async () => opened?.close().catch(() => undefined),
  };
}

export async function orOutputError<T>(path: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw new OutputError(systemCode(error) ?? String(error), path);
  }
}

/** What tells a file from all others, under whatever name. */
const identity = ({ dev, ino }: Stats): string => `${dev}:${ino}`;

/** The files at some paths: thousands are looked up once. */
const identities = /* @__PURE__ */ memoize(async (paths: readonly string[]): Promise<ReadonlySet<string>> => {
  const found = new Set<string>();
  for (const path of paths) {
    const stats = await statsOf(path);
    if (stats) found.add(identity(stats));
  }
  return found;
});

/**
 * Refuses to write a file that is read, under whatever name.
 *
 * @throws UsageError (as a rejected promise)
 */
export async function refuseInput(path: string, inputs: readonly string[]): Promise<void> {
  const existing = await statsOf(path);
  if (existing?.isFile() && (await identities(inputs)).has(identity(existing))) throw new UsageError('outputIsInput', { file: path });
}

/**
 * Prepares to write a file: the content goes to a temporary file beside it, which is then renamed. That file is created at once, so that
 * nobody waits for reports that cannot be written.
 *
 * @param inputs files that must not be written to
 * @throws UsageError where nothing may be written there, OutputError (as rejected promises)
 */
export async function outputFile(path: string, inputs: readonly string[]): Promise<OutputFile> {
  const existing = await statsOf(path);
  if (existing?.isDirectory()) throw new UsageError('outputIsFolder', { file: path });
  if (existing && !existing.isFile()) return special(path);
  await refuseInput(path, inputs);
  // A link keeps its target, which is what is replaced.
  const target = existing ? await orOutputError(path, () => realpath(path)) : resolve(path);
  if (!(await statsOf(dirname(target)))?.isDirectory()) throw new UsageError('outputFolder', { file: path });
  const temporary = join(dirname(target), `.disclosure-${process.pid}-${Date.now()}.tmp`);
  const remove = (): void => rmSync(temporary, { force: true });
  // Before the file is created: a signal may come as soon as it is.
  const stop = whenEnded(remove);
  const handle = await orOutputError(path, () => open(temporary, 'wx')).catch((error: unknown) => {
    stop();
    throw error;
  });
  const discard = async (): Promise<void> => {
    await handle.close().catch(() => undefined);
    remove();
    stop();
  };
  const replace = async (): Promise<void> => {
    await handle.sync();
    await handle.close();
    if (existing) await chmod(temporary, existing.mode);
    await rename(temporary, target);
    stop();
  };
  const add = (content: string | Uint8Array): Promise<void> => orOutputError(path, () => handle.writeFile(content));
  const finish = (): Promise<void> => orOutputError(path, replace);
  const write = async (content: string | Uint8Array): Promise<void> => {
    await add(content);
    await finish();
  };
  return { write, add, finish, discard };
}
