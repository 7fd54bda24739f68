import { zipSync } from 'fflate';

/** Files by their paths, with `/` between folders. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** The first time that a zip file can state, at noon of whichever time zone. The zip of a commit is the same, whenever and wherever it is made. */
const MADE = '1980-01-01T12:00:00';

/** A zip file, in the order of the paths. Names that are not ASCII are marked as UTF-8, which Windows has understood since version 8. */
export function zipOf(files: Files): Uint8Array<ArrayBuffer> {
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime: MADE });
}
