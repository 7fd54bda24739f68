import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/** A file of several of which something was not taken, and why: no report was read in it, or one that another file has. */
export interface RefusedFile {
  /** Its name, with the folders that it is in. */
  readonly name: string;
  readonly why: string;
}

/** The files that were refused, each with its reason; nothing where all were read. */
export const refusedView = (refused: readonly RefusedFile[]): TemplateResult | typeof nothing =>
  refused.length === 0
    ? nothing
    : html`
        <details class="refused">
          <summary>没有采用的文件和原因（${refused.length} 处）</summary>
          <ul>
            ${refused.map(({ name, why }) => html`<li><b>${name}</b>：${why}</li>`)}
          </ul>
        </details>
      `;
