import { css } from 'lit';

export const applicationMatrixStyles = css`
  .base {
    --_l0: 4.3em;
    --_l1: 5.2em;
    --_l2: 12em;
    --_d: var(--disclosure-column-width, 4.6em);
    --_min: calc(var(--_l0) + var(--_l1) + var(--_l2) + 7 * var(--_d));
  }

  col.from-0 {
    inline-size: var(--_l0);
  }

  col.from-1 {
    inline-size: var(--_l1);
  }

  @media (max-width: 40em) {
    .base {
      --_l0: 2.7em;
      --_l1: 3.7em;
      --_l2: 8.2em;
      --_d: var(--disclosure-column-width, 3.4em);
    }

    .group {
      text-wrap: balance;
    }
  }

  .base:lang(en) {
    --_l0: 5em;
    --_l1: 7em;
    --_l2: 12em;
    --_d: var(--disclosure-column-width, 7em);
  }

  @media (max-width: 40em) {
    .base:lang(en) {
      --_l0: 2.5em;
      --_l1: 4em;
      --_l2: 8em;
      --_d: var(--disclosure-column-width, 5.9em);
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
