import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { checkReport, findingsSummary, formatOf, paragraphsOf, proseParts, SIMPLIFIED_CHINESE } from 'disclosure-elements';
import type { Report } from 'disclosure-elements';
import { cellsOfReport, cellWords, hasCell, pathName, placeNamed } from './cell-names.js';
import { factsView } from './facts-view.js';
import type { FactsActions } from './facts-view.js';
import { filesField } from './start-view.js';
import { draftProblem } from './typed.js';
import { cellNow, correctedReport } from './work.js';
import type { Correction, Draft, Work, WorkNote } from './work.js';

export interface ReadActions extends FactsActions {
  readonly goTo: (path: string) => void;
  /** Moves to the field of a cell. */
  readonly edit: (path: string) => void;
  /** Discards the draft of a cell. */
  readonly discard: (path: string) => void;
  readonly undo: (path: string) => void;
  /** Adds the reports of other years. */
  readonly addYears: (files: readonly File[]) => void;
  readonly withoutPrevious: () => void;
  /** Downloads saved data that cannot be used. */
  readonly downloadAside: () => void;
  /** Applies the corrections of the work before to the same report that was read again. */
  readonly takeCorrections: () => void;
  /** Adds the work before, which is of another year, to the years. */
  readonly joinReplaced: () => void;
  readonly toTables: () => void;
}

const SEVERITY = { warning: '请核对', info: '说明' } as const;

/** The cells and rows that a note about several is about, each leading to its cell. */
function placesView(report: Report, paths: readonly string[], actions: ReadActions): TemplateResult | typeof nothing {
  const places = paths.flatMap((path) => placeNamed(report, path) ?? []);
  if (places.length === 0) return nothing;
  return html`
    <details class="places">
      <summary>逐处查看（${places.length} 处）</summary>
      <ul>
        ${places.map(({ name, cell }) => html`<li><button type="button" class="link" @click=${() => actions.goTo(cell)}>${name}</button></li>`)}
      </ul>
    </details>
  `;
}

/** Whether a note was about a cell that has been filled in or confirmed since. */
const isSettled = ({ corrections }: Work, { path }: WorkNote): boolean => corrections.some((correction) => correction.path === path);

function noteView(work: Work, note: WorkNote, actions: ReadActions): TemplateResult {
  const { report } = work;
  const { severity, message, path, paths, place, quote } = note;
  // Of several places, the sentence names the first.
  if (paths) return html`<li class=${severity}><b>${SEVERITY[severity]}</b> ${message} ${placesView(report, paths, actions)}</li>`;
  const spot = place && !message.includes(place) ? html`<span class="where">位置：${place}</span>` : nothing;
  const said = quote && !message.includes(quote) ? html`<span class="where">原文：<q>${quote}</q></span>` : nothing;
  const isCell = path !== undefined && hasCell(report, path);
  const isDone = isSettled(work, note);
  return html`
    <li class=${isDone ? 'done' : severity}>
      <b>${isDone ? '已更正' : SEVERITY[severity]}</b> ${message} ${spot} ${said}
      ${isCell ? html`<button type="button" class="link" @click=${() => actions.goTo(path)}>查看此格</button>` : nothing}
    </li>
  `;
}

const notesCount = (work: Work): string => {
  const { notes } = work;
  const warnings = notes.filter((note) => note.severity === 'warning' && !isSettled(work, note)).length;
  return `${notes.length} 条${warnings > 0 && warnings < notes.length ? `，其中 ${warnings} 条请核对` : ''}`;
};

const notesView = (work: Work, actions: ReadActions): TemplateResult => html`
  <h3>读取时的说明（${notesCount(work)}）</h3>
  ${
    work.notes.length > 0
      ? html`<ul class="notes">
          ${[...work.notes].sort((a, b) => Number(b.severity === 'warning') - Number(a.severity === 'warning')).map((note) => noteView(work, note, actions))}
        </ul>`
      : html`<p>没有需要说明的。</p>`
  }
`;

const correctionView = ({ report, isBlank }: Work, { path, was, is }: Correction, actions: ReadActions): TemplateResult => html`
  <li>
    ${pathName(report, path)}：${isBlank ? nothing : html`文档中为 <del>${cellWords(was)}</del>，更正为 `}<ins>${cellWords(is)}</ins>
    <button type="button" class="link" @click=${() => actions.goTo(path)}>查看此格</button>
    <button type="button" class="link" aria-label=${`撤销${pathName(report, path)}`} @click=${() => actions.undo(path)}>撤销</button>
  </li>
`;

// Each entry keeps its own elements: a removed entry must not leave its button, under a pressed pointer, to the next one.
const correctionsView = (work: Work, actions: ReadActions): TemplateResult => html`
  <h3 id="corrections">${work.isBlank ? '已填写' : '更正'}（${work.corrections.length} 格）</h3>
  ${
    work.corrections.length > 0
      ? html`<ul class="corrections">
          ${repeat(
            work.corrections,
            ({ path }) => path,
            (correction) => correctionView(work, correction, actions),
          )}
        </ul>`
      : html`<p>${work.isBlank ? '还没有填写。点统计表中的一格即可填写。' : '没有更正。'}</p>`
  }
`;

const draftView = (work: Work, { path }: Draft, actions: ReadActions): TemplateResult => html`
  <li>
    ${pathName(work.report, path)}：${draftProblem(work, path)}
    <button type="button" class="link" @click=${() => actions.edit(path)}>改正</button>
    <button type="button" class="link" aria-label=${`放弃${pathName(work.report, path)}的输入`} @click=${() => actions.discard(path)}>
      放弃
    </button>
  </li>
`;

/** The list of drafts that are in no cell. */
function draftsView(work: Work, actions: ReadActions): TemplateResult | typeof nothing {
  const refused = work.drafts.filter(({ isRefused }) => isRefused);
  if (refused.length === 0) return nothing;
  return html`
    <h3 class="error">没有采用的输入（${refused.length} 格）</h3>
    <ul class="drafts">
      ${repeat(
        refused,
        ({ path }) => path,
        (draft) => draftView(work, draft, actions),
      )}
    </ul>
  `;
}

function proseView(report: Report): TemplateResult {
  const format = formatOf(report.format);
  const { agency, date } = report.signature;
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['正文之前的说明', report.preface],
    ...proseParts(format).map(({ key, title }) => [title, paragraphsOf(report, key)] as const),
    ['落款', [agency, date].flatMap((text) => text ?? [])],
  ];
  return html`
    <h3>文字部分</h3>
    <p class="hint">文字不在这里改：改原来的文件，再拖进来，更正过的格可以沿用。</p>
    ${sections.map(
      ([title, paragraphs]) => html`
        <details class="prose">
          <summary>${title}（${paragraphs.length} 段）</summary>
          ${paragraphs.map((text) => html`<p>${text}</p>`)}
        </details>
      `,
    )}
  `;
}

function yearsView({ report, previous }: Work, actions: ReadActions): TemplateResult {
  const year = report.year - 1;
  return html`
    <h3 class=${previous ? '' : 'asked'}>加一年的报告</h3>
    ${
      previous
        ? html`<p>
            已加入${previous.agency}${previous.year}年的报告，结转等已与上年核对。
            <button type="button" class="link" @click=${actions.withoutPrevious}>移除</button>
          </p>`
        : html`<p class="hint">加入上一年的，结转等就与它核对；几年在一起，就有历年数据（一个文件）和历年变化的图。</p>`
    }
    ${filesField(
      previous
        ? '加入更早的报告（文档，或往年下载的 JSON），可以选几个'
        : `加入${year}年的报告（文档，或去年下载的 report-${year}.json、reports.json），可以选几个`,
      actions.addYears,
    )}
  `;
}

/** What does not add up, and the cells that were left blank. */
function checkView(work: Work, actions: ReadActions): TemplateResult {
  const report = correctedReport(work);
  const findings = checkReport(report, { previous: work.previous });
  const blank = work.isBlank ? [] : cellsOfReport(report).filter(({ path }) => cellNow(work, path) === null);
  return html`
    <h3>核对</h3>
    <p class="checked">
      整份报告：<strong>${findingsSummary(findings, SIMPLIFIED_CHINESE)}</strong>。
      ${findings.length > 0 ? html`<button type="button" class="link" @click=${actions.toTables}>到统计表逐处看</button>` : nothing}
    </p>
    ${
      blank.length > 0
        ? html`<p>有 ${blank.length} 格空白，核对时按没有填数计。报告里写着 0 的，请填 0。</p>
            ${placesView(
              report,
              blank.map(({ path }) => path),
              actions,
            )}`
        : nothing
    }
  `;
}

/** The section on the report: what was read, and what was changed. */
export const readView = (work: Work, actions: ReadActions): TemplateResult => html`
  <section aria-labelledby="read-title">
    <h2 id="read-title">${work.isBlank ? '空白报告' : '读到的内容'}</h2>
    ${factsView(work, actions)} ${checkView(work, actions)} ${draftsView(work, actions)} ${correctionsView(work, actions)}
    ${work.isBlank ? nothing : notesView(work, actions)} ${work.isBlank ? nothing : proseView(work.report)} ${yearsView(work, actions)}
  </section>
`;
