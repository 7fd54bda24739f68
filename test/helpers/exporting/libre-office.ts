import { execFileSync } from 'node:child_process';
import { accessSync, constants, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** LibreOffice: where `SOFFICE_PATH` says, else where the shell finds it; undefined where it is not installed. */
function installedOffice(): string | undefined {
  const { PATH = '', SOFFICE_PATH } = process.env;
  const folders = [...PATH.split(delimiter), '/Applications/LibreOffice.app/Contents/MacOS'];
  const found = folders.flatMap((folder) => ['soffice', 'libreoffice'].map((name) => join(folder, name)));
  return [...(SOFFICE_PATH ? [SOFFICE_PATH] : []), ...found].find(isProgram);
}

const office = installedOffice();

/** Why tests with LibreOffice are skipped; false where they run. An option of `describe`. */
export const WITHOUT_LIBRE_OFFICE = office === undefined && 'LibreOffice is not installed; SOFFICE_PATH=/path/to/soffice names one';

/** In milliseconds: LibreOffice makes a profile first, on a busy machine for half a minute. */
const MAX_WAIT = 240_000;

/**
 * Opens files in LibreOffice and saves them in another format, or in their own, all at once.
 *
 * @param files the bytes of each, by its name
 * @param ending the format: `pdf`, `docx`
 * @returns the bytes of each, by the name of the file that it was made of
 */
export function savedByLibreOffice(files: Readonly<Record<string, Uint8Array>>, ending: string): Readonly<Record<string, Uint8Array>> {
  if (office === undefined) throw new Error('LibreOffice is not installed.');
  const folder = mkdtempSync(join(tmpdir(), 'libre-office-'));
  try {
    const [given, made] = [join(folder, 'given'), join(folder, 'made')];
    mkdirSync(given);
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(given, name), bytes);
    // With a profile of its own, it neither waits for one that is open nor changes it.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const options = [profile, '--headless', '--norestore', '--convert-to', ending, '--outdir', made];
    execFileSync(office, [...options, ...Object.keys(files).map((name) => join(given, name))], { timeout: MAX_WAIT, stdio: 'pipe' });
    return Object.fromEntries(
      Object.keys(files).map((name) => [name, new Uint8Array(readFileSync(join(made, name.replace(/[^.]+$/, ending))))]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
