import { html } from 'lit';
import type { TemplateResult } from 'lit';

/**
 * A heading of a level that is known only at run time.
 *
 * @param level from 2 to 6; anything else means 2
 * @param text the text of the heading; null: the heading is hidden
 */
export function headingTemplate(level: number, text: string | null): TemplateResult {
  const isHidden = text === null;
  switch (level) {
    case 3:
      return html`<h3 part="heading" ?hidden=${isHidden}>${text}</h3>`;
    case 4:
      return html`<h4 part="heading" ?hidden=${isHidden}>${text}</h4>`;
    case 5:
      return html`<h5 part="heading" ?hidden=${isHidden}>${text}</h5>`;
    case 6:
      return html`<h6 part="heading" ?hidden=${isHidden}>${text}</h6>`;
    default:
      return html`<h2 part="heading" ?hidden=${isHidden}>${text}</h2>`;
  }
}
