import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Language } from '../../../i18n/language.js';
import { sayReport } from '../say-report.js';

/** An entry of the contents: a section of the report. */
export interface ContentsEntry {
  readonly key: string;
  readonly title: string;
  /** The address of the section. */
  readonly href: string;
}

/** What the contents are drawn from. */
export interface ContentsOptions {
  readonly language: Language;
  /** The key of the section that is being read. */
  readonly current: string | undefined;
  /** Whether the contents are beside the text; else they are folded above it. */
  readonly isBeside: boolean;
  /** Called with the key of a section whose link was pressed. */
  readonly choose: (key: string) => void;
}

function entryTemplate({ key, title, href }: ContentsEntry, { current, choose }: ContentsOptions): TemplateResult {
  const click = (): void => choose(key);
  return html`<li>
    <a href=${href} aria-current=${key === current ? 'location' : nothing} @click=${click}>${title}</a>
  </li>`;
}

/** The list of the sections of a report: beside its text, or folded above it. */
export function contentsTemplate(entries: readonly ContentsEntry[], options: ContentsOptions): TemplateResult | typeof nothing {
  if (entries.length === 0) return nothing;
  const name = sayReport(options.language, 'report:contents');
  const list = html`<ol>
    ${entries.map((entry) => entryTemplate(entry, options))}
  </ol>`;
  const content = options.isBeside
    ? list
    : html`<details>
        <summary>${name}</summary>
        ${list}
      </details>`;
  return html`<nav class="contents" part="contents" aria-label=${name}>${content}</nav>`;
}
