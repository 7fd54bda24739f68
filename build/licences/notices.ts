import { writeFile } from 'node:fs/promises';
import { packageJson, path } from '../project.js';
import type { Work } from './works.js';

/** The file with the licences of all that is bundled, in dist/ beside the files that contain it. */
export const NOTICES = 'THIRD-PARTY-NOTICES.txt';

/** The works of others that built files contain, by the files’ paths in dist/. */
export type Contents = ReadonlyMap<string, readonly Work[]>;

const LINE = '-'.repeat(80);

/** The text of the notices: for each work the files that contain it, and the full text of its licence. */
export function noticesText(contents: Contents): string {
  const works = new Map([...contents.values()].flat().map((work) => [work.name, work]));
  const sections = [...works.values()]
    .sort((one, other) => one.name.localeCompare(other.name, 'en'))
    .map(({ name, licence, text }) => {
      const files = [...contents].filter(([, held]) => held.some((work) => work.name === name)).map(([file]) => `  ${file}`);
      return `${LINE}\n${name} (${licence})\n\nIn:\n${files.sort().join('\n')}\n\n${text.trim()}\n`;
    });
  return `${packageJson.name} ${packageJson.version} is licensed under the MIT licence (LICENSE).
Some of its files contain works of others, under the licences below.

${sections.join('\n')}`;
}

/** Writes the notices to dist/. */
export const writeNotices = (contents: Contents): Promise<void> => writeFile(path(`dist/${NOTICES}`), noticesText(contents));
