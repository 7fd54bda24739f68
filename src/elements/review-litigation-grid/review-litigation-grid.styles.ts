import { css } from 'lit';

export const reviewLitigationGridStyles = css`
  .base {
    --_label-0-width: 0em;
    --_label-1-width: 0em;
    --_label-2-width: 0em;
    --_number-width: var(--disclosure-column-width, auto);
    --_table-min-width: 42em;
  }

  [scope='col'],
  [headers] {
    text-align: center;
  }

  .base:lang(en) {
    --_table-min-width: 90em;
  }
`;
