import type { Language } from '../i18n/language.js';
import { say } from '../i18n/translate.js';
import { reportName } from '../report/report-name.js';
import { problemText } from '../report/problem.js';
import { sayCommand } from './command-language.js';
import { fileFailure } from './errors/file-failure.js';
import type { FileFailure } from './errors/file-failure.js';
import { STANDARD_INPUT } from './input-files.js';
import type { Inputs } from './input-files.js';
import { printable } from './terminal.js';
import type { Terminal } from './terminal.js';
import type { Imported } from '../importing/imported.js';
import { importNoteText } from '../importing/notes/import-note.js';

/** Enough to mend a file by. */
const MOST_PROBLEMS = 20;

/** One run of a command: whom it speaks to, in which language, and what could not be read. */
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

  /** What a file is called in a message. */
  nameOf(file: string): string {
    return file === STANDARD_INPUT ? sayCommand(this.language, 'cli:stdin') : file;
  }

  tell(file: string, message: string): void {
    this.#tellOf(this.nameOf(file), message);
  }

  #tellOf(name: string, message: string): void {
    this.terminal.tell(printable(sayCommand(this.language, 'cli:line', { file: name, message })));
  }

  /** Tells what each report that was imported from a file comes with. Where there are several, each is named. */
  tellNotes(file: string, imported: readonly Imported[]): void {
    for (const { report, notes } of imported) {
      const values = { file: this.nameOf(file), report: reportName(report.agency, report.year, this.language) };
      const name = imported.length > 1 ? sayCommand(this.language, 'cli:reportIn', values) : values.file;
      for (const note of notes) {
        const message = importNoteText(note, this.language);
        this.#tellOf(name, sayCommand(this.language, `cli:note:${note.severity}`, { message }));
      }
    }
  }

  /** Tells why no report, or not every one, was read from a file. */
  fail(file: string, error: unknown): void {
    const failure = fileFailure(file, error, this.language);
    this.#failures.push(failure);
    this.tell(file, failure.message);
    // The first problem stands in the message.
    for (const problem of failure.problems.slice(1, MOST_PROBLEMS)) this.tell(file, problemText(problem, this.language));
    const left = failure.problems.length - MOST_PROBLEMS;
    if (left > 0) this.tell(file, say(this.language, 'problemsLeft', { count: left }));
  }

  /** Reads one file after another. One that cannot be read is told of, and does not keep the others from being read. */
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
        this.fail(file, error);
      }
    }
  }
}
