import { parseArgs } from 'node:util';
import { OUTPUT_KINDS } from '../exporting/export-options.js';
import type { OutputKind } from '../exporting/export-options.js';
import { YEARS } from '../report/reading/report-spec.js';
import { UsageError } from './errors/command-error.js';
import { COMMANDS, OPTIONS, optionsOf, valueSyntax } from './options.js';
import type { Command, Option } from './options.js';
import type { ImportOptions } from '../importing/imported-report.js';

/** A parsed command line: a command to run, or information to print. */
export type CommandLine = { readonly kind: 'help'; readonly command: Command | undefined } | { readonly kind: 'version' } | CommandRun;

/** A command to run, and on what. */
export interface CommandRun {
  readonly kind: 'run';
  readonly command: Command;
  readonly files: readonly string[];
  readonly options: CommandOptions;
}

export interface CommandOptions {
  /** The kind of file to export to; undefined for commands that do not export. */
  readonly to: OutputKind | undefined;
  /** What a report is rendered as. */
  readonly form: 'page' | 'fragment';
  /** Whether the tables of a fragment have merged cells. */
  readonly merged: boolean;
  /** A file, or the folder of exported files; undefined for the standard output. */
  readonly output: string | undefined;
  readonly json: boolean;
  /** Whether a check also says what a report lacks of what is asked of it beyond its numbers. */
  readonly norms: boolean;
  /** The options for importing documents. */
  readonly importing: ImportOptions;
}

// Node's own parser splits the arguments, leniently: errors are reported here, in the user's language.
function parsed(args: readonly string[]) {
  const options = Object.fromEntries(
    OPTIONS.map(({ name, value, short }: Option) => [
      name,
      { type: value ? ('string' as const) : ('boolean' as const), ...(short && { short }) },
    ]),
  );
  return parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
}

function yearOf(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const year = Number(value);
  const isYear = /^\d{4}$/.test(value) && year >= YEARS.minimum && year <= YEARS.maximum;
  if (!isYear) throw new UsageError('year', { value, from: YEARS.minimum, to: YEARS.maximum });
  return year;
}

function kindOf(value: string | undefined, command: Command): OutputKind | undefined {
  if (command !== 'export') return undefined;
  const kinds = OUTPUT_KINDS.join(', ');
  if (value === undefined) throw new UsageError('noKind', { kinds });
  const kind = OUTPUT_KINDS.find((known) => known === value.trim().toLowerCase());
  if (!kind) throw new UsageError('kind', { value, kinds });
  return kind;
}

/**
 * Parses the arguments after `disclosure`.
 *
 * @throws UsageError where they are not valid
 */
export function commandLine(args: readonly string[]): CommandLine {
  const { tokens } = parsed(args);
  const [name, ...files] = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const command = COMMANDS.find((known) => known === name);
  const given = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { rawName, value, inlineValue } = token;
    const options: readonly Option[] = name === undefined ? OPTIONS : optionsOf(command);
    const option = options.find((known) => known.name === token.name);
    if (!option) throw new UsageError('option', { name: rawName });
    const metavariable = valueSyntax(option);
    if (metavariable === undefined && value !== undefined) throw new UsageError('needlessValue', { name: rawName, value });
    // Where a value looks like an option, the value itself was forgotten: `-o --agency X`. After `=` it is intended.
    if (metavariable !== undefined && (!value?.trim() || (value.startsWith('-') && value !== '-' && !inlineValue)))
      throw new UsageError('noValue', { name: rawName, value: metavariable });
    given.set(option.name, value ?? '');
  }
  if (given.has('help')) return { kind: 'help', command };
  if (given.has('version')) return { kind: 'version' };
  if (name !== undefined && !command) throw new UsageError('command', { name, commands: COMMANDS.join(', ') });
  if (!command || files.length === 0) throw new UsageError('noFiles');
  if (given.has('page') && given.has('fragment')) throw new UsageError('bothForms');
  const agency = given.get('agency')?.trim();
  const year = yearOf(given.get('year'));
  return {
    kind: 'run',
    command,
    // A file that is both named and matched by a pattern is read once.
    files: [...new Set(files)],
    options: {
      to: kindOf(given.get('to'), command),
      form: given.has('fragment') ? 'fragment' : 'page',
      merged: given.has('merged'),
      // As everywhere, `-` is the standard stream.
      output: given.get('output') === '-' ? undefined : given.get('output'),
      json: given.has('json'),
      norms: given.has('norms'),
      importing: { ...(agency !== undefined && { agency }), ...(year !== undefined && { year }) },
    },
  };
}
