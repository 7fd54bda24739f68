import { css } from 'lit';

/**
 * The marks of findings in the cells of a table, and the tip of a cell. Each status has a line style of its own, so that none is distinguished by
 * colour alone.
 */
export const cellMarkStyles = css`
  .base {
    --_finding: var(--disclosure-finding-color, #d9382e);

    position: relative;
  }

  /* In the table: a ring around the number to look at, and a line under those that it comes from while its finding is in focus. */
  td[data-aimed],
  td[data-source] {
    position: relative;
  }

  td[data-finding] {
    cursor: help;
  }

  td[data-aimed]::before {
    content: '';
    position: absolute;
    inset: 0.1em 0;
    max-block-size: 2.1em;
    margin-block: auto;
    /* Numbers are at the right in every direction of text. In a cell over several columns the ring stays with its number. */
    max-inline-size: 7em;
    margin-left: auto;
    border: 0.12em solid var(--_finding);
    border-radius: 1em;
    pointer-events: none;
  }

  .wide td[data-aimed]::before {
    inset-inline: 0.12em;
  }

  .compared td[data-aimed]::before {
    max-block-size: 3.2em;
    margin-block-start: 0;
  }

  td[data-source]:not([data-aimed])::before {
    content: '';
    position: absolute;
    inset: auto 0.25em 0.2em;
    border-block-end: 0.14em dotted var(--_finding);
    pointer-events: none;
  }

  td[data-finding='not-assessable'][data-aimed]::before {
    border-style: dashed;
  }

  td[data-finding='warning'][data-aimed]::before {
    border-style: dotted;
  }

  /* The tip */
  .tip {
    cursor: default;
  }

  .tip p {
    position: relative;
    padding-inline-start: 1.7em;
  }

  @media print {
    .base {
      --_finding: #000;
    }
  }
`;
