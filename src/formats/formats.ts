import { format2019 } from './format-2019.js';
import { format2021 } from './format-2021.js';
import type { Format } from './format.js';

/** The official formats by their id. The state's next format is one more file and one more line, here and in rules.ts. */
export const FORMATS = { '2019': format2019, '2021': format2021 } as const satisfies Record<string, Format>;

export type FormatId = keyof typeof FORMATS;

export const FORMAT_IDS = Object.keys(FORMATS) as readonly FormatId[];

/** The format that a report year was to be written in; none before 2019. */
export function formatOfYear(year: number): FormatId | undefined {
  return FORMAT_IDS.find((id) => {
    const { from, to } = FORMATS[id].years;
    return year >= from && (to === null || year <= to);
  });
}
