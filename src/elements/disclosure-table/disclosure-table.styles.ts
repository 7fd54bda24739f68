import { css } from 'lit';

export const disclosureTableStyles = css`
  .base {
    --_columns: 3;
    --_label-0-width: 28%;
    --_label-1-width: 0em;
    --_label-2-width: 9em;
    --_number-width: var(--disclosure-column-width, auto);
    --_wide-width: 36em;
    --_label-width: 7em;
    --_medium-label-width: 7em;
    --_medium-number-width: 3.2em;
  }

  .base:lang(en) {
    --_medium-label-width: 8.4em;
    --_smallest-label-width: 8.4em;
    --_medium-number-width: 4.6em;
  }

  .label.from-0 {
    inset-inline-start: 0;
  }

  /* It is never as long as a page. */
  @media print {
    :host {
      break-inside: avoid;
    }
  }
`;
