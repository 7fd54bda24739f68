import type { CommandText } from '../i18n/messages/zh-cn/command.js';

// The commands and their options. The parser, `--help` and docs/reference.md all follow these tables.

export const COMMANDS = ['import', 'check'] as const;

export type Command = (typeof COMMANDS)[number];

/** One option: how it is typed, and its explanation. */
export interface Option {
  readonly name: string;
  readonly short?: string;
  /** The name of its value; an option without one is a flag. */
  readonly value?: string;
  readonly commands: readonly Command[];
  readonly text: CommandText;
}

export const OPTIONS = [
  { name: 'output', short: 'o', value: 'OUT', commands: ['import'], text: 'cli:option:output' },
  { name: 'agency', value: 'NAME', commands: COMMANDS, text: 'cli:option:agency' },
  { name: 'year', value: 'YYYY', commands: COMMANDS, text: 'cli:option:year' },
  { name: 'json', commands: ['check'], text: 'cli:option:json' },
  { name: 'help', short: 'h', commands: COMMANDS, text: 'cli:option:help' },
  { name: 'version', commands: COMMANDS, text: 'cli:option:version' },
] as const satisfies readonly Option[];

export type OptionName = (typeof OPTIONS)[number]['name'];

/** The options of a command; without one, those of the bare `disclosure`. */
export const optionsOf = (command?: Command): readonly Option[] =>
  OPTIONS.filter((option: Option) => (command ? option.commands.includes(command) : option.name === 'help' || option.name === 'version'));

/** The syntax of an option: `-o, --output OUT`. */
export const optionSyntax = ({ name, short, value }: Option): string => `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`;

/** The usage line of a command: `disclosure check FILE… [--json]`. */
export const usageLine = (command: Command): string => {
  const options = optionsOf(command).filter(({ name }) => name !== 'help' && name !== 'version');
  return [
    'disclosure',
    command,
    'FILE…',
    ...options.map(({ name, short, value }) => `[${short ? `-${short}` : `--${name}`}${value ? ` ${value}` : ''}]`),
  ].join(' ');
};

export const EXIT_CODES = [0, 1, 2] as const;

export type ExitCode = (typeof EXIT_CODES)[number];
