import { inFolder, SCRIPT_FILES } from './addresses.js';
import type { ScriptKind } from './addresses.js';

/** Where a site has its files, as its webmaster says in the workbench. The page of the ways in begins with the same. */
export interface Places {
  /** The folder with the data. It is not that of the scripts, which is deleted with its version. */
  readonly data: string;
  /** The folder with the scripts. */
  readonly scripts: string;
  readonly script: ScriptKind;
  /** Whether the system leaves merged cells in articles. */
  readonly keepsSpans: boolean;
  /** The name of the file with the data that was made last. */
  readonly file: string;
}

const KEY = 'disclosure-places';

/** More than any address has. */
const MAX_LENGTH = 500;

/** The folder of the scripts, as a page names it for the version that it came with. */
const scriptsOfPage = (): string => document.body.dataset.scripts ?? '/js/';

const usual = (): Places => ({ data: '/xxgk/', scripts: scriptsOfPage(), script: 'module', keepsSpans: true, file: 'report-2024.json' });

const textOr = (value: unknown, other: string): string => (typeof value === 'string' && value.length <= MAX_LENGTH ? value : other);

const isScript = (value: unknown): value is ScriptKind => typeof value === 'string' && Object.hasOwn(SCRIPT_FILES, value);

/** The places that were kept in this browser; what is not there, or unusable, is as usual. */
export function keptPlaces(): Places {
  const places = usual();
  try {
    const json: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    if (typeof json !== 'object' || json === null) return places;
    const { data, scripts, script, keepsSpans, file } = json as Partial<Record<keyof Places, unknown>>;
    return {
      data: textOr(data, places.data),
      scripts: textOr(scripts, places.scripts),
      script: isScript(script) ? script : places.script,
      keepsSpans: keepsSpans !== false,
      file: textOr(file, places.file),
    };
  } catch {
    return places;
  }
}

/** Keeps the places. The folder of the scripts is kept if it is another than the page's own: that of the next version is another. */
export function keepPlaces(places: Places): void {
  const { scripts, ...others } = places;
  try {
    localStorage.setItem(KEY, JSON.stringify(scripts === scriptsOfPage() ? others : places));
  } catch {
    // Without storage, nothing is kept.
  }
}

export function forgetPlaces(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Without storage, nothing is kept.
  }
}

/** The address of the data that was made last. */
export const dataAddress = ({ data, file }: Places): string => inFolder(data, file);
