import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { copyText } from '../site/copy.js';
import { snippetsFor } from './snippets.js';
import type { Places, Snippet } from './snippets.js';
import { PARTS } from './survivors.js';
import type { Fate, Fates, Pasted, PasteKind } from './survivors.js';
import { possibleWays } from './ways.js';
import type { HasTemplate, Way } from './ways.js';
import { fromWorkbench, PART_NAMES, PLACE_NAMES, WAY_WORDS } from './words.js';

/** What the webmaster has done on the page. */
export interface State {
  readonly text: string;
  readonly kind: PasteKind;
  readonly pasted: Pasted;
  readonly hasTemplate: HasTemplate;
  readonly places: Places;
}

const COPIED_MS = 2000;

async function copy(event: Event): Promise<void> {
  const button = event.currentTarget as HTMLButtonElement;
  const code = button.parentElement?.querySelector('code');
  if (!code) return;
  button.textContent = (await copyText(code)) ? '已复制' : '请按 Ctrl+C';
  setTimeout(() => (button.textContent = '复制'), COPIED_MS);
}

/** A text to copy, with a button for that. */
export const codeView = (code: string, name: string): TemplateResult => html`
  <div class="code">
    <pre tabindex="0" aria-label=${name}><code>${code}</code></pre>
    <button type="button" class="copy" aria-label="复制：${name}" @click=${copy}>复制</button>
  </div>
`;

const FATE_NAMES: Readonly<Record<Fate, string>> = { kept: '留下了', lost: '没有了', unknown: '看不出' };

const FATE_MARKS: Readonly<Record<Fate, string>> = { kept: '✓', lost: '✗', unknown: '？' };

const fatesView = (fates: Fates): TemplateResult => html`
  <ul class="fates">
    ${PARTS.map(
      (part) =>
        html`<li class=${fates[part]}>
          <span aria-hidden="true">${FATE_MARKS[fates[part]]}</span> ${PART_NAMES[part]}：${FATE_NAMES[fates[part]]}
        </li>`,
    )}
  </ul>
`;

const snippetView = ({ place, code }: Snippet): TemplateResult => html`
  <p class="place">${PLACE_NAMES[place]}：</p>
  ${codeView(code, PLACE_NAMES[place])}
`;

function wayBody(way: Way, { places, pasted, hasTemplate }: State): TemplateResult | typeof nothing {
  if (pasted.problem) return nothing;
  const { fates } = pasted;
  const { why, also } = WAY_WORDS[way];
  const workbench = fromWorkbench(way, fates);
  const snippets = snippetsFor(way, places, fates, hasTemplate);
  const commands = snippets.filter(({ place }) => place === 'command');
  return html`
    <p>${why}</p>
    ${also === undefined ? nothing : html`<p>${also}</p>`}
    ${workbench === undefined ? nothing : html`<p>打开<a href="workbench.html">年报工作台</a>，${workbench}</p>`}
    ${snippets.filter(({ place }) => place !== 'command').map(snippetView)}
    ${
      way === 'link' && fates.class !== 'kept'
        ? html`<p>链接的 class 没有留下，所以数据的文件名须以 <code>.disclosure.json</code> 结尾，脚本凭它认出链接。</p>`
        : nothing
    }
    ${
      commands.length > 0
        ? html`<details>
            <summary>会用命令行的，也可以不用工作台</summary>
            ${commands.map(snippetView)}
          </details>`
        : nothing
    }
  `;
}

const PROBLEMS = {
  nothing: '里面没有样例。请把保存之后的内容整段复制来，最好从编辑器的“源代码”（HTML）视图复制。',
  text: '样例成了文章里的文字。请在编辑器里切换到“源代码”（HTML）视图，再贴一次样例。',
} as const;

function adviceView(state: State, fates: Fates, isUnchanged: boolean): TemplateResult {
  const [best, ...others] = possibleWays(fates, state.hasTemplate);
  if (!best) return html``;
  const withTemplate = possibleWays(fates, true)[0];
  const isBetter = state.hasTemplate === undefined && withTemplate !== undefined && withTemplate !== best;
  return html`
    ${isUnchanged ? html`<p class="hint">与样例一字不差。如果没有经过保存，请先保存文章，再从源代码复制回来：多数系统在保存时才过滤。</p>` : nothing}
    ${state.kind === 'page' ? html`<p class="hint">这是从网页上复制的，看不出脚本和框架是否留下；从编辑器的“源代码”视图复制才看得出。</p>` : nothing}
    ${fatesView(fates)}
    <section class="best" aria-labelledby="best-title">
      <h3 id="best-title">${WAY_WORDS[best].title}</h3>
      ${wayBody(best, state)}
      ${
        isBetter
          ? html`<p class="hint">
              栏目模板里能加一行脚本的，“${WAY_WORDS[withTemplate].title}”更好，见下。不知道能不能的，问网站的建设单位：“栏目模板的 head
              里能加一行 script 吗？”
            </p>`
          : nothing
      }
    </section>
    ${
      others.length > 0
        ? html`<h3>其他可行的办法</h3>
            ${others.map(
              (way) =>
                html`<details>
                  <summary>${WAY_WORDS[way].title}</summary>
                  ${wayBody(way, state)}
                </details>`,
            )}`
        : nothing
    }
  `;
}

/** The result in a sentence. */
export function resultSentence({ text, pasted, hasTemplate }: State): string {
  if (text.trim() === '') return '';
  if (pasted.problem) return PROBLEMS[pasted.problem];
  const [best] = possibleWays(pasted.fates, hasTemplate);
  return best ? `最好的办法：${WAY_WORDS[best].title}。` : '';
}

/** What came back of the sample, and what follows from that. */
export function resultView(state: State): TemplateResult {
  const { text, pasted } = state;
  if (text.trim() === '') return html`<p class="waiting">贴回来之后，这里写出留下了什么、哪种办法最好，和要贴的代码。</p>`;
  if (pasted.problem) return html`<p class="hint">${PROBLEMS[pasted.problem]}</p>`;
  return adviceView(state, pasted.fates, pasted.isUnchanged);
}
