// The zip for webmasters, unpacked into a folder as they do, once for all suites of a process.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { releaseFiles } from '../../../build/release/release-files.js';
import { zipOf } from '../../../build/release/zip.js';
import { shared } from '../shared.js';

export interface Unpacked {
  readonly zip: Uint8Array;
  readonly folder: string;
  /** The paths of the files in it. */
  readonly files: readonly string[];
}

const unpacked = shared<Unpacked>(
  async () => {
    const zip = zipOf(await releaseFiles());
    const folder = mkdtempSync(join(tmpdir(), '解压 '));
    const contents = unzipSync(zip);
    for (const [name, bytes] of Object.entries(contents)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), bytes);
    }
    return { zip, folder, files: Object.keys(contents) };
  },
  ({ folder }) => {
    rmSync(folder, { recursive: true });
    return Promise.resolve();
  },
);

export const useRelease = (): void => unpacked.use();

export const release = (): Promise<Unpacked> => unpacked.started();
