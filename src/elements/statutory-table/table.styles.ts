import { css } from 'lit';

/**
 * The statutory tables. Column widths are fixed, so that the first columns can stay at known places while the rest scrolls, and so that
 * layout is cheap. Each element gives `--_label-0-width`, `--_label-1-width`, `--_label-2-width` (the columns of row headings),
 * `--_number-width` (a column of numbers) and `--_table-min-width` (below which the table scrolls).
 */
export const tableStyles = css`
  .region {
    overflow: auto;
    max-block-size: var(--disclosure-max-height, 85vh);
    /* The focused cell must not be under the sticky headers. */
    scroll-padding-block-start: 9em;
    scroll-padding-inline-start: calc(var(--_label-2-width) + 0.5em);
  }

  /* A table that fits does not scroll by itself, and its head sticks to the top of the page. */
  .region.fits {
    overflow: visible;
    max-block-size: none;
  }

  .fits [headers] {
    scroll-margin-block-start: calc(var(--disclosure-sticky-offset, 0px) + 9em);
  }

  table {
    inline-size: 100%;
    min-inline-size: var(--_table-min-width);
    background-color: var(--_surface);
    border: 0 solid var(--_line);
    border-block-start-width: 1px;
    border-inline-start-width: 1px;
    border-collapse: separate;
    border-spacing: 0;
    table-layout: fixed;
    font-size: 1em;
    font-variant-numeric: tabular-nums lining-nums;
    line-height: 1.4;
  }

  caption {
    padding-block: 0 0.5em;
    caption-side: top;
    font-weight: bold;
    text-align: start;
  }

  caption > span {
    position: sticky;
    inset-inline-start: 0;
    display: inline-block;
  }

  col.data {
    inline-size: var(--_number-width);
  }

  th,
  td {
    box-sizing: border-box;
    padding: var(--disclosure-cell-padding, 0.4em 0.5em);
    border: 0 solid var(--_line);
    border-block-end-width: 1px;
    border-inline-end-width: 1px;
    font-weight: normal;
    text-align: start;
    vertical-align: middle;
  }

  /* Heads */
  thead {
    position: sticky;
    z-index: 3;
    inset-block-start: var(--disclosure-sticky-offset, 0px);
  }

  .region:not(.fits) thead {
    inset-block-start: 0;
  }

  tr > :not([headers]) {
    background-color: var(--_head);
  }

  /* Labels keep their own direction in a page with another one. Digits always run from left to right, and are aligned at the last. */
  th > span,
  .unit,
  caption > span,
  td > span,
  [headers] {
    unicode-bidi: plaintext;
  }

  [scope='col'] {
    text-align: right;
    text-wrap: balance;
  }

  [scope='col'].over {
    text-align: center;
  }

  .region:not(.fits) .over > span {
    position: sticky;
    inset-inline: calc(var(--_label-2-width) + 0.5em) 0.5em;
    display: inline-block;
  }

  [scope='rowgroup'] {
    font-weight: bold;
  }

  .corner > span,
  .unit {
    font-size: 0.875em;
  }

  /* The unit does not break across lines. */
  .unit {
    display: inline-block;
  }

  .group.from-1 {
    word-break: keep-all;
  }

  /* Row headings: their last column is sticky, those before it scroll away under it. */
  .label {
    position: sticky;
    z-index: 1;
  }

  .label.from-0 {
    inset-inline-start: calc(-1 * (var(--_label-0-width) + var(--_label-1-width)));
  }

  .label.from-1 {
    inset-inline-start: calc(-1 * var(--_label-1-width));
  }

  .label.from-2 {
    inset-inline-start: 0;
  }

  .region:not(.fits) .label > span {
    position: sticky;
    inset-inline-start: 0.3em;
    display: inline-block;
    max-inline-size: calc(var(--_label-2-width) - 0.6em);
  }

  /* Numbers */
  [headers] {
    font-weight: 600;
    text-align: right;
  }

  td.zero {
    font-weight: normal;
    color: var(--disclosure-zero-color, inherit);
  }

  @supports (color: color-mix(in srgb, red, blue)) {
    td.zero {
      color: var(--disclosure-zero-color, color-mix(in srgb, currentColor 85%, transparent));
    }
  }

  td.blank,
  td.not-applicable {
    font-weight: normal;
  }

  .change {
    display: block;
    font-size: 0.8em;
    font-weight: normal;
    color: var(--disclosure-change-color, inherit);
  }

  .note {
    margin-block: 0.6em 0;
    font-size: 0.875em;
  }

  /* The crosshair */
  @media screen {
    td.lit {
      background-color: var(--disclosure-crosshair, rgb(59 125 221 / 0.14));
    }

    tr > th.lit {
      box-shadow: inset 0 0 0 99em var(--disclosure-crosshair, rgb(59 125 221 / 0.14));
    }

    td.aim {
      box-shadow: inset 0 0 0 0.12em var(--_accent);
    }
  }

  @media (max-width: 40em) {
    table {
      font-size: 0.875em;
    }

    th,
    td {
      padding: var(--disclosure-cell-padding, 0.4em 0.3em);
    }
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
    .base {
      --_line: currentColor;
      --_surface: transparent;
      --_head: transparent;

      break-inside: avoid;
    }

    .region {
      overflow: visible;
      max-block-size: none;
    }

    table {
      min-inline-size: 0;
      font-size: 0.7em;
      line-height: 1.3;
    }

    thead,
    .label,
    .label > span,
    .over > span {
      position: static !important;
    }

    .label > span {
      max-inline-size: none !important;
    }

    th,
    td {
      padding: 0.25em;
    }

    td.zero {
      color: inherit;
    }

    tr {
      break-inside: avoid;
    }
  }
`;
