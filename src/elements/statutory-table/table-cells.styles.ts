import { css } from 'lit';

/** The cells of a table: lines, headings, numbers, and what stays in sight while the rest scrolls. */
export const tableCellStyles = css`
  /* Cells */
  th {
    text-wrap: balance;
  }

  th,
  td {
    box-sizing: border-box;
    padding: var(--disclosure-cell-padding, 0.5em);
    border: 0 solid var(--_line);
    border-block-start: var(--_hairline);
    font-weight: normal;
    text-align: start;
    vertical-align: middle;
  }

  .wide [scope='col'],
  .wide .from-1,
  .wide .from-2,
  .wide [headers] {
    border-inline-start-width: 1px;
  }

  .compact th,
  .compact td {
    padding: 0.42em 0.18em;
  }

  .compact.medium th,
  .compact.medium td {
    padding: 0.5em 0.3em;
  }

  /* Bold digits may be a little wider than those that the columns are measured by, and a column rounded down. */
  .compact td[headers] {
    padding-inline-start: 0;
  }

  .compact [scope='col'] {
    padding-inline-start: 0.06em;
  }

  .compact tbody th {
    padding-inline-end: 0.4em;
  }

  /* Heads: a strong line at the top of the table, and one below all headings. */
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

  thead + tbody > :first-child > *,
  .block > *,
  .section > * {
    border-block-start: var(--_rule);
  }

  .section > * {
    border-block-start-color: var(--disclosure-section-color, var(--_ink));
  }

  colgroup + * > :first-child > * {
    border-block-start: var(--_strong);
  }

  /* Labels keep their own direction in a page with another one. Digits always run from left to right, and are aligned at the last. */
  th > span,
  .unit,
  caption > div,
  td > span,
  [headers] {
    unicode-bidi: plaintext;
  }

  [scope='col'] {
    color: var(--_soft);
    text-align: right;
    vertical-align: bottom;
  }

  [scope='col'].over {
    text-align: center;
  }

  .compact [scope='col'] {
    line-height: 1.25;
  }

  .region:not(.fits) .over > span {
    position: sticky;
    inset-inline: calc(var(--_label-2-width) + 0.5em) 0.5em;
    display: inline-block;
  }

  .corner {
    color: var(--_soft);
    vertical-align: bottom;
  }

  .corner > span,
  .unit {
    font-size: 0.875em;
  }

  .compact .corner > span {
    font-size: 0.92em;
    line-height: 1.25;
  }

  /* The unit does not break across lines. */
  .unit {
    display: inline-block;
  }

  .group {
    vertical-align: top;
  }

  .group.from-1 {
    word-break: keep-all;
  }

  /* Blocks, sections and groups */
  [scope='rowgroup'] {
    font-weight: 500;
  }

  .block > th,
  .section > .from-0,
  .section > [scope='rowgroup'],
  .sum,
  .total > th {
    color: inherit;
    font-weight: bold;
  }

  .block > th,
  .section > .from-0,
  .section > .label.from-0 ~ td,
  .compact .section > * {
    background-color: var(--_tint);
  }

  .compact .level-1.group > th {
    padding-block-start: 0.9em;
  }

  .compact .level-1 > th {
    padding-inline-start: 0.5em;
  }

  .compact .level-2 > th {
    padding-inline-start: 1.2em;
  }

  .compact .level-3 > th {
    padding-inline-start: 1.9em;
  }

  .smallest .level-2 > th {
    padding-inline-start: 0.8em;
  }

  /* Row labels: their last column is sticky, those before it scroll away under it. */
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

  .label.from-2,
  .compact .label {
    inset-inline-start: 0;
  }

  .region:not(.fits) .label > span {
    position: sticky;
    inset-inline-start: 0.3em;
    display: inline-block;
    max-inline-size: calc(var(--_label-2-width) - 0.6em);
  }

  .region:not(.fits).compact .group > th > span,
  .region:not(.fits).compact .label > span {
    position: sticky;
    inset-inline-start: 0.3em;
    display: inline-block;
    max-inline-size: calc(var(--_label-width) * 2);
  }

  .region:not(.fits) caption > div {
    max-inline-size: 17em;
  }

  /* There is more to scroll to: what is cut off at the edge fades. */
  .region.more {
    -webkit-mask-image: linear-gradient(to left, transparent, #000 2.5em);
    mask-image: linear-gradient(to left, transparent, #000 2.5em);
  }

  .region.more:dir(rtl) {
    -webkit-mask-image: linear-gradient(to right, transparent, #000 2.5em);
    mask-image: linear-gradient(to right, transparent, #000 2.5em);
  }

  /* Numbers, which never break across lines. */
  [headers] {
    text-align: right;
    overflow-wrap: normal;
  }

  td[part~='total'],
  .total > td {
    font-weight: 600;
  }

  td.zero {
    font-weight: normal;
    color: var(--disclosure-zero-color, var(--_faint));
  }

  td.blank,
  td.not-applicable {
    font-weight: normal;
    overflow-wrap: anywhere;
  }

  .note {
    margin-block: 0.6em 0;
    color: var(--_soft);
    font-size: var(--_text-s);
  }
`;
