// Runs the built command with these arguments, and reports on file descriptor 3 how it ended and how much memory it took. Results go where
// the command writes them.
import { writeSync } from 'node:fs';
import { commandLanguage } from '../../dist/cli/command-language.js';
import { run } from '../../dist/cli/run.js';
import { keepHeapSmall } from '../../dist/cli/small-heap.js';
import { Terminal } from '../../dist/cli/terminal.js';
import { peakMegabytes } from './peak.mjs';

const FIGURES = 3;
keepHeapSmall();
const start = performance.now();
const code = await run(process.argv.slice(2), new Terminal(process.stdout, process.stderr), commandLanguage('zh-CN'));
const outcome = code === 2 ? 'refused' : 'checked';
writeSync(FIGURES, JSON.stringify({ outcome, milliseconds: performance.now() - start, megabytes: peakMegabytes() }));
process.exit();
