#!/usr/bin/env node
// The `disclosure` command.
import { commandLanguage, localeTag } from './command-language.js';
import { failureCode, errorSentence, run } from './run.js';
import { keepHeapSmall } from './small-heap.js';
import { Terminal } from './terminal.js';

keepHeapSmall();

const language = commandLanguage(localeTag(process.env, Intl.DateTimeFormat().resolvedOptions().locale));
const args = process.argv.slice(2);
const terminal = new Terminal(process.stdout, process.stderr);

// An error thrown asynchronously by a library must not end in a stack trace either.
process.on('uncaughtException', (error) => {
  terminal.tell(errorSentence(error, language));
  process.exit(failureCode(args));
});

void run(args, terminal, language).then((code) => {
  process.exitCode = code;
});
