import { cellName, cellNamed, formatCells, FORMATS, SIMPLIFIED_CHINESE } from 'disclosure-elements';
import type { Cell, CellSpec, Report } from 'disclosure-elements';

export const specOf = ({ format }: Report, path: string): CellSpec | undefined => cellNamed(format, path);

/** The name of a cell without its part. */
export const nameOf = (spec: CellSpec): string => cellName(spec, SIMPLIFIED_CHINESE, '·');

export const pathName = (report: Report, path: string): string => {
  const spec = specOf(report, path);
  return spec ? nameOf(spec) : path;
};

/** The name of a cell or of a row of cells, and the first of its cells; undefined for any other path. */
export function placeNamed(report: Report, path: string): { readonly name: string; readonly cell: string } | undefined {
  if (!path.includes('.')) return undefined;
  const spec = cellsOfReport(report).find((cell) => cell.path === path || cell.path.startsWith(`${path}.`));
  if (!spec) return undefined;
  const row = spec.rows.slice(-1).map(({ label }) => label);
  const columns = spec.columns.slice(row.length === 0 ? 0 : -1).map(({ label }) => label);
  return { name: (spec.path === path ? [...row, ...columns] : row).join(' · '), cell: spec.path };
}

export const cellsOfReport = ({ format }: Report): readonly CellSpec[] => formatCells(FORMATS[format]);

/** Whether a report's own format has a cell at a path; `specOf` also searches the other formats. */
export const hasCell = (report: Report, path: string): boolean => cellsOfReport(report).some((spec) => spec.path === path);

/** The value of a cell as text, in words if it is blank. */
export const cellWords = (cell: Cell): string => (cell === null ? '空白' : String(cell));
