import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { scriptChunks } from '../../drop-in/drop-in.js';
import { scriptBuild } from '../../drop-in/script-build.js';
import { SCRIPTS } from '../../entries.js';
import { path } from '../../project.js';
import { apiDocuments, apiPages } from '../api/api-pages.js';
import { withFrame } from '../frame.js';
import { sitePages } from '../pages.js';
import { builtPage, scriptsOf } from './page-text.js';
import { writeSiteScripts } from './site-scripts.js';

/** Files of demo/ that are there as they are: the pages are framed, and the scripts built. */
const COPIED = /\.(?:css|js|json|png|svg|webp|ico)$/;

async function demoFiles(): Promise<readonly string[]> {
  const entries = await readdir(path('demo'), { recursive: true });
  return entries.map((name) => name.replaceAll('\\', '/')).filter((name) => !/(?:^|\/)zz-/.test(name));
}

/** Every page, by its path: those that are written by hand, with their frame, and those that are made from the source. */
async function allPages(files: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const pages = new Map<string, string>();
  for (const file of files) if (file.endsWith('.html')) pages.set(file, withFrame(await readFile(path(`demo/${file}`), 'utf8'), file));
  const api = await apiDocuments();
  for (const { path: page, render } of [...(await sitePages(api)), ...apiPages(api)]) pages.set(page, await render());
  return pages;
}

/** The scripts for script tags. The complete one takes as long as all others, and no page loads it. */
async function writeDropIns(folder: string, isQuick: boolean): Promise<void> {
  for (const file of Object.keys(SCRIPTS))
    if (!isQuick || file !== 'disclosure-elements.all.js') await scriptChunks({ ...scriptBuild(file), folder, isPlain: isQuick });
  // A third of the site, and named by no script.
  for (const file of await readdir(folder)) if (file.endsWith('.js.map')) await rm(join(folder, file));
}

/** What a site is to be like. */
export interface SiteOptions {
  /** Leaves out the complete script, and does not minify the others: for tests of the pages. */
  readonly isQuick?: boolean;
}

/**
 * Builds the site: every page of the demo, the pages about elements, the gallery, the documents, with all that they load. All addresses
 * are relative, so that it can stand in any folder of a server.
 *
 * @param folder where it is written; what was there is removed
 */
export async function writeSite(folder: string, { isQuick = false }: SiteOptions = {}): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const files = await demoFiles();
  const pages = await allPages(files);
  const scripts = new Set([...pages].flatMap(([page, html]) => (page.endsWith('.html') ? scriptsOf(html, page) : [])));
  const needed = await writeSiteScripts(folder, [...scripts]);
  const write = async (file: string, text: string): Promise<void> => {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  };
  for (const file of files) if (COPIED.test(file)) await cp(path(`demo/${file}`), join(folder, file));
  for (const [page, text] of pages) await write(page, page.endsWith('.html') ? builtPage(text, page, needed) : text);
  await cp(path('stories/reports'), join(folder, 'reports'), { recursive: true });
  await cp(path('docs/pictures'), join(folder, 'docs/pictures'), { recursive: true }).catch(() => undefined);
  await writeDropIns(folder, isQuick);
}
