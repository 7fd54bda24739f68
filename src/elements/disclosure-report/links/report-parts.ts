import { StatutoryTable } from '../../statutory-table/statutory-table.js';

// Where the parts of a report are in its shadow root.

/** The id of the heading of a part. */
export const headingId = (part: string): string => `heading-${part}`;

/** The id of the section of a part. */
export const sectionId = (part: string): string => `part-${part}`;

/** The table of a part; `undefined` where it has none. */
export function tableOf(root: ShadowRoot, part: string): StatutoryTable | undefined {
  const tables = root.getElementById(sectionId(part))?.querySelectorAll('[data-part]') ?? [];
  return [...tables].find((table): table is StatutoryTable => table instanceof StatutoryTable);
}
