import { css } from 'lit';

export const reviewLitigationGridStyles = css`
  .base {
    --_columns: 5;
    --_label-0-width: 0em;
    --_label-1-width: 0em;
    --_label-2-width: 0em;
    --_number-width: var(--disclosure-column-width, auto);
    --_wide-width: calc(15 * (max(2em, var(--_digits) * 1ch) + 0.8em));
    --_label-width: 6em;
    --_medium-label-width: 9.4em;
    --_medium-number-width: 2.5em;
  }

  .base:lang(en) {
    --_wide-width: 90em;
    --_label-width: 8em;
    --_medium-label-width: 10em;
    --_smallest-label-width: 8em;
    --_least-number-width: 4.9em;
    --_medium-number-width: 4.9em;
  }

  .wide [scope='col'],
  .wide [headers] {
    padding-inline: 0.4em;
    border-inline-start-width: 0;
    text-align: center;
  }

  .wide th:not(:last-child),
  .wide td:not(:last-child) {
    border-inline-end-width: 1px;
  }

  /* It is never as long as a page. */
  @media print {
    :host {
      break-inside: avoid;
    }
  }
`;
