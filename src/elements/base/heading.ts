import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/** What a heading is besides its level and its text. */
export interface HeadingOptions {
  /** Its shadow part, by which pages style it. */
  readonly part?: string;
  readonly id?: string;
  readonly className?: string;
}

/** HTML has no element for a deeper one; `aria-level` says it all the same. */
const MAX_LEVEL = 6;

/**
 * A heading of a level that is known only at run time.
 *
 * @param level from 1
 * @param content its text, or a template; null: the heading is hidden
 */
export function headingTemplate(level: number, content: unknown, options: HeadingOptions = { part: 'heading' }): TemplateResult {
  const { part = nothing, id = nothing, className = nothing } = options;
  const isHidden = content === null;
  const ariaLevel = level > MAX_LEVEL ? level : nothing;
  switch (Math.min(level, MAX_LEVEL)) {
    case 1:
      return html`<h1 part=${part} id=${id} class=${className} ?hidden=${isHidden}>${content}</h1>`;
    case 3:
      return html`<h3 part=${part} id=${id} class=${className} ?hidden=${isHidden}>${content}</h3>`;
    case 4:
      return html`<h4 part=${part} id=${id} class=${className} ?hidden=${isHidden}>${content}</h4>`;
    case 5:
      return html`<h5 part=${part} id=${id} class=${className} ?hidden=${isHidden}>${content}</h5>`;
    case 6:
      return html`<h6 part=${part} id=${id} class=${className} aria-level=${ariaLevel} ?hidden=${isHidden}>${content}</h6>`;
    default:
      return html`<h2 part=${part} id=${id} class=${className} ?hidden=${isHidden}>${content}</h2>`;
  }
}
