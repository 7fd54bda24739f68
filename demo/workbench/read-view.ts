import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { checkReport, findingsSummary, formatOf, FORMATS, paragraphsOf, proseParts, SIMPLIFIED_CHINESE } from 'disclosure-elements';
import type { Report } from 'disclosure-elements';
import { cellWords, hasCell, pathName, placeNamed } from './cell-names.js';
import { embedTag, fileName, fragmentText, pageName, reportTag } from './embed-tag.js';
import { fileField } from './start-view.js';
import { draftProblem } from './typed.js';
import { correctedReport } from './work.js';
import type { Correction, Draft, Work, WorkNote } from './work.js';

export interface ReadActions {
  readonly goTo: (path: string) => void;
  /** Moves to the field of a cell. */
  readonly edit: (path: string) => void;
  /** Discards the draft of a cell. */
  readonly discard: (path: string) => void;
  readonly undo: (path: string) => void;
  readonly previous: (file: File) => void;
  readonly withoutPrevious: () => void;
  readonly download: () => void;
  readonly downloadPage: () => void;
  readonly copy: (field: HTMLTextAreaElement) => void;
  /** Downloads saved data that cannot be used. */
  readonly downloadAside: () => void;
  readonly clear: () => void;
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

function noteView(report: Report, note: WorkNote, actions: ReadActions): TemplateResult {
  const { severity, message, path, paths, place, quote } = note;
  // Of several places, the sentence names the first.
  if (paths) return html`<li class=${severity}><b>${SEVERITY[severity]}</b> ${message} ${placesView(report, paths, actions)}</li>`;
  const spot = place && !message.includes(place) ? html`<span class="where">位置：${place}</span>` : nothing;
  const said = quote && !message.includes(quote) ? html`<span class="where">原文：<q>${quote}</q></span>` : nothing;
  const isCell = path !== undefined && hasCell(report, path);
  return html`
    <li class=${severity}>
      <b>${SEVERITY[severity]}</b> ${message} ${spot} ${said}
      ${isCell ? html`<button type="button" class="link" @click=${() => actions.goTo(path)}>查看此格</button>` : nothing}
    </li>
  `;
}

const notesCount = (notes: readonly WorkNote[]): string => {
  const warnings = notes.filter(({ severity }) => severity === 'warning').length;
  return `${notes.length} 条${warnings > 0 && warnings < notes.length ? `，其中 ${warnings} 条请核对` : ''}`;
};

const notesView = ({ report, notes }: Work, actions: ReadActions): TemplateResult => html`
  <h3>读取时的说明（${notesCount(notes)}）</h3>
  ${
    notes.length > 0
      ? html`<ul class="notes">
          ${[...notes].sort((a, b) => Number(b.severity === 'warning') - Number(a.severity === 'warning')).map((note) => noteView(report, note, actions))}
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

function previousView({ report, previous }: Work, actions: ReadActions): TemplateResult {
  const year = report.year - 1;
  return html`
    <h3>上年报告</h3>
    ${
      previous
        ? html`<p>
            已加入${previous.agency}${previous.year}年的报告，结转等已与上年核对。
            <button type="button" class="link" @click=${actions.withoutPrevious}>移除</button>
          </p>`
        : fileField(`加入${year}年的报告（文档或 JSON），核对上年结转`, actions.previous)
    }
  `;
}

const factsView = ({ report, name }: Work): TemplateResult => html`
  <dl class="facts">
    <dt>来源</dt>
    <dd>${name}</dd>
    <dt>标题</dt>
    <dd>${report.title}</dd>
    <dt>机关</dt>
    <dd>${report.agency}</dd>
    <dt>年份</dt>
    <dd>${report.year}年</dd>
    <dt>格式</dt>
    <dd>${FORMATS[report.format].document}</dd>
    ${
      report.published
        ? html`<dt>发布日期</dt>
            <dd>${report.published}</dd>`
        : nothing
    }
  </dl>
`;

/** HTML to put into a page, and a button that copies it. */
const codeView = (id: string, label: string, code: string, button: string, actions: ReadActions): TemplateResult => html`
  <label for=${id}>${label}</label>
  <textarea class="code" id=${id} readonly rows="6" spellcheck="false" .value=${code}></textarea>
  <button
    type="button"
    @click=${(event: Event) => {
      const field = (event.target as Element).parentElement?.querySelector('textarea');
      if (field) actions.copy(field);
    }}
  >
    ${button}
  </button>
`;

const resultView = (work: Work, actions: ReadActions): TemplateResult => html`
  <section class="result" aria-labelledby="result-title">
    <h2 id="result-title">下载与嵌入</h2>
    <ol>
      <li>
        <button type="button" class="primary" @click=${actions.download}>下载数据（${fileName(work)}）</button>
        上传到网站，与 <code>disclosure-elements.js</code> 及其余文件放在一处。
      </li>
      <li>${codeView('report-tag', '整份报告：把下面的代码放进网页', reportTag(work), '复制整份报告的代码', actions)}</li>
      <li>${codeView('tag', '或者只在文章里放三张统计表：', embedTag(work), '复制代码', actions)}</li>
    </ol>
    <h3>网站不让放脚本</h3>
    <ol>
      <li>
        <button type="button" @click=${actions.downloadPage}>下载网页（${pageName(work)}）</button>
        一个文件就是整份报告，上传即可阅读和打印，不需要其他文件。
      </li>
      <li>
        ${codeView('fragment', '或者把下面的片段粘贴到文章编辑器的源代码里，内容过滤不会改变它：', fragmentText(work), '复制片段', actions)}
      </li>
    </ol>
    <p><button type="button" @click=${actions.clear}>清除本机保存的内容</button></p>
  </section>
`;

/** The section on the report: what was read, what was changed, and how to publish it. */
export const readView = (work: Work, actions: ReadActions): TemplateResult => html`
  <section aria-labelledby="read-title">
    <h2 id="read-title">${work.isBlank ? '空白报告' : '读到的内容'}</h2>
    ${factsView(work)}
    <h3>核对</h3>
    <p class="checked">
      整份报告：<strong>${findingsSummary(checkReport(correctedReport(work), { previous: work.previous }), SIMPLIFIED_CHINESE)}</strong>。各处见统计表。
    </p>
    ${draftsView(work, actions)} ${correctionsView(work, actions)} ${work.isBlank ? nothing : notesView(work, actions)}
    ${work.isBlank ? nothing : proseView(work.report)} ${previousView(work, actions)}
  </section>
  ${resultView(work, actions)}
`;
