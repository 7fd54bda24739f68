import type { LitElement } from 'lit';
import type { Accent } from '../base/disclosure-element.js';
import type { ReportsInput } from '../../report/report.js';
import { warnOfUnknown } from '../base/author-notes.js';
import type { CellHook } from '../statutory-table/cells/cell-hook.js';
import type { WantedLayout } from '../statutory-table/table-fit.js';

/** The tools of a report, in the order in which they are offered. */
export const TOOLS = ['size', 'print', 'download', 'copy-link'] as const;
export type Tool = (typeof TOOLS)[number];

/** What the element is set to by its attributes and properties. */
export interface ReportSettings {
  readonly figures: string | null;
  readonly tools: string | null;
  readonly trend: boolean;
  readonly check: boolean;
  readonly compare: boolean;
  readonly route: boolean;
  readonly blank: string | null;
  readonly layout: WantedLayout;
  readonly hideZeroRows: boolean;
  readonly focusableCells: boolean;
  readonly cell: CellHook | null;
  readonly accent: Accent | null;
  readonly look: 'official' | null;
  readonly headingLevel: number;
}

/** The element as its view sees it: its settings, where its data comes from, and the year, which the reader can change. */
export interface ReportElement extends LitElement, ReportSettings {
  readonly src: string | null;
  readonly report: ReportsInput | null;
  get year(): number | null;
  set year(value: number | null);
}

/** What an attribute says that asks for nothing at all, where leaving it out asks for the default. */
const NONE = 'none';

/** The metrics of the key figures that are asked for; `undefined` for those of the format. */
export function wantedFigures(figures: string | null): readonly string[] | undefined {
  const texts = (figures ?? '').split(/[,，]/).flatMap((text) => text.trim() || []);
  if (texts.length === 0) return undefined;
  return texts.filter((text) => text !== NONE);
}

/** The tools that are asked for; all of them where none of those named exists. */
export function wantedTools(tools: string | null): ReadonlySet<Tool> {
  const names = (tools ?? '').split(/\s+/).filter(Boolean);
  const taken: readonly string[] = [...TOOLS, NONE];
  for (const name of names) if (!taken.includes(name)) warnOfUnknown(`tools="${name}"`, taken.join(', '));
  if (names.includes(NONE)) return new Set();
  const known = TOOLS.filter((tool) => names.includes(tool));
  return new Set(known.length > 0 ? known : TOOLS);
}
