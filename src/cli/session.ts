import type { Language } from '../i18n/language.js';
import { say } from '../i18n/translate.js';
import { reportName } from '../report/report-name.js';
import { problemText } from '../report/problem.js';
import { sayCommand } from './command-language.js';
import { OutputError } from './errors/command-error.js';
import { fileFailure } from './errors/file-failure.js';
import type { FileFailure } from './errors/file-failure.js';
import { STANDARD_INPUT } from './input-files.js';
import type { Inputs } from './input-files.js';
import { printable } from './terminal.js';
import type { Terminal } from './terminal.js';
import type { ImportedReport } from '../importing/imported-report.js';
import { importNoteText } from '../importing/notes/import-note.js';

/** Enough to start fixing a file with. */
const MAX_PROBLEMS = 20;

/** One run of a command: its terminal, its language, and the files that could not be read. */
export class Session {
  readonly terminal: Terminal;
  readonly language: Language;
  readonly #failures: FileFailure[] = [];

  constructor(terminal: Terminal, language: Language) {
    this.terminal = terminal;
    this.language = language;
  }

  get failures(): readonly FileFailure[] {
    return this.#failures;
  }

  /** The name of a file in messages. */
  nameOf(file: string): string {
    return file === STANDARD_INPUT ? sayCommand(this.language, 'cli:stdin') : file;
  }

  tell(file: string, message: string): void {
    this.#tellOf(this.nameOf(file), message);
  }

  #tellOf(name: string, message: string): void {
    this.terminal.tell(printable(sayCommand(this.language, 'cli:line', { file: name, message })));
  }

  /** Prints the notes of each report imported from a file. Where there are several reports, each is named. */
  tellNotes(file: string, imported: readonly ImportedReport[]): void {
    for (const { report, notes } of imported) {
      const values = { file: this.nameOf(file), report: reportName(report.agency, report.year, this.language) };
      const name = imported.length > 1 ? sayCommand(this.language, 'cli:reportIn', values) : values.file;
      for (const note of notes) {
        const message = importNoteText(note, this.language);
        this.#tellOf(name, sayCommand(this.language, `cli:note:${note.severity}`, { message }));
      }
    }
  }

  /** Prints why no report, or not every report, could be read from a file or written. */
  fail(file: string, error: unknown): void {
    const failure = fileFailure(file, error, this.language);
    this.#failures.push(failure);
    this.tell(file, failure.message);
    // The first problem is in the message.
    for (const problem of failure.problems.slice(1, MAX_PROBLEMS)) this.tell(file, problemText(problem, this.language));
    const left = failure.problems.length - MAX_PROBLEMS;
    if (left > 0) this.tell(file, say(this.language, 'problemsLeft', { count: left }));
  }

  /**
   * Reads one file after another. A file that cannot be read is reported, and the others are still read.
   *
   * @throws OutputError (as a rejected promise) where there is nothing to write results to any more
   */
  async readEach(inputs: Inputs, read: (file: string) => Promise<void>): Promise<void> {
    for (const { file, error } of inputs.failures) this.fail(file, error);
    for (const { folder, count } of inputs.leftOut) this.tell(folder, sayCommand(this.language, 'cli:leftOut', { count }));
    const { files } = inputs;
    for (const [index, file] of files.entries()) {
      if (files.length > 1) {
        const values = { number: index + 1, count: files.length, file: this.nameOf(file) };
        this.terminal.progress(printable(sayCommand(this.language, 'cli:progress', values)));
      }
      try {
        await read(file);
      } catch (error) {
        if (error instanceof OutputError) throw error;
        this.fail(file, error);
      }
    }
  }
}
