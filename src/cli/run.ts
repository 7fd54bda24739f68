import type { Language } from '../i18n/language.js';
import { CodedError } from '../report/error.js';
import { VERSION } from '../version.js';
import { InputError, UsageError } from './errors/command-error.js';
import { commandLine } from './command-line.js';
import type { CommandRun } from './command-line.js';
import { sayCommand } from './command-language.js';
import { helpText } from './help-text.js';
import { COMMANDS } from './options.js';
import type { Command, ExitCode } from './options.js';
import { printable } from './terminal.js';
import type { Terminal } from './terminal.js';

/** Loads a command when it is to be run: with the importers and checks, `--help` would take twice as long. */
const LOAD_COMMAND = {
  import: async () => (await import('./import-command.js')).importCommand,
  check: async () => (await import('./check/check-command.js')).checkCommand,
  export: async () => (await import('./export-command.js')).exportCommand,
  render: async () => (await import('./render-command.js')).renderCommand,
} as const satisfies Readonly<Record<Command, unknown>>;

async function runCommand({ command, files, options }: CommandRun, terminal: Terminal, language: Language): Promise<ExitCode> {
  const { Session } = await import('./session.js');
  const work = await LOAD_COMMAND[command]();
  return work(files, options, new Session(terminal, language));
}

async function obey(args: readonly string[], terminal: Terminal, language: Language): Promise<ExitCode> {
  const line = commandLine(args);
  switch (line.kind) {
    case 'help':
      await terminal.print(helpText(language, line.command));
      return 0;
    case 'version':
      await terminal.print(`${VERSION}\n`);
      return 0;
    case 'run':
      return runCommand(line, terminal, language);
  }
}

/** The error that ended the command, in one sentence. */
export function errorSentence(error: unknown, language: Language): string {
  const coded = error instanceof CodedError ? error : new InputError('unexpected', { detail: String(error) });
  return printable(coded.textIn(language));
}

const commandOf = (args: readonly string[]): Command | undefined => args.flatMap((arg) => COMMANDS.find((name) => name === arg) ?? [])[0];

/** The exit code for a command that could not do its work. For a check it must differ from the code for findings. */
export const failureCode = (args: readonly string[]): ExitCode => (commandOf(args) === 'check' ? 2 : 1);

/**
 * Runs `disclosure`. Every outcome is reported in sentences.
 *
 * @param args the arguments after `disclosure`
 * @returns the exit code
 */
export async function run(args: readonly string[], terminal: Terminal, language: Language): Promise<ExitCode> {
  try {
    if (args.length > 0) return await obey(args, terminal, language);
    terminal.tell(helpText(language).trimEnd());
    return 2;
  } catch (error) {
    terminal.tell(errorSentence(error, language));
    if (!(error instanceof UsageError)) return failureCode(args);
    const command = ['disclosure', commandOf(args)].filter(Boolean).join(' ');
    terminal.tell(sayCommand(language, 'cli:wrong:hint', { command }));
    return 2;
  }
}
