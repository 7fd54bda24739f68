import { OUTPUT_KINDS } from '../exporting/export-options.js';
import type { CommandText } from '../i18n/messages/zh-cn/command.js';

// The commands and their options. The parser, `--help` and docs/reference.md all follow these tables.

export const COMMANDS = ['import', 'check', 'export', 'render'] as const;

export type Command = (typeof COMMANDS)[number];

/** One option: how it is typed, and its explanation. */
export interface Option {
  readonly name: string;
  readonly short?: string;
  /** The name of its value; an option without one is a flag. */
  readonly value?: string;
  /** Its possible values, where they are few. */
  readonly values?: readonly string[];
  /** Whether the command needs it. */
  readonly isNeeded?: true;
  readonly commands: readonly Command[];
  readonly text: CommandText;
}

export const OPTIONS = [
  { name: 'to', value: 'KIND', values: OUTPUT_KINDS, isNeeded: true, commands: ['export'], text: 'cli:option:to' },
  { name: 'output', short: 'o', value: 'OUT', commands: ['import'], text: 'cli:option:output' },
  { name: 'page', commands: ['render'], text: 'cli:option:page' },
  { name: 'fragment', commands: ['render'], text: 'cli:option:fragment' },
  { name: 'merged', commands: ['render'], text: 'cli:option:merged' },
  { name: 'output', short: 'o', value: 'DIR', commands: ['export', 'render'], text: 'cli:option:folder' },
  { name: 'agency', value: 'NAME', commands: COMMANDS, text: 'cli:option:agency' },
  { name: 'year', value: 'YYYY', commands: COMMANDS, text: 'cli:option:year' },
  { name: 'json', commands: ['check'], text: 'cli:option:json' },
  { name: 'norms', commands: ['check'], text: 'cli:option:norms' },
  { name: 'help', short: 'h', commands: COMMANDS, text: 'cli:option:help' },
  { name: 'version', commands: COMMANDS, text: 'cli:option:version' },
] as const satisfies readonly Option[];

/** The options of a command; without one, those of the bare `disclosure`. */
export const optionsOf = (command?: Command): readonly Option[] =>
  OPTIONS.filter((option: Option) => (command ? option.commands.includes(command) : option.name === 'help' || option.name === 'version'));

/** What has to be typed for the value of an option; undefined for a flag. */
export const valueSyntax = ({ value, values }: Option): string | undefined => values?.join('|') ?? value;

/** The syntax of an option: `-o, --output OUT`. */
export const optionSyntax = ({ name, short, value }: Option): string => `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`;

/** The usage line of a command: `disclosure check FILE… [--json]`. */
export const usageLine = (command: Command): string => {
  const options = optionsOf(command).filter(({ name }) => name !== 'help' && name !== 'version');
  const typed = options.map((option) => {
    const { name, short, isNeeded } = option;
    const value = valueSyntax(option);
    const text = `${short ? `-${short}` : `--${name}`}${value ? ` ${value}` : ''}`;
    return isNeeded ? text : `[${text}]`;
  });
  return ['disclosure', command, 'FILE…', ...typed].join(' ');
};

export const EXIT_CODES = [0, 1, 2] as const;

export type ExitCode = (typeof EXIT_CODES)[number];
