import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { checkReport, findingsSummary, SIMPLIFIED_CHINESE } from 'disclosure-elements';
import type { Report } from 'disclosure-elements';
import { inFolder, SCRIPT_FILES } from '../../placing/addresses.js';
import type { ScriptKind } from '../../placing/addresses.js';
import type { Places } from '../../placing/places.js';
import { embedTag, fileName, fragmentText, pageName, reportTag, YEARS_FILE, yearsTag } from '../embed-tag.js';
import { correctedReport } from '../work.js';
import type { Work } from '../work.js';

export interface ResultActions {
  /** Changes where the site has its files. */
  readonly place: (changed: Partial<Places>) => void;
  readonly download: () => void;
  readonly downloadYears: () => void;
  readonly downloadPage: () => void;
  readonly copy: (field: HTMLTextAreaElement) => void;
  readonly clear: () => void;
}

export interface ResultState {
  readonly work: Work;
  /** The reports of the years that are open, that of the work among them. */
  readonly reports: readonly Report[];
  readonly places: Places;
}

/** The years that go into one file; empty where there is one alone, or where there are those of other agencies too. */
function yearsInFile({ work, reports }: Pick<ResultState, 'work' | 'reports'>): readonly number[] {
  if (reports.length < 2 || reports.some(({ agency }) => agency !== work.report.agency)) return [];
  return reports.map(({ year }) => year).sort((a, b) => a - b);
}

/** Years in a row by the first and the last. */
function yearsWords(years: readonly number[]): string {
  const [from = 0] = years;
  const to = years.at(-1) ?? from;
  return years.length > 2 && to - from === years.length - 1 ? `${from}至${to}年` : `${years.join('、')}年`;
}

/** HTML to put into a page, and a button that copies it. */
const codeView = (id: string, label: string, code: string, button: string, actions: ResultActions): TemplateResult => html`
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

const SCRIPT_NAMES: Readonly<Record<ScriptKind, string>> = {
  module: '整个文件夹都传了',
  classic: '整个文件夹都传了，系统不许写 type="module"',
  all: '只传了 disclosure-elements.all.js',
};

const placeField = (label: string, value: string, act: (value: string) => void): TemplateResult => html`
  <label>
    <span>${label}</span>
    <input
      spellcheck="false"
      autocomplete="off"
      .value=${value}
      @change=${(event: Event) => act((event.target as HTMLInputElement).value.trim())}
    />
  </label>
`;

/** Whether an address is the same from every article. */
const isAbsolute = (address: string): boolean => /^(?:\/|https?:\/\/)/.test(address);

const placesView = ({ data, scripts, script }: Places, file: string, actions: ResultActions): TemplateResult => html`
  <div class="stacked">
    ${placeField('数据所在的文件夹', data, (value) => actions.place({ data: value }))}
    ${placeField('脚本所在的文件夹', scripts, (value) => actions.place({ scripts: value }))}
    <label>
      <span>脚本</span>
      <select @change=${(event: Event) => actions.place({ script: (event.target as HTMLSelectElement).value as ScriptKind })}>
        ${Object.keys(SCRIPT_FILES).map(
          (kind) => html`<option value=${kind} ?selected=${kind === script}>${SCRIPT_NAMES[kind as ScriptKind]}</option>`,
        )}
      </select>
    </label>
  </div>
  <p class="hint">
    ${
      isAbsolute(data) && isAbsolute(scripts)
        ? html`在浏览器里打开“您的网址${inFolder(data, file)}”，能看到内容，就传对了。系统不收 .json 的，把文件名的结尾改成
          .txt，代码里也照改。数据不要放在脚本的文件夹里：换新版本时那个文件夹会删掉。`
        : '文件夹请以“/”开头：不以“/”开头的，从文章所在的地方算起，文章换了目录就读不到。'
    }
  </p>
`;

function downloadView(state: ResultState, years: readonly number[], actions: ResultActions): TemplateResult {
  const own = fileName(state.work);
  if (years.length === 0)
    return html`<button type="button" class="primary" @click=${actions.download}>下载数据（${own}）</button> 上传到网站上放数据的文件夹。`;
  return html`
    <button type="button" class="primary" @click=${actions.downloadYears}>下载历年数据（${YEARS_FILE}，${yearsWords(years)}）</button>
    上传到网站上放数据的文件夹，传过 ${YEARS_FILE} 的用它覆盖。去年的文章还在读的文件（如
    report-${state.work.report.year - 1}.json）不要删。
    <p>只要这一年的：<button type="button" @click=${actions.download}>下载数据（${own}）</button></p>
  `;
}

/** What does not add up, said once more before it is published. */
function doubtView({ work }: ResultState): TemplateResult | typeof nothing {
  const findings = checkReport(correctedReport(work), { previous: work.previous });
  if (!findings.some(({ status }) => status === 'broken')) return nothing;
  return html`<p class="doubt"><strong>还有 ${findingsSummary(findings, SIMPLIFIED_CHINESE)}</strong>，下载的数据里是现在的数。</p>`;
}

const spansChoice = ({ keepsSpans }: Places, actions: ResultActions): TemplateResult => {
  const choice = (value: boolean, text: string): TemplateResult => html`
    <label
      ><input type="radio" name="spans" .checked=${keepsSpans === value} @change=${() => actions.place({ keepsSpans: value })} />
      ${text}</label
    >
  `;
  return html`
    <fieldset class="spans">
      <legend>表格</legend>
      ${choice(true, '合并单元格，与官方格式一样')}
      ${choice(false, '不合并：系统会删掉 colspan、rowspan 的用这种，标题在每行重复，数字不会错到别的标题下面')}
    </fieldset>
  `;
};

const scriptsView = (state: ResultState, years: readonly number[], actions: ResultActions): TemplateResult => {
  const { work, places } = state;
  const isYears = years.length > 0;
  return html`
    <ol>
      <li>${downloadView(state, years, actions)}</li>
      <li>写明两样放在哪里，下面的代码照此写，下次还记得。${placesView(places, isYears ? YEARS_FILE : fileName(work), actions)}</li>
      <li>
        ${codeView('report-tag', '把整份报告的代码贴进文章的源代码：', isYears ? yearsTag(work, places) : reportTag(work, places), '复制整份报告的代码', actions)}
      </li>
    </ol>
    ${
      isYears
        ? html`<details>
            <summary>只显示${work.report.year}年一年</summary>
            ${codeView('year-tag', `读 ${fileName(work)} 的代码：`, reportTag(work, places), '复制这一年的代码', actions)}
          </details>`
        : nothing
    }
    <details>
      <summary>只要三张统计表</summary>
      ${codeView('tag', `读 ${fileName(work)} 的代码：`, embedTag(work, places), '复制代码', actions)}
    </details>
  `;
};

/** How to publish the report: its data, its code, and what to do where scripts are not allowed. */
export function resultView(state: ResultState, actions: ResultActions): TemplateResult {
  const { work, places } = state;
  return html`
    <section class="result" aria-labelledby="result-title">
      <h2 id="result-title">下载与嵌入</h2>
      ${doubtView(state)} ${scriptsView(state, yearsInFile(state), actions)}
      <h3>网站不让放脚本</h3>
      <ol>
        <li>
          <button type="button" @click=${actions.downloadPage}>下载网页（${pageName(work)}）</button>
          一个文件就是整份报告，双击就能看，上传即可阅读和打印，不需要其他文件。
        </li>
        <li>
          或者贴一段正文：标题、段落和表格，不用脚本。 ${spansChoice(places, actions)}
          ${codeView('fragment', '粘贴到文章编辑器的源代码里：', fragmentText(work, places), '复制片段', actions)}
        </li>
      </ol>
      <p><button type="button" @click=${actions.clear}>清除本机保存的内容</button></p>
    </section>
  `;
}
