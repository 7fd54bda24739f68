import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { chainHeadings, chainLegend, chainLinkText, chainTitle, SIMPLIFIED_CHINESE, yearChains } from 'disclosure-elements';
import type { ChainLink, Report, YearChain } from 'disclosure-elements';

export interface YearsActions {
  /** Opens the report of a year, at a cell if one is given. */
  readonly open: (report: Report, path?: string) => void;
  readonly downloadYears: () => void;
}

/** The reports whose years are shown, and the one on the bench. */
export interface YearsState {
  readonly reports: readonly Report[];
  readonly shown: Report;
}

function linkView(link: ChainLink, report: Report, heading: string, actions: YearsActions): TemplateResult {
  const { path, status, gap } = link;
  const text = chainLinkText(link, report.format, SIMPLIFIED_CHINESE);
  const isPlace = path !== null && gap !== 'first-year' && gap !== 'missing-year' && gap !== 'other-format';
  return html`<td class=${status}>
    ${
      isPlace
        ? html`<button
            type="button"
            class="link"
            aria-label=${`${text}，查看${report.year}年${heading}`}
            @click=${() => actions.open(report, path)}
          >
            ${text}
          </button>`
        : text
    }
  </td>`;
}

function chainView(chain: YearChain, { shown }: YearsState, actions: YearsActions): TemplateResult {
  const headings = chainHeadings(chain, SIMPLIFIED_CHINESE);
  return html`
    <div class="chain" role="region" tabindex="0" aria-label=${chainTitle(chain, SIMPLIFIED_CHINESE)}>
      <table>
        <caption>
          ${chain.agency}
        </caption>
        <thead>
          <tr>
            ${headings.map((heading) => html`<th scope="col">${heading}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${chain.years.map(
            ({ report, links }) => html`
              <tr aria-current=${report === shown ? 'true' : nothing}>
                <th scope="row">
                  ${
                    report === shown
                      ? html`${report.year}年 <small>已打开</small>`
                      : html`<button type="button" class="link" aria-label=${`${report.year}年，打开`} @click=${() => actions.open(report)}>
                          ${report.year}年
                        </button>`
                  }
                </th>
                ${links.map((link, index) => linkView(link, report, headings[index + 1] ?? '', actions))}
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  `;
}

/** Whether the years of each agency continue each other; nothing where there is one year only. */
export function yearsView(state: YearsState, actions: YearsActions): TemplateResult | typeof nothing {
  const chains = yearChains(state.reports);
  if (chains.length === 0) return nothing;
  return html`
    <section class="years" aria-labelledby="years-title">
      <h2 id="years-title">历年衔接</h2>
      <p class="hint">${chainLegend(SIMPLIFIED_CHINESE)}点一格，打开那一年的报告，并到那一格。更正后这里随之更新。</p>
      ${chains.map((chain) => chainView(chain, state, actions))}
      <p>
        <button type="button" @click=${actions.downloadYears}>下载历年数据（reports.json）</button>
        ${chains.length === 1 ? html`传到哪里、贴什么代码，见<a href="#result-title">下载与嵌入</a>。` : nothing}
      </p>
    </section>
  `;
}
