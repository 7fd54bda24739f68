import type { CommandText } from '../zh-cn/command.js';

export const commandEn: Readonly<Record<CommandText, string>> = {
  'cli:about':
    'Turns published annual reports on government information disclosure into JSON, checks their numbers, and exports them to CSV, Excel and Word.',
  'cli:import': 'Reads the reports in files and prints them as JSON; what needs a look goes to standard error.',
  'cli:import:more':
    'One FILE gives one report (an object); several, a folder, or a FILE that holds several reports, give a list, without the files that could not be read. Where not one report was read, nothing is written and OUT stays as it was.',
  'cli:check': 'Checks the sums of reports, how one year follows the other, and whether the text agrees with the tables.',
  'cli:check:more':
    'FILE may also be the JSON of reports. Several years of one agency, given together (or by the folder that holds them), are checked against each other, and a table shows whether what each year carries forward and has in force continues the year before. Only what does not balance counts as broken; the rest is for you to judge and does not change the exit code.',
  'cli:export': 'Exports reports to CSV, Excel (.xlsx), Word (.docx) or JSON files.',
  'cli:export:more':
    'FILE may also be the JSON of reports. Each report is a Word document of its own; in the other kinds, several reports are one file. Files are named by agency, year and “政府信息公开工作年度报告”, and written to the folder DIR; a file of the same name there is replaced when all is written, and files that are read never change. Without DIR, the content goes to standard output. Labels are in Chinese, as in the official form.',
  'cli:files':
    'FILE is a Word (.docx), Excel (.xlsx), CSV, PDF, web page or text file; or a folder, of which all files are read, those in its folders too; “-” is standard input.',

  'cli:usage': 'Usage:',
  'cli:commands': 'Commands:',
  'cli:options': 'Options:',
  'cli:exits': 'Exit codes:',
  'cli:helpOfCommand': 'The options of each command: {examples}',
  'cli:joiner': ', ',

  'cli:option:output': 'write the JSON to the file OUT instead of standard output; an old file is replaced when all is written',
  'cli:option:to': 'the kind of file to export to: csv, xlsx (Excel), docx (Word) or json',
  'cli:option:folder': 'write the files to the folder DIR, which is made if it is not there',
  'cli:option:agency':
    'the agency’s name, for all files to import; takes precedence over what they say; of a file that holds several reports, those of this agency',
  'cli:option:year':
    'the year reported on, for all files to import; takes precedence over what they say; of a file that holds several reports, those of this year',
  'cli:option:json': 'print the result as JSON, for programs',
  'cli:option:norms':
    'also say what is asked of a report beyond its numbers: part one too long or without a head, all rows zero though the text names applications, the text of the year before',
  'cli:option:help': 'show this help',
  'cli:option:version': 'show the version',

  'cli:exit:import:0': 'a report was read from every file',
  'cli:exit:import:1': 'from some file no report was read, or the result could not be written',
  'cli:exit:import:2': 'the command is wrong, or a file that it names does not exist; nothing was done',
  'cli:exit:check:0': 'everything balances',
  'cli:exit:check:1': 'something does not balance',
  'cli:exit:check:2': 'some file could not be read, or the command is wrong',
  'cli:exit:export:0': 'the reports of every file were exported',
  'cli:exit:export:1': 'from some file no report was read, or the result could not be written',
  'cli:exit:export:2': 'the command is wrong, or a file that it names does not exist; nothing was written',

  'cli:wrong:command': 'There is no command “{name}”. There are: {commands}.',
  'cli:wrong:option': 'There is no option {name}.',
  'cli:wrong:noValue': 'The option {name} needs a {value} after it.',
  'cli:wrong:needlessValue': 'The option {name} takes no “{value}”.',
  'cli:wrong:year': '“{value}” is no year of a report: a whole number from {from} to {to} was expected.',
  'cli:wrong:noFiles': 'No file was given.',
  'cli:wrong:missingFile': 'There is no such file: {file}',
  'cli:wrong:sameReport': 'With both --agency and --year only one file can be imported: an agency has one report a year.',
  'cli:wrong:outputIsFolder': 'Cannot write: {file} is a folder.',
  'cli:wrong:outputIsInput': 'Cannot write: {file} is one of the files to read.',
  'cli:wrong:outputFolder': 'Cannot write: the folder of {file} is not there.',
  'cli:wrong:noKind': 'The kind of file to export to was not given: add --to and one of {kinds}.',
  'cli:wrong:kind': 'Reports cannot be exported to “{value}”. They can to: {kinds}.',
  'cli:wrong:outputIsFile': 'Cannot write: {file} is a file, and -o needs a folder.',
  'cli:wrong:outputLooksLikeFile':
    'The option -o needs a folder; “{file}” looks like the name of a file. Exported files get names of their own.',
  'cli:wrong:needsFolder': 'A terminal cannot show {kind} files: name a folder with -o, or write to a file with >.',
  'cli:wrong:severalDocuments': 'As {kind}, {count} reports are {count} files, which cannot go to standard output: name a folder with -o.',
  'cli:wrong:tooManyReports': 'An xlsx file holds {most} reports at most, and there are {count}: export to csv, or some of them at a time.',
  'cli:wrong:hint': 'For usage: {command} --help',

  'cli:failed:unreadable': 'It cannot be read ({detail}).',
  'cli:failed:unwritable': 'Cannot write: {file} ({detail}).',
  'cli:failed:too-large': 'It was not read: it is larger than {most} MB.',
  'cli:failed:no-documents': 'There is no file in this folder that could be read ({kinds}).',
  'cli:failed:unexpected': 'Something unexpected went wrong ({detail}); please tell those who maintain this software.',
  'cli:system:EACCES': 'permission denied',
  'cli:system:EPERM': 'permission denied',
  'cli:system:ENOSPC': 'the disk is full',
  'cli:system:ENOTDIR': 'a part of the path is a file, not a folder',
  'cli:system:EROFS': 'the disk is read-only',

  'cli:line': '{file}: {message}',
  'cli:reportIn': '{file} ({report})',
  'cli:stdin': 'standard input',
  'cli:stdout': 'standard output',
  'cli:note:warning': 'warning: {message}',
  'cli:note:info': 'note: {message}',
  'cli:unknownKey': 'warning: the format has no such key, it was not used: {path}',
  'cli:leftOut': 'Files of other kinds that were not read: {count}.',
  'cli:progress': 'Reading {number}/{count}: {file}',
  'cli:written': 'Written: {file}',
  'cli:imported': 'Reports read: {count}. Files that could not be read: {failed}.',

  'cli:checked': '{report} ({file}): {summary}',
  'cli:checkedWithPrevious': '{report} ({file}, checked against the report of {previous}): {summary}',
  'cli:checked:all': 'Reports checked: {count}. {summary}',
  'cli:finding:broken': 'does not balance',
  'cli:finding:not-assessable': 'cannot be checked',
  'cli:finding:warning': 'look at this',
  'cli:norm': 'asked for',
};
