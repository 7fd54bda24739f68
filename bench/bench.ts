// `npm run bench`: measures how long it takes to show and update the application matrix, to show a whole report and to draw a trend, compared
// with other ways to do so; how long it takes to upgrade published tables; how long the front page of the built site takes; how long reports take to import and check; how that grows with their size; and how much memory large files take. `npm run bench --
// charts tables` only measures what it names, and `npm run bench -- growth pdf` only the growth of PDFs.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { BROWSER_ARGS, ensureBrowser } from '../scripts/browser.mjs';
import { scriptChunks } from '../build/drop-in/drop-in.js';
import { checkingTimes } from './checking.js';
import { frontTimes } from './front/front.js';
import { growth } from './growth/growth.js';
import { memory } from './growth/memory.js';
import { importingTimes } from './importing.js';
import type { Contestant } from './contestants.js';
import type { ChartContestant } from './charts/contestants.js';
import type { ChartSample, ChartTask } from './charts/page.js';
import { lines, median, medians, target } from './medians.js';
import type { Target, Times } from './medians.js';
import type { DataSet, TableSample, Task } from './page.js';
import type { UpgradeTimes } from './upgrade/page.js';
import type { WholeSample } from './whole/page.js';

const SETS: readonly { set: DataSet; title: string; seconds: number }[] = [
  { set: 'full', title: 'No zeros: every cell is written', seconds: 60 },
  { set: 'zeros', title: 'Zeros in all cells, as in many published reports (for information)', seconds: 20 },
];
const OURS = 'ours';
const OTHERS: readonly Contestant[] = ['innerHTML', 'floor', 'plain Lit'];
const TASKS: readonly Task[] = ['1 table', '3 tables', '100 tables', '1000 tables', '1 number in 1 of 1000', '1 number in each of 1000'];
const OTHER_CHARTS: readonly ChartContestant[] = ['bare chart.js', 'ECharts'];
const CHART_TASKS: readonly ChartTask[] = ['first drawing', 'first, and all else', 'another drawing', 'another, and all else'];
const CHART_SECONDS = 40;
const FIRST_ROUNDS = 40;
const WHOLE_SECONDS = 30;
const UPGRADE_ROUNDS = 9;

/** A page's script, built and minified like the drop-in file, with Lit's production build. */
async function scriptOf(source: string): Promise<string> {
  const entry = fileURLToPath(new URL(source, import.meta.url));
  const [chunk] = await scriptChunks({ file: 'page.js', entry, format: 'es', hasParts: false });
  return chunk?.code ?? '';
}

/** The pages that are timed, by URL: their scripts and styles. */
const PAGES = {
  '/tables': {
    source: 'page.ts',
    styles: 'body > * { display: block; content-visibility: auto; contain-intrinsic-block-size: auto 40em; }',
  },
  '/whole': { source: 'whole/page.ts', styles: '' },
  '/upgrade': { source: 'upgrade/page.ts', styles: 'td { border: 1px solid }' },
  '/charts': { source: 'charts/page.ts', styles: readFileSync(new URL('charts/page.css', import.meta.url), 'utf8') },
} as const;

type Address = keyof typeof PAGES;

const tableTargets = (times: Times<Contestant, Task>): Target[] => [
  target(times, OURS, 'innerHTML', '1000 tables', 'script', 0.75),
  target(times, OURS, 'floor', '1000 tables', 'script', 1.25),
  target(times, OURS, 'innerHTML', '1 table', 'drawn', 1.1),
  target(times, OURS, 'innerHTML', '3 tables', 'drawn', 1.1),
  target(times, OURS, 'floor', '1 number in 1 of 1000', 'drawn', 2),
];

const report = ({ what, ratio, most }: Target): void =>
  console.log(`${ratio <= most ? 'met    ' : 'NOT met'}   ${what} = ${ratio.toFixed(2)}, at most ${most}`);

const texts = new Map<string, string>();
for (const [address, { source, styles }] of Object.entries(PAGES)) {
  texts.set(address, `<!doctype html><html lang="zh-CN"><title>Benchmark</title><style>${styles}</style><body>`);
  texts.set(`${address}.js`, await scriptOf(source));
}
const server = createServer(({ url = '' }, response) => {
  const text = texts.get(url);
  response.writeHead(text === undefined ? 404 : 200, {
    'content-type': `text/${url.endsWith('.js') ? 'javascript' : 'html'}; charset=utf-8`,
    // An isolated page gets a clock of 5 µs instead of 100 µs.
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  });
  response.end(text);
});
await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));

// Frames are produced as fast as they are drawn, so that no time is spent waiting for the screen.
const browser = await launch({
  executablePath: ensureBrowser(),
  args: [...BROWSER_ARGS, '--js-flags=--expose-gc', '--disable-frame-rate-limit'],
  protocolTimeout: 0,
});

/** Opens a new page with its script loaded. */
async function open(address: Address): Promise<{ call: (expression: string) => Promise<unknown>; close: () => Promise<void> }> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}${address}`);
  await page.evaluate(`import('${address}.js').then(() => undefined)`);
  return {
    call: (expression) => page.evaluate(`import('${address}.js').then((page) => page.${expression})`),
    close: () => page.close(),
  };
}

async function firstDrawings(): Promise<ChartSample[]> {
  const samples: ChartSample[] = [];
  for (let round = 0; round < FIRST_ROUNDS; round += 1) {
    const order = [OURS, ...OTHER_CHARTS].map((name) => ({ name, place: Math.random() })).sort((a, b) => a.place - b.place);
    for (const { name } of order) {
      const page = await open('/charts');
      samples.push(...((await page.call(`draw('${name}', 'first')`)) as ChartSample[]));
      await page.close();
    }
  }
  return samples;
}

/** What can be measured, by the name used on the command line: `npm run bench -- charts`. */
const PARTS = {
  async charts() {
    const page = await open('/charts');
    await page.call('check()');
    const times = medians([...((await page.call(`run(${CHART_SECONDS})`)) as ChartSample[]), ...(await firstDrawings())]);
    await page.close();
    console.log(`\n${['Ten years of a topic as a chart', ...lines(times, OURS, OTHER_CHARTS, CHART_TASKS)].join('\n')}`);
    console.log('\nTargets');
    for (const task of ['first drawing', 'another drawing'] as const) report(target(times, OURS, 'bare chart.js', task, 'drawn', 1.15));
  },

  async tables() {
    const page = await open('/tables');
    await page.call('check()');
    console.log('\nApplication matrices of 25 rows × 7 numbers; three tables are those of one report');
    for (const { set, title, seconds } of SETS) {
      const times = medians((await page.call(`run('${set}', ${seconds})`)) as TableSample[]);
      console.log(`\n${[title, ...lines(times, OURS, OTHERS, TASKS)].join('\n')}`);
      if (set !== 'full') continue;
      console.log('\nTargets');
      tableTargets(times).forEach(report);
    }
    await page.close();
  },

  async report() {
    const page = await open('/whole');
    await page.call('check()');
    const times = medians((await page.call(`run(${WHOLE_SECONDS})`)) as WholeSample[]);
    await page.close();
    console.log(
      `\n${['A whole report, its prose and three tables', ...lines(times, OURS, ['innerHTML'], ['1 report', '1 of 6 years'])].join('\n')}`,
    );
    console.log('\nTargets');
    report(target(times, OURS, 'innerHTML', '1 report', 'drawn', 1.3));
  },

  async upgrade() {
    const page = await open('/upgrade');
    const looks = (await page.call('look()')) as number[];
    const rounds: UpgradeTimes[] = [];
    for (let round = 0; round < UPGRADE_ROUNDS; round += 1) rounds.push((await page.call('upgrade()')) as UpgradeTimes);
    await page.close();
    const times = { look: median(looks), all: median(rounds.map(({ all }) => all)), slice: median(rounds.flatMap(({ slices }) => slices)) };
    // The longest is the drawing of a large element.
    const longest = median(rounds.map(({ slices }) => Math.max(...slices)));
    console.log('\nPublished tables of a page. Medians in milliseconds.');
    console.log(
      `look at a page without any ${times.look.toFixed(2)}, upgrade 30 ${times.all.toFixed(0)} in slices of ${times.slice.toFixed(1)}, the longest ${longest.toFixed(1)}`,
    );
    console.log('\nTargets');
    report({ what: 'look at a page without published tables, in ms', ratio: times.look, most: 1 });
    report({ what: 'slice of work while 30 tables are upgraded, in ms', ratio: times.slice, most: 6 });
  },

  async front() {
    const times = await frontTimes();
    console.log('\nThe front page of the built site, with a processor four times slower. Medians.');
    for (const { window, firstContent, shown, shift, bytes, elsewhere } of times)
      console.log(
        `${window.padEnd(7)}  first content ${firstContent.toFixed(0)} ms, both elements shown ${shown.toFixed(0)} ms, shifts ${shift.toFixed(3)}, ${(bytes / 1000).toFixed(0)} kB, ${elsewhere} requests elsewhere`,
      );
    console.log('\nTargets');
    for (const { window, firstContent, shift, bytes, elsewhere } of times) {
      report({ what: `${window}: first content, in s`, ratio: firstContent / 1000, most: 1 });
      report({ what: `${window}: layout shift`, ratio: shift, most: 0.05 });
      report({ what: `${window}: transferred before anything is done, in kB`, ratio: bytes / 1000, most: 150 });
      report({ what: `${window}: requests elsewhere`, ratio: elsewhere, most: 0 });
    }
  },

  importing() {
    const { parse, whole } = importingTimes();
    console.log(`\nImporting 1000 HTML reports in Node ${process.version}. Medians in milliseconds.`);
    console.log(`parsed ${parse.toFixed(0)}, imported ${whole.toFixed(0)}`);
    console.log('\nTargets');
    report({ what: '1000 HTML reports: imported / parsed', ratio: whole / parse, most: 2 });
  },

  checking() {
    const { parse, check, checkYears } = checkingTimes();
    console.log('\nChecking 10000 reports. Medians in milliseconds.');
    console.log(`JSON.parse ${parse.toFixed(0)}, checked ${check.toFixed(0)}, checked with the year before ${checkYears.toFixed(0)}`);
    console.log('\nTargets');
    report({ what: '10000 reports: checked / JSON.parse', ratio: check / parse, most: 1 });
  },

  async growth(words: readonly string[]) {
    if (!(await growth(words))) process.exitCode = 1;
  },

  memory(words: readonly string[]) {
    if (!memory(words)) process.exitCode = 1;
  },
} as const;

try {
  console.log(`${await browser.version()}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`);
  console.log('Medians in milliseconds: until the script is done, until the frame is drawn.');
  const named = process.argv.slice(2);
  const words = named.filter((name) => !(name in PARTS));
  for (const [name, measure] of Object.entries(PARTS)) if (named.length === 0 || named.includes(name)) await measure(words);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await browser.close();
  server.close();
}
