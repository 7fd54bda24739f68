import { cellValue } from 'disclosure-elements';
import type { Cell, Report } from 'disclosure-elements';
import { cellsOfReport, cellWords, pathName } from './cell-names.js';
import { cellNow, draftAt, withCell, withDraft, withoutDraft } from './work.js';
import type { Work } from './work.js';

/** The value of a text typed for a cell, or why it is invalid. */
export type Typed = { readonly cell: Cell } | { readonly problem: string };

/**
 * Reads a typed text as it would be read in a document: a number, nothing, or not applicable. An amount without a unit is in the unit of
 * its cell.
 */
function typedCell(report: Report, path: string, text: string): Typed {
  const spec = cellsOfReport(report).find((other) => other.path === path);
  if (!spec) return { problem: '这份报告的格式没有此格。' };
  const value = cellValue(text, spec.kind, spec.unit);
  if (!('problem' in value)) return { cell: value.cell };
  return { problem: value.problem === 'not-a-number' ? `“${text}”不是数字。` : `“${text}”位数太多。` };
}

/** Why a cell's draft is invalid; empty if there is no draft, or if it is still being typed. */
export function draftProblem(work: Work, path: string): string {
  const draft = draftAt(work, path);
  if (!draft?.isRefused) return '';
  const typed = typedCell(work.report, path, draft.text);
  return 'problem' in typed ? typed.problem : `“${draft.text}”输入后没有确定。`;
}

/** The work after drafts were processed, and the message about it, which is empty if nothing changed. */
export interface Settled {
  readonly work: Work;
  readonly said: string;
}

/**
 * Applies drafts that were not confirmed, if they are numbers. Any others stay drafts of their cells.
 *
 * @param confirmed the path of the cell whose draft is processed even if it was rejected before
 */
export function settledWork(work: Work, confirmed?: string): Settled {
  let settled = work;
  const said: string[] = [];
  for (const draft of work.drafts) {
    const { path, text, isRefused } = draft;
    if (isRefused && path !== confirmed) continue;
    const typed = typedCell(work.report, path, text);
    const name = pathName(work.report, path);
    if ('problem' in typed) {
      settled = withDraft(settled, { ...draft, isRefused: true });
      said.push(`“${name}”没有更改：${typed.problem}`);
      continue;
    }
    if (typed.cell !== cellNow(work, path)) said.push(`“${name}”已改为 ${cellWords(typed.cell)}。`);
    settled = withCell(withoutDraft(settled, path), path, typed.cell);
  }
  return { work: settled, said: said.join('') };
}
