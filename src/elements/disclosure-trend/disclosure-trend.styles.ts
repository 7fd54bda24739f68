import { css } from 'lit';

export const disclosureTrendStyles = css`
  /* It keeps its own direction in a page of another. */
  [part='heading'] {
    unicode-bidi: plaintext;
  }

  /* What the colours of charts are read from. They change at once, with a transition that tells. */
  .probe {
    position: absolute;
    visibility: hidden;
    border-block-start: 0 solid var(--_line);
    background-color: var(--_surface);
    color: var(--_soft);
    transition: 1ms step-start;
    transition-property: color, background-color, border-color;
  }

  /* A chart has its years from left to right. In a page whose lines run from top to bottom, so have its sentences and its table. */
  .region {
    writing-mode: horizontal-tb;
  }

  .trend > * {
    margin-block: 0 var(--_space-4);
  }

  .problems {
    padding: var(--_space-3) var(--_space-4);
    border: var(--_hairline);
    border-inline-start: 0.25em solid var(--_error);
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
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-4);
  }

  button {
    padding-block: 0;
    border-color: var(--_line);
    border-radius: 0;
    font-size: var(--_text-s);
    line-height: 1.4;
  }

  button[aria-disabled='true'] {
    border-style: dashed;
  }

  .charts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 24em), 1fr));
    gap: 0 var(--_space-6);
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

  .figure {
    position: relative;
    display: grid;
    grid-row: 3 / span 2;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: subgrid;
    margin-block-end: var(--_space-4);
  }

  .figure > .legend {
    grid-row: 1;
    align-content: end;
  }

  .figure > .plot {
    grid-row: 2;
  }

  /* One alone needs no rows in common with another. */
  .panel:only-child {
    grid-column: 1 / -1;
  }

  .panel:only-child,
  .panel:only-child > .figure {
    display: block;
  }

  .name {
    margin-block: 0 var(--_space-1);
    font-weight: bold;
  }

  .summary {
    max-inline-size: 44em;
    margin-block: 0 var(--_space-3);
  }

  .legend {
    gap: 0 var(--_space-4);
    margin-block: 0 var(--_space-2);
  }

  .legend button {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-2);
    min-block-size: 2em;
    padding: 0;
    border: 0;
    text-align: start;
  }

  .legend button:hover {
    text-decoration: underline;
  }

  .legend button[aria-pressed='false'] {
    color: var(--_soft);
    text-decoration: line-through;
  }

  .legend button[aria-pressed='false'] svg {
    opacity: 0.4;
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

  .mark.whole:focus {
    outline-offset: 0.4em;
  }

  .tip {
    position: absolute;
    z-index: 4;
    inline-size: max-content;
    max-inline-size: min(24em, 100%);
    padding: var(--_space-2) var(--_space-3);
    border: var(--_rule);
    background-color: var(--_surface);
    line-height: 1.5;
    pointer-events: none;
  }

  .tip p {
    margin: 0 0 var(--_space-1);
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
    border: 0;
    border-block-end: var(--_hairline);
    font-weight: normal;
    text-align: right;
    vertical-align: middle;
  }

  th {
    background-color: var(--_head);
  }

  thead {
    color: var(--_soft);
  }

  tr:first-child > [scope='col'],
  tbody tr:last-child > * {
    border-block-start: 0;
  }

  thead tr:last-child > *,
  th[rowspan] {
    border-block-end: var(--_strong);
  }

  tbody tr:last-child > * {
    border-block-end: var(--_rule);
  }

  :host([look='official']) th,
  :host([look='official']) td {
    border: var(--_hairline);
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
    white-space: nowrap;
  }

  td.gap,
  td small {
    color: var(--_soft);
    font-size: var(--_text-xs);
  }

  td small {
    display: block;
  }

  td.gap {
    white-space: normal;
  }

  .notes {
    margin: 0;
    padding: 0;
    color: var(--_soft);
    font-size: var(--_text-s);
    list-style: none;
  }

  @media screen {
    .off {
      display: none;
    }

    /* It takes no room, but the browser's search finds what is in it. */
    .scroller.found {
      display: block !important;
      content-visibility: hidden;
      overflow: hidden;
      margin: 0;
    }

    /* The names of series at their ends. They are as far apart as they are high. */
    .named > .legend {
      position: absolute;
      inset: auto 0 0;
      display: block;
      block-size: var(--disclosure-chart-height, var(--_height, 18em));
      margin: 0;
      direction: ltr;
      writing-mode: horizontal-tb;
      font-size: 0.875em;
    }

    .named > .legend button {
      position: absolute;
      z-index: 1;
      left: var(--_x);
      top: var(--_y);
      min-block-size: 1.5em;
      font-size: inherit;
      white-space: nowrap;
      transform: translateY(-50%);
    }

    .named > .legend svg {
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
    .mark:focus {
      outline-color: Highlight;
    }
  }

  /* On paper across, all parts of a long chart are of one size, and no higher than the page with what is above them. */
  @media print and (orientation: landscape) {
    .paper {
      max-inline-size: 14.5cm;
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
    .panel,
    .figure {
      display: block;
    }

    .scroller {
      display: block !important;
      content-visibility: visible;
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

    .named-on-paper > .legend {
      display: none;
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

    /* Chromium prints no line under a cell that stays in place. */
    tbody th {
      position: static;
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
