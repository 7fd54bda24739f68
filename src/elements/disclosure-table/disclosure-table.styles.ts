import { css } from 'lit';

export const disclosureTableStyles = css`
  .base {
    --_label-0-width: 9em;
    --_label-1-width: 0em;
    --_label-2-width: 9em;
    --_number-width: var(--disclosure-column-width, 22%);
    --_table-min-width: 22em;
  }

  .label.from-0 {
    inset-inline-start: 0;
  }
`;
