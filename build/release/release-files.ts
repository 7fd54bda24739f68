import { readdir, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { interfaceZhCN } from '../../src/i18n/messages/zh-cn/interface.js';
import { scriptOf } from '../drop-in/part-names.js';
import { PAGES, SCRIPTS } from '../entries.js';
import { NOTICES, noticesText } from '../licences/notices.js';
import type { Work } from '../licences/works.js';
import { packageJson, path } from '../project.js';
import { exampleFiles } from './example-pages.js';
import { filled } from './filled.js';
import { integrityJson, integrityOf } from './integrity.js';
import { toolFiles } from './tool-pages.js';
import type { Tool } from './tool-pages.js';
import type { Files } from './zip.js';

// What webmasters unpack: the guide, the folder to upload, an example, and tools, all of which open by double click.

/** The guide, which stands first where files are sorted by name. */
export const GUIDE = '使用说明.html';

/**
 * The folder to upload. The version is in its name, so that a new version stands beside the old one and no cache mixes their files; the files
 * in it have the names by which they find each other.
 */
export const FOLDER = `${packageJson.name}-${packageJson.version}`;

/** What holds of reading PDFs where no worker can be started. */
const PDF_NOTE =
  '<p>本页直接从磁盘打开，不需要网络。PDF 在本页里读取，几十页的文件会让页面停上几秒，请稍候；扫描而成的 PDF 没有文字，读不了。</p>\n      </header>';

const TOOLS: readonly Tool[] = [
  {
    page: 'workbench.html',
    script: 'workbench.js',
    changes: [
      ['</header>', PDF_NOTE],
      ['<body', `<body data-scripts="/${FOLDER}/"`],
    ],
  },
  {
    page: 'embed.html',
    script: 'embed.js',
    changes: [
      ['name="scripts" value="/js/"', `name="scripts" value="/${FOLDER}/"`],
      ['<body', `<body data-scripts="/${FOLDER}/"`],
    ],
  },
];

const bytesOf = (content: string | Uint8Array): Uint8Array => (typeof content === 'string' ? new TextEncoder().encode(content) : content);

/** The files to upload, by their names: the scripts and their parts without source maps, the page for frames, the licences. */
async function uploadedFiles(): Promise<Files> {
  const built = (await readdir(path('dist'))).filter((name) => scriptOf(name, Object.keys(SCRIPTS)) !== undefined);
  const names = [...built, ...PAGES.map((page) => basename(page)), NOTICES].sort();
  const files = new Map<string, Uint8Array>();
  for (const name of names) files.set(name, await readFile(path(`dist/${name}`)));
  // Windows opens what ends in `.txt`.
  files.set('LICENSE.txt', await readFile(path('LICENSE')));
  return files;
}

function put(files: Map<string, Uint8Array>, folder: string, added: ReadonlyMap<string, string | Uint8Array>): void {
  for (const [name, content] of added) files.set(`${folder}/${name}`, bytesOf(content));
}

async function putTools(files: Map<string, Uint8Array>): Promise<void> {
  const contents = new Map<string, readonly Work[]>();
  for (const tool of TOOLS) {
    const { files: made, works } = await toolFiles(tool, `../${GUIDE}`);
    put(files, 'tools', made);
    contents.set(tool.script, works);
  }
  put(files, 'tools', new Map([[NOTICES, noticesText(contents)]]));
}

const PICTURES = 'docs/pictures/guide';

/** The file for those who upload one file alone. */
const COMPLETE = 'disclosure-elements.all.js';

async function guideText(uploaded: Files): Promise<string> {
  const hashOf = (name: string): string => integrityOf(uploaded.get(name) ?? new Uint8Array());
  return filled(await readFile(path('build/release/pages/guide.html'), 'utf8'), {
    version: packageJson.version,
    folder: FOLDER,
    integrityOfAll: hashOf(COMPLETE),
    sizeOfAll: `${((uploaded.get(COMPLETE)?.length ?? 0) / 1e6).toFixed(1)} MB`,
    // As readers and webmasters see them: a guide that quotes other words does not help.
    details: interfaceZhCN.details,
    adviceLater: interfaceZhCN['advice:later'],
    adviceFile: interfaceZhCN['advice:file'],
    advicePart: interfaceZhCN['advice:part'],
    adviceData: interfaceZhCN['advice:data'],
  });
}

/** Everything in the zip, by its path. `npm run build` must have run. */
export async function releaseFiles(): Promise<Files> {
  const uploaded = await uploadedFiles();
  const files = new Map<string, Uint8Array>();
  put(files, FOLDER, uploaded);
  put(files, FOLDER, new Map([['integrity.json', integrityJson(uploaded)]]));
  put(files, 'example', await exampleFiles(`../${FOLDER}`));
  await putTools(files);
  for (const name of await readdir(path(PICTURES))) files.set(`pictures/${name}`, await readFile(path(`${PICTURES}/${name}`)));
  files.set(GUIDE, bytesOf(await guideText(uploaded)));
  return files;
}
