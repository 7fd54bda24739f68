import { css } from 'lit';

export const applicationMatrixStyles = css`
  .base {
    --_label-0-width: 4.3em;
    --_label-1-width: 5.2em;
    --_label-2-width: 12em;
    --_number-width: var(--disclosure-column-width, 4.6em);
    --_table-min-width: calc(var(--_label-0-width) + var(--_label-1-width) + var(--_label-2-width) + 7 * var(--_number-width));
  }

  col.from-0 {
    inline-size: var(--_label-0-width);
  }

  col.from-1 {
    inline-size: var(--_label-1-width);
  }

  @media (max-width: 40em) {
    .base {
      --_label-0-width: 2.7em;
      --_label-1-width: 3.7em;
      --_label-2-width: 8.2em;
      --_number-width: var(--disclosure-column-width, 3.4em);
    }

    .group {
      text-wrap: balance;
    }
  }

  .base:lang(en) {
    --_label-0-width: 5em;
    --_label-1-width: 7em;
    --_label-2-width: 12em;
    --_number-width: var(--disclosure-column-width, 7em);
  }

  @media (max-width: 40em) {
    .base:lang(en) {
      --_label-0-width: 2.5em;
      --_label-1-width: 4em;
      --_label-2-width: 8em;
      --_number-width: var(--disclosure-column-width, 5.9em);
    }
  }

  /* The sections 一 to 四, and the groups （一） to （七） within the third. */
  .level-0:not(:first-child) > * {
    border-block-start: 1px solid var(--disclosure-section-color, currentColor);
  }

  .level-0 > .from-0 {
    font-weight: bold;
  }

  .level-1 > * {
    border-block-start: 1px solid var(--_line);
  }
`;
