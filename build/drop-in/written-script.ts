import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OutputChunk } from 'rolldown';
import { bannerOf } from '../licences/banner.js';
import { worksOf } from '../licences/works.js';
import type { Work } from '../licences/works.js';

/**
 * The works of others in a file that was built. Its source map tells, since a file that is built of built files knows nothing else of its
 * sources.
 */
export const worksIn = ({ map }: OutputChunk): Work[] => worksOf(map?.sources ?? []);

/** Writes a file for a script tag, headed by what it contains, and its source map. */
export async function writeScript(folder: string, chunk: OutputChunk): Promise<void> {
  const file = join(folder, chunk.fileName);
  await mkdir(folder, { recursive: true });
  await writeFile(file, `${bannerOf(worksIn(chunk))}\n${chunk.code}`);
  if (!chunk.map) return;
  const { version, names, sources, sourcesContent, mappings } = chunk.map;
  // A line more above: each semicolon ends a line.
  const map = { version, file: chunk.fileName, names, sources, sourcesContent, mappings: `;${mappings}` };
  await writeFile(`${file}.map`, JSON.stringify(map));
}
