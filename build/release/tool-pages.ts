import { readFile } from 'node:fs/promises';
import { rolldown } from 'rolldown';
import { worksOf } from '../licences/works.js';
import type { Work } from '../licences/works.js';
import { path, TARGET } from '../project.js';

// Pages of the demo as files that open by double click: each with a classic script in place of its modules, which browsers load over http alone.

/** A tool for webmasters: a page of the demo that needs no server. */
export interface Tool {
  /** The page in demo/. */
  readonly page: string;
  /** The name of its script in the zip. */
  readonly script: string;
  /** What to change in its text, as pairs; each must be there. */
  readonly changes?: readonly (readonly [from: string | RegExp, to: string])[];
}

const MODULE = /<script type="module" src="([^"]+)"><\/script>/;
const STYLES = /<link rel="stylesheet" href="([^"]+)"/g;

/** A page of the site may connect to its server; one that is opened from a disk connects to nothing. `'self'` is nothing there for some browsers. */
const POLICY: NonNullable<Tool['changes']> = [
  ["connect-src 'self'", "connect-src 'none'"],
  ["script-src 'self'", "script-src 'self' file:"],
  ["style-src 'self'", "style-src 'self' file:"],
];

function changed(text: string, page: string, changes: NonNullable<Tool['changes']>): string {
  return changes.reduce((now, [from, to]) => {
    const next = now.replace(from, () => to);
    if (next === now) throw new Error(`demo/${page} has no ${String(from)} any more: see build/release/.`);
    return next;
  }, text);
}

/** The frame of the site leads to pages that are not in the zip. Here, it leads to the guide. */
function framed(text: string, guide: string): string {
  const link = `<a class="site-brand" href="${guide}">使用说明</a>`;
  return text
    .replace('<!-- site:head -->', '<link rel="icon" href="data:," />\n    <link rel="stylesheet" href="site/site.css" />')
    .replace('<!-- site:header -->', () => `<header class="site-header"><div class="site-bar">${link}</div></header>`)
    .replace('<!-- site:footer -->', '')
    .replace(/<!-- [^]*? -->\s*/g, '');
}

/** Everything that a page's modules load, as one classic script. */
async function classicScript(entry: string): Promise<{ readonly code: string; readonly works: readonly Work[] }> {
  const bundle = await rolldown({
    cwd: path('.'),
    input: entry,
    platform: 'browser',
    tsconfig: path('tsconfig.json'),
    resolve: { conditionNames: ['production'], extensionAlias: { '.js': ['.ts', '.js'] } },
    // Without an address of its own, a script starts no worker, which a page from a disk may not do anyway: PDFs are read in the page.
    transform: { target: TARGET, define: { 'process.env.NODE_ENV': '"production"', 'import.meta': '{}' } },
    checks: { bundlerTimings: false },
  });
  const { output } = await bundle.generate({ format: 'iife', codeSplitting: false, minify: true });
  await bundle.close();
  const [{ code, moduleIds }] = output;
  return { code, works: worksOf(moduleIds) };
}

export interface ToolFiles {
  /** Its page, its script, and its styles, by their names. */
  readonly files: ReadonlyMap<string, string>;
  /** The works of others in its script. */
  readonly works: readonly Work[];
}

/**
 * Makes the files of a tool.
 *
 * @param guide the way to the guide, from the page
 */
export async function toolFiles({ page, script, changes = [] }: Tool, guide: string): Promise<ToolFiles> {
  const source = await readFile(path(`demo/${page}`), 'utf8');
  const module = MODULE.exec(source)?.[1];
  if (module === undefined) throw new Error(`demo/${page} has no module.`);
  const text = framed(changed(source, page, [...POLICY, [MODULE, `<script defer src="${script}"></script>`], ...changes]), guide);
  const styles = [...text.matchAll(STYLES)].map(([, name = '']) => name);
  const { code, works } = await classicScript(path(`demo/${module}`));
  const files = new Map([
    [page, text],
    [script, code],
  ]);
  for (const name of styles) files.set(name, await readFile(path(`demo/${name}`), 'utf8'));
  return { files, works };
}
