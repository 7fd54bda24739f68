import { css } from 'lit';

/** The bar below a table with the link to a cell of it. */
export const cellBarStyles = css`
  /* What is selected in the table above, at the foot of the window as long as the table goes on below that. */
  .cell-bar {
    position: sticky;
    z-index: 5;
    inset-block-end: 0;
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-4);
    align-items: center;
    justify-content: space-between;
    margin-block-start: var(--_space-2);
    padding: var(--_space-1) var(--_space-3);
    border-block: var(--_rule);
    background-color: var(--_surface);
    font-size: var(--_text-s);
    line-height: 1.5;
  }

  .cell-bar p {
    flex: 1 1 9em;
    margin: 0;
  }

  .cell-bar button {
    flex: none;
  }

  .cell-bar b {
    font-variant-numeric: tabular-nums lining-nums;
    font-weight: 600;
  }

  @media print {
    .cell-bar {
      display: none !important;
    }
  }
`;
