import { css } from 'lit';

/** Where a table is looked at in another way: under the pointer, as an official document, in forced colours, on paper. */
export const tableMediaStyles = css`
  /* The crosshair */
  @media screen {
    td.lit {
      background-color: var(--_highlight);
    }

    tr > th.lit {
      box-shadow: inset 0 0 0 99em var(--_highlight);
    }

    td.aim {
      box-shadow: inset 0 0 0 0.12em var(--_accent);
    }
  }

  /* As a word processor prints it: every cell in a frame, the headings centred. */
  :host([look='official']) table {
    border-inline-end: var(--_hairline);
    border-block-end: var(--_hairline);
  }

  :host([look='official']) table th,
  :host([look='official']) table td {
    border-block-start: var(--_hairline);
    border-inline-start: var(--_hairline);
    border-inline-end: 0;
    font-weight: normal;
    text-align: center;
    vertical-align: middle;
  }

  :host([look='official']) table th.label,
  :host([look='official']) table .corner,
  :host([look='official']) table tr.group > th {
    text-align: start;
  }

  @media (forced-colors: active) {
    td.aim {
      outline: 0.15em solid Highlight;
      outline-offset: -0.15em;
    }

    th.lit {
      text-decoration: underline;
    }
  }

  @media print {
    .region {
      overflow: visible;
      max-block-size: none;
      -webkit-mask-image: none !important;
      mask-image: none !important;
    }

    .base {
      display: block;
    }

    /* Nothing is between a heading and its table, where a page could end. */
    .gauges {
      display: none;
    }

    .region,
    .wide.medium {
      font-size: inherit;
    }

    table {
      min-inline-size: 0 !important;
      font-size: 0.75em;
      line-height: 1.3;
    }

    thead,
    .label,
    .label > span,
    .over > span {
      position: static !important;
    }

    .label > span,
    caption > div {
      max-inline-size: none !important;
    }

    tr > * {
      border-color: #000 !important;
    }

    td.zero {
      color: inherit;
    }

    .wide th,
    .wide td {
      padding: 0.25em 0.4em;
    }

    /* Pages break between rows. A cell over many rows may break, or the whole group would go to the next page; its lines would go on to the foot of the page. */
    tr > :not([rowspan]) {
      break-inside: avoid;
    }

    .wide .from-1,
    .wide .from-2 {
      border-inline-start-width: 0;
    }

    [part='heading'],
    caption,
    thead,
    thead + tbody > :nth-child(-n + 2),
    .wide .level-1,
    .block,
    .head,
    tr.group {
      break-after: avoid;
    }
  }
`;
