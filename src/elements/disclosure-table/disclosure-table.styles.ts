import { css } from 'lit';

export const disclosureTableStyles = css`
  .base {
    --_l0: 9em;
    --_l1: 0em;
    --_l2: 9em;
    --_d: var(--disclosure-column-width, 22%);
    --_min: 22em;
  }

  .label.from-0 {
    inset-inline-start: 0;
  }
`;
