import { css } from 'lit';

/** The cell, or the row, that a link led to. */
export const linkedCellStyles = css`
  @media screen {
    td[data-linked] {
      background-color: var(--_highlight);
      background-image: linear-gradient(var(--_highlight), var(--_highlight));
    }

    tr > th[data-linked] {
      box-shadow: inset 0 0 0 99em var(--_highlight);
    }

    tr > th[data-linked]:focus-visible {
      outline: 0.15em solid var(--_accent);
      outline-offset: -0.15em;
    }

    td[data-linked='cell'] {
      box-shadow: inset 0 0 0 0.15em var(--_accent);
    }
  }

  @media (forced-colors: active) {
    [data-linked] {
      outline: 1px dashed Highlight;
      outline-offset: -2px;
    }

    td[data-linked='cell'] {
      outline: 0.2em solid Highlight;
      outline-offset: -0.2em;
    }
  }
`;
