import { css } from 'lit';

export const applicationMatrixStyles = css`
  .base {
    --_columns: 7;
    --_label-0-width: 4.6em;
    --_label-1-width: 5.2em;
    --_label-2-width: 10.4em;
    --_label-2-share: 23%;
    --_number-width: var(--disclosure-column-width, calc(max(2.6em, var(--_digits) * 1ch) + 1em));
    --_wide-width: calc((var(--_label-0-width) + var(--_label-1-width) + 7 * var(--_number-width)) / 0.77);
    --_label-width: 8em;
    --_medium-label-width: 15em;
    --_medium-number-width: 3.2em;
  }

  .base:lang(en) {
    --_label-0-width: 5em;
    --_label-1-width: 7em;
    --_label-2-width: 14em;
    --_number-width: var(--disclosure-column-width, 6.6em);
    --_label-width: 9em;
    --_smallest-label-width: 9em;
    --_medium-label-width: 14em;
    --_least-number-width: 5.6em;
    --_medium-number-width: 6em;
  }
`;
