import { mkdir } from 'node:fs/promises';
import { basename, dirname, extname, join, relative } from 'node:path';
import type { Report } from '../../report/report.js';
import { OutputError } from '../errors/command-error.js';
import { STANDARD_INPUT } from '../input-files.js';
import type { Inputs } from '../input-files.js';
import { orOutputError, outputFile } from '../output-file.js';
import type { OutputFolder } from '../output-folder.js';
import type { Session } from '../session.js';
import { sayCommand } from '../command-language.js';
import { printable } from '../terminal.js';
import { reportsText } from './report-list.js';
import type { ReportSink } from './report-sink.js';

const withoutExtension = (path: string): string => path.slice(0, path.length - extname(path).length);

/** Where a file lies in the folder that was named: 2023/a.docx. */
function placeOf(file: string, { folders }: Inputs): string {
  if (file === STANDARD_INPUT) return 'stdin';
  const folder = folders.get(file);
  return folder === undefined ? basename(file) : relative(folder, file);
}

/**
 * The name of the JSON of each file within the output folder: that of the file, in folders like its own. Where two files would share one, as a.docx and
 * a.pdf would, each keeps its extension, and after that gets a number; on Windows and macOS, names that differ in case are one.
 */
function outputNames(inputs: Inputs): ReadonlyMap<string, string> {
  const places = inputs.files.map((file) => [file, placeOf(file, inputs)] as const);
  const counts = new Map<string, number>();
  const keyOf = (place: string): string => withoutExtension(place).toLowerCase();
  for (const [, place] of places) counts.set(keyOf(place), (counts.get(keyOf(place)) ?? 0) + 1);
  const taken = new Set<string>();
  const names = new Map<string, string>();
  for (const [file, place] of places) {
    const stem = counts.get(keyOf(place)) === 1 ? withoutExtension(place) : place;
    let name = `${stem}.json`;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${stem}-${number}.json`;
    taken.add(name.toLowerCase());
    names.set(file, name);
  }
  return names;
}

/** A JSON for each file, in a folder. A JSON that cannot be written is reported, and the others are still written. */
export class ReportFolder implements ReportSink {
  readonly #path: string;
  readonly #folder: OutputFolder;
  readonly #inputs: Inputs;
  readonly #session: Session;
  readonly #names: ReadonlyMap<string, string>;
  #count = 0;

  /**
   * @param path the folder
   * @param folder the same, prepared
   */
  constructor(path: string, folder: OutputFolder, inputs: Inputs, session: Session) {
    this.#path = path;
    this.#folder = folder;
    this.#inputs = inputs;
    this.#session = session;
    this.#names = outputNames(inputs);
  }

  async add(file: string, reports: readonly Report[]): Promise<void> {
    const path = join(this.#path, this.#names.get(file) ?? '');
    try {
      await orOutputError(path, () => mkdir(dirname(path), { recursive: true }));
      await this.#write(path, reportsText(reports));
      this.#count += 1;
    } catch (error) {
      // That this one cannot be written says nothing of the others.
      if (!(error instanceof OutputError)) throw error;
      this.#session.fail(file, error);
    }
  }

  async #write(path: string, text: string): Promise<void> {
    const output = await outputFile(path, this.#inputs.files);
    try {
      await output.write(text);
    } finally {
      await output.discard();
    }
  }

  end(): Promise<void> {
    const { language, terminal } = this.#session;
    if (this.#count > 0) terminal.tell(printable(sayCommand(language, 'cli:writtenIn', { folder: this.#path, count: this.#count })));
    return Promise.resolve();
  }

  async discard(): Promise<void> {
    await this.#folder.discard();
  }
}
