import { css } from 'lit';

/** Links to parts and cells: copied, and arrived at. */
export const linkStyles = css`
  .section-line {
    display: flex;
    gap: 0 var(--_space-2);
    align-items: baseline;
  }

  .section-line > :first-child {
    min-inline-size: 0;
  }

  .section-line > :first-child:focus {
    outline: none;
  }

  [data-linked] > .section-line > :first-child {
    background-color: var(--_highlight);
    box-shadow: 0 0 0 0.25em var(--_highlight);
  }

  @media (forced-colors: active) {
    [data-linked] > .section-line > :first-child {
      outline: 0.15em solid Highlight;
      outline-offset: 0.2em;
    }
  }

  .base button.copy-link {
    flex: none;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    align-self: start;
    min-inline-size: var(--_target);
    min-block-size: var(--_target);
    /* In the middle of the first line of the heading, whose height it does not change. */
    margin-block: calc((1.79em - var(--_target)) / 2) -1em;
    padding: 0;
    border-color: transparent;
    color: var(--_faint);
  }

  .base button.copy-link:hover,
  .base button.copy-link:focus-visible {
    color: var(--_accent);
  }

  .copy-link svg {
    inline-size: 1.1em;
    block-size: 1.1em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
  }

  /* Quiet until it is needed; a finger cannot hover. */
  @media (hover: hover) and (pointer: fine) {
    .copy-link:not(:focus-visible) {
      opacity: 0;
    }

    .section-line:hover .copy-link {
      opacity: 1;
    }
  }

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
    .copy-link,
    .cell-bar {
      display: none !important;
    }

    .section-line {
      display: block;
      break-after: avoid;
    }

    [data-linked] > .section-line > :first-child {
      background: none;
      box-shadow: none;
    }
  }
`;
