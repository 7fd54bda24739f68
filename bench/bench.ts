// `npm run bench`: how long the application matrix takes to show and to change, beside other ways to make the same table; how long reports take to check.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { build } from 'vite';
import { BROWSER_ARGS, ensureBrowser } from '../scripts/browser.mjs';
import { dropInBuild } from '../scripts/library.js';
import { checkingTimes } from './checking.js';
import type { Contestant } from './contestants.js';
import { importingTimes } from './importing.js';
import type { DataSet, Sample, Task } from './page.js';

const SETS: readonly { set: DataSet; title: string; seconds: number }[] = [
  { set: 'full', title: 'No zeros: every cell is written', seconds: 60 },
  { set: 'zeros', title: 'Zeros in all cells, as in many published reports (for information)', seconds: 20 },
];
const OURS: Contestant = 'ours';
const OTHERS: readonly Contestant[] = ['innerHTML', 'floor', 'plain Lit'];
const TASKS: readonly Task[] = ['1 table', '100 tables', '1000 tables', '1 number in 1 of 1000', '1 number in each of 1000'];

/** The page's script, built and minified as the drop-in file is, with the production Lit. */
async function pageScript(): Promise<string> {
  const config = dropInBuild('disclosure-elements.js');
  const entry = fileURLToPath(new URL('page.ts', import.meta.url));
  const built = await build({ ...config, build: { ...config.build, write: false, sourcemap: false, lib: { entry, formats: ['es'] } } });
  return [built].flat().flatMap((output) => ('output' in output ? output.output[0].code : []))[0] ?? '';
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? NaN) + (sorted[Math.floor(half)] ?? NaN)) / 2;
}

type Times = (contestant: Contestant, task: Task, until: Sample['until']) => number;

const medians =
  (samples: readonly Sample[]): Times =>
  (contestant, task, until) =>
    median(samples.filter((one) => one.contestant === contestant && one.task === task && one.until === until).map(({ time }) => time));

function lines(times: Times): string[] {
  const head = ['', OURS, ...OTHERS, ...OTHERS.map((other) => `${OURS} / ${other}`)];
  const body = TASKS.flatMap((task) =>
    (['script', 'drawn'] as const).map((until) => {
      const own = times(OURS, task, until);
      const others = OTHERS.map((other) => times(other, task, until));
      const ratios = others.map((other) => (own / other).toFixed(2));
      return [`${task}, ${until}`, ...[own, ...others].map((time) => time.toFixed(time < 1 ? 4 : 2)), ...ratios];
    }),
  );
  const widths = head.map((_, column) => Math.max(...[head, ...body].map((row) => row[column]?.length ?? 0)));
  return [head, ...body].map((row) =>
    row.map((text, column) => (column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0))).join('   '),
  );
}

interface Target {
  readonly what: string;
  readonly ratio: number;
  readonly most: number;
}

function targets(times: Times): Target[] {
  const against = (other: Contestant, task: Task, until: Sample['until'], most: number): Target => ({
    what: `${task}, ${until}: ${OURS} / ${other}`,
    ratio: times(OURS, task, until) / times(other, task, until),
    most,
  });
  return [
    against('innerHTML', '1000 tables', 'script', 0.75),
    against('floor', '1000 tables', 'script', 1.25),
    against('floor', '1 number in 1 of 1000', 'drawn', 2),
  ];
}

const printTarget = ({ what, ratio, most }: Target): void =>
  console.log(`${ratio <= most ? 'met    ' : 'NOT met'}   ${what} = ${ratio.toFixed(2)}, at most ${most}`);

const { parse, whole } = importingTimes();
console.log(`1000 HTML reports in Node ${process.version}, milliseconds: parsed ${parse.toFixed(0)}, imported ${whole.toFixed(0)}.`);
printTarget({ what: 'import / parse', ratio: whole / parse, most: 2 });
console.log('');

const script = await pageScript();
const server = createServer(({ url }, response) => {
  const isScript = url === '/page.js';
  response.writeHead(200, {
    'content-type': `text/${isScript ? 'javascript' : 'html'}; charset=utf-8`,
    // A page on its own gets a clock of 5 µs in place of 100 µs.
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  });
  response.end(
    isScript
      ? script
      : '<!doctype html><html lang="zh-CN"><title>Benchmark</title><style>body > * { display: block; content-visibility: auto; contain-intrinsic-block-size: auto 40em; }</style><body>',
  );
});
await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));

// Frames come as fast as they are drawn, so that no time is spent waiting for the screen.
const browser = await launch({
  executablePath: ensureBrowser(),
  args: [...BROWSER_ARGS, '--js-flags=--expose-gc', '--disable-frame-rate-limit'],
  protocolTimeout: 0,
});
try {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const call = (expression: string): Promise<unknown> => page.evaluate(`import('/page.js').then((page) => page.${expression})`);

  await call('check()');
  console.log(`Application matrices of 25 rows × 7 numbers. Medians in milliseconds: until the script is done, until the frame is drawn.`);
  console.log(`${await browser.version()}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`);
  for (const { set, title, seconds } of SETS) {
    const times = medians((await call(`run('${set}', ${seconds})`)) as Sample[]);
    console.log(`\n${[title, ...lines(times)].join('\n')}`);
    if (set !== 'full') continue;
    console.log('\nTargets');
    targets(times).forEach(printTarget);
  }

  const checks = checkingTimes();
  console.log('\nChecking 10000 reports. Medians in milliseconds.');
  console.log(
    `JSON.parse ${checks.parse.toFixed(0)}, checked ${checks.check.toFixed(0)}, checked with the year before ${checks.checkYears.toFixed(0)}`,
  );
  console.log('\nTargets');
  printTarget({ what: '10000 reports: checked / JSON.parse', ratio: checks.check / checks.parse, most: 1 });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await browser.close();
  server.close();
}
