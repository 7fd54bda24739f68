import { css } from 'lit';

export const reviewLitigationGridStyles = css`
  .base {
    --_l0: 0em;
    --_l1: 0em;
    --_l2: 0em;
    --_d: var(--disclosure-column-width, auto);
    --_min: 42em;
  }

  [scope='col'],
  [headers] {
    text-align: center;
  }

  .base:lang(en) {
    --_min: 90em;
  }
`;
