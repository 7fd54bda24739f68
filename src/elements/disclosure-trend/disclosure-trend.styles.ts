import { css } from 'lit';

export const disclosureTrendStyles = css`
  /* It keeps its own direction in a page of another. */
  [part='heading'] {
    unicode-bidi: plaintext;
  }

  /* What the colours of charts are read from. They change with a transition of no time, which tells. */
  .probe {
    position: absolute;
    visibility: hidden;
    border-block-start: 0 solid var(--_line);
    background-color: var(--_surface);
    color: inherit;
    transition:
      color 1ms,
      background-color 1ms,
      border-color 1ms;
  }

  .trend > * {
    margin-block: 0 1em;
  }

  .problems {
    padding: 0.6em 0.9em;
    border: 1px solid var(--_line);
    border-inline-start: 0.3em solid var(--disclosure-error-color, #b3261e);
    background-color: var(--_head);
  }

  .problems:empty {
    margin: 0;
    padding: 0;
    border: 0;
  }

  .problems p {
    margin: 0;
  }

  .tools,
  .choices,
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1em;
  }

  .choices {
    gap: 0.4em;
  }

  button {
    min-block-size: 2em;
    padding: 0.25em 0.9em;
    border-color: var(--_line);
    font-size: 0.9375em;
    line-height: 1.4;
  }

  button[aria-pressed='true'] {
    border-color: currentColor;
    font-weight: bold;
  }

  button[aria-disabled='true'] {
    border-style: dashed;
  }

  .charts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 24em), 1fr));
    gap: 0 1.5em;
  }

  /* What stands beside each other in panels side by side begins at one height. */
  .panel {
    display: grid;
    grid-row: span 4;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: subgrid;
    gap: 0;
    min-inline-size: 0;
  }

  .panel > .name {
    grid-row: 1;
  }

  .panel > .summary {
    grid-row: 2;
  }

  .panel > .legend {
    grid-row: 3;
    align-content: end;
  }

  .panel > .plot {
    grid-row: 4;
    margin-block-end: 1em;
  }

  /* One alone needs no rows in common with another. */
  .panel:only-child {
    grid-column: 1 / -1;
    display: block;
  }

  .name {
    margin-block: 0 0.3em;
    font-weight: bold;
  }

  .summary {
    margin-block: 0 0.6em;
  }

  .legend {
    gap: 0.3em;
    margin-block: 0 0.6em;
  }

  .legend button {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    padding: 0.15em 0.6em;
    border-color: var(--_line);
    font-weight: normal;
  }

  .legend button[aria-pressed='false'] {
    border-style: dashed;
    text-decoration: line-through;
  }

  .legend svg,
  .tip svg {
    flex: none;
    inline-size: 2em;
    block-size: 1em;
    overflow: visible;
  }

  /* Charts. The picture runs from left to right in any direction of writing. */
  .plot {
    position: relative;
    direction: ltr;
    writing-mode: horizontal-tb;
    inline-size: 100%;
    block-size: var(--disclosure-chart-height, var(--_height, 18em));
    font-size: 0.875em;
    contain: layout;
  }

  .plot canvas {
    position: absolute;
    inset: 0;
    display: block;
    max-inline-size: 100%;
  }

  .mark {
    position: absolute;
    pointer-events: none;
  }

  .mark:focus {
    outline: 0.18em solid var(--_accent);
    outline-offset: 0.1em;
  }

  .tip {
    position: absolute;
    z-index: 4;
    inline-size: max-content;
    max-inline-size: min(24em, 100%);
    padding: 0.5em 0.8em;
    border: 1px solid currentColor;
    border-radius: 0.25em;
    background-color: var(--_surface);
    line-height: 1.5;
    pointer-events: none;
  }

  .tip p {
    margin: 0 0 0.2em;
    font-weight: bold;
  }

  .tip ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .tip b {
    font-weight: normal;
  }

  .tip .aimed,
  .tip .aimed b {
    font-weight: bold;
  }

  .tip svg {
    inline-size: 1.5em;
    block-size: 0.75em;
  }

  .paper {
    display: none;
  }

  /* The table */
  .scroller {
    overflow-x: auto;
  }

  .scroller:focus-visible {
    outline: 0.15em solid var(--_accent);
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 1em;
    font-variant-numeric: tabular-nums lining-nums;
    line-height: 1.4;
  }

  caption {
    padding-block: 0 0.5em;
    font-weight: bold;
    text-align: start;
  }

  th,
  td {
    padding: var(--disclosure-cell-padding, 0.4em 0.5em);
    border: 1px solid var(--_line);
    font-weight: normal;
    text-align: right;
    vertical-align: middle;
  }

  th {
    background-color: var(--_head);
  }

  /* Columns of headings scroll rather than stand on end. */
  thead th {
    min-inline-size: 4.5em;
    overflow-wrap: normal;
  }

  th.over {
    text-align: center;
  }

  [scope='row'],
  th[rowspan] {
    text-align: start;
  }

  tbody th {
    position: sticky;
    inset-inline-start: 0;
    min-inline-size: 4em;
  }

  td {
    font-weight: 600;
    white-space: nowrap;
  }

  td.gap,
  td small {
    font-size: 0.8em;
    font-weight: normal;
  }

  td small {
    display: block;
  }

  td.gap {
    white-space: normal;
  }

  .notes {
    margin: 0;
    padding-inline-start: 1.2em;
    font-size: 0.875em;
  }

  @media screen {
    .off {
      display: none;
    }

    /* The heading above says it, where there is room for it. */
    caption {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }

  @media (forced-colors: active) {
    .choices button[aria-pressed='true'] {
      border: 2px solid Highlight;
    }

    .mark:focus {
      outline-color: Highlight;
    }
  }

  @media print {
    .tools {
      display: none;
    }

    [part='heading'],
    .problems,
    .name,
    .summary,
    .legend {
      break-after: avoid;
    }

    /* Of a grid, no row is kept with the next one. */
    .base,
    .trend,
    .charts,
    .panel {
      display: block;
    }

    .panel,
    .notes,
    table {
      break-inside: avoid;
      margin-block-end: 1em;
    }

    /* Paper is white under a chart, even where the page's dark ground is printed. */
    .on-paper {
      background-color: #fff;
      box-shadow: 0 0 0 0.6em #fff;
      color: #000;
    }

    /* Without its chart, it says nothing. */
    .legend {
      display: none;
      gap: 0.3em 1.2em;
    }

    .on-paper .legend {
      display: flex;
    }

    .legend button {
      padding: 0;
      border: 0;
    }

    .plot {
      block-size: auto;
      min-block-size: 0;
    }

    .plot canvas {
      position: static;
      inline-size: 100% !important;
      block-size: auto !important;
    }

    .marks,
    .tip {
      display: none;
    }

    .paper {
      display: block;
    }

    /* Chart.js gives its canvas a display of its own. */
    .paper:not(:empty) ~ canvas {
      display: none !important;
    }

    .paper svg {
      display: block;
      inline-size: 100%;
      block-size: auto;
      /* With its heading and sentence, no higher than a page. */
      max-block-size: 19cm;
      break-inside: avoid;
    }

    table {
      font-size: 0.8em;
    }

    td {
      white-space: normal;
    }

    thead th {
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }

    .scroller {
      overflow: visible;
    }
  }
`;
