import type { Language } from '../i18n/language.js';
import { sayCommand } from './command-language.js';
import { COMMANDS, EXIT_CODES, optionsOf, optionSyntax, usageLine } from './options.js';
import type { Command } from './options.js';

type Row = readonly [string, string];

/** A heading and lines of two columns. The first holds Latin letters only, one column of a terminal each. */
function rows(heading: string, list: readonly Row[]): string {
  const width = Math.max(...list.map(([first]) => first.length));
  return [heading, ...list.map(([first, second]) => `  ${first.padEnd(width)}  ${second}`)].join('\n');
}

const optionRows = (language: Language, command?: Command): Row[] =>
  optionsOf(command).map((option) => [optionSyntax(option), sayCommand(language, option.text)]);

const usage = (language: Language, lines: readonly string[]): string =>
  [sayCommand(language, 'cli:usage'), ...lines.map((line) => `  ${line}`)].join('\n');

/** What `disclosure --help` prints, or `disclosure COMMAND --help` for one command. */
export function helpText(language: Language, command?: Command): string {
  const options = rows(sayCommand(language, 'cli:options'), optionRows(language, command));
  const sections = command
    ? [
        sayCommand(language, `cli:${command}`),
        usage(language, [usageLine(command)]),
        sayCommand(language, 'cli:files'),
        sayCommand(language, `cli:${command}:more`),
        options,
        rows(
          sayCommand(language, 'cli:exits'),
          EXIT_CODES.map((code) => [String(code), sayCommand(language, `cli:exit:${command}:${code}`)]),
        ),
      ]
    : [
        sayCommand(language, 'cli:about'),
        usage(language, COMMANDS.map(usageLine)),
        rows(
          sayCommand(language, 'cli:commands'),
          COMMANDS.map((name) => [name, sayCommand(language, `cli:${name}`)]),
        ),
        options,
        sayCommand(language, 'cli:helpOfCommand', {
          examples: COMMANDS.map((name) => `disclosure ${name} --help`).join(sayCommand(language, 'cli:joiner')),
        }),
      ];
  return `${sections.join('\n\n')}\n`;
}
