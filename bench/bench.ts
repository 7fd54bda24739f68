// `npm run bench`: how long the application matrix takes to show and to change, and a trend to draw, beside other ways to make the same; how long
// reports take to check.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { build } from 'vite';
import { BROWSER_ARGS, ensureBrowser } from '../scripts/browser.mjs';
import { dropInBuild } from '../scripts/library.js';
import { checkingTimes } from './checking.js';
import { importingTimes } from './importing.js';
import type { Contestant } from './contestants.js';
import type { ChartContestant } from './charts/contestants.js';
import type { ChartSample } from './charts/page.js';
import { lines, medians, target } from './medians.js';
import type { Target, Times } from './medians.js';
import type { DataSet, TableSample, Task } from './page.js';

const SETS: readonly { set: DataSet; title: string; seconds: number }[] = [
  { set: 'full', title: 'No zeros: every cell is written', seconds: 60 },
  { set: 'zeros', title: 'Zeros in all cells, as in many published reports (for information)', seconds: 20 },
];
const OURS = 'ours';
const OTHERS: readonly Contestant[] = ['innerHTML', 'floor', 'plain Lit'];
const TASKS: readonly Task[] = ['1 table', '100 tables', '1000 tables', '1 number in 1 of 1000', '1 number in each of 1000'];
const OTHER_CHARTS: readonly ChartContestant[] = ['bare chart.js', 'ECharts'];
const CHART_SECONDS = 40;

/** A page's script, built and minified as the drop-in file is, with the production Lit. */
async function scriptOf(source: string): Promise<string> {
  const config = dropInBuild('disclosure-elements.js');
  const entry = fileURLToPath(new URL(source, import.meta.url));
  const built = await build({
    ...config,
    build: {
      ...config.build,
      write: false,
      sourcemap: false,
      lib: { entry, formats: ['es'] },
      rolldownOptions: { ...config.build?.rolldownOptions, output: { codeSplitting: false } },
    },
  });
  return [built].flat().flatMap((output) => ('output' in output ? output.output[0].code : []))[0] ?? '';
}

/** The pages that times are taken on, by their addresses: what runs there, and their styles. */
const PAGES = {
  '/tables': {
    source: 'page.ts',
    styles: 'body > * { display: block; content-visibility: auto; contain-intrinsic-block-size: auto 40em; }',
  },
  '/charts': { source: 'charts/page.ts', styles: readFileSync(new URL('charts/page.css', import.meta.url), 'utf8') },
} as const;

type Address = keyof typeof PAGES;

const tableTargets = (times: Times<Contestant, Task>): Target[] => [
  target(times, OURS, 'innerHTML', '1000 tables', 'script', 0.75),
  target(times, OURS, 'floor', '1000 tables', 'script', 1.25),
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
    // A page on its own gets a clock of 5 µs in place of 100 µs.
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  });
  response.end(text);
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
  const open = async (address: Address): Promise<(expression: string) => Promise<unknown>> => {
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}${address}`);
    return (expression) => page.evaluate(`import('${address}.js').then((page) => page.${expression})`);
  };

  console.log(`${await browser.version()}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`);
  console.log('Medians in milliseconds: until the script is done, until the frame is drawn.');

  const charts = await open('/charts');
  await charts('check()');
  const chartTimes = medians((await charts(`run(${CHART_SECONDS})`)) as ChartSample[]);
  console.log(`\n${['Ten years of a topic as a chart', ...lines(chartTimes, OURS, OTHER_CHARTS, ['first drawing'])].join('\n')}`);
  console.log('\nTargets');
  report(target(chartTimes, OURS, 'bare chart.js', 'first drawing', 'drawn', 1.15));

  const tables = await open('/tables');
  await tables('check()');
  console.log('\nApplication matrices of 25 rows × 7 numbers');
  for (const { set, title, seconds } of SETS) {
    const times = medians((await tables(`run('${set}', ${seconds})`)) as TableSample[]);
    console.log(`\n${[title, ...lines(times, OURS, OTHERS, TASKS)].join('\n')}`);
    if (set !== 'full') continue;
    console.log('\nTargets');
    tableTargets(times).forEach(report);
  }

  const reading = importingTimes();
  console.log(`\nImporting 1000 HTML reports in Node ${process.version}. Medians in milliseconds.`);
  console.log(`parsed ${reading.parse.toFixed(0)}, imported ${reading.whole.toFixed(0)}`);
  console.log('\nTargets');
  report({ what: '1000 HTML reports: imported / parsed', ratio: reading.whole / reading.parse, most: 2 });

  const { parse, check, checkYears } = checkingTimes();
  console.log('\nChecking 10000 reports. Medians in milliseconds.');
  console.log(`JSON.parse ${parse.toFixed(0)}, checked ${check.toFixed(0)}, checked with the year before ${checkYears.toFixed(0)}`);
  console.log('\nTargets');
  report({ what: '10000 reports: checked / JSON.parse', ratio: check / parse, most: 1 });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await browser.close();
  server.close();
}
