import { css } from 'lit';

/** How wide a table, its columns and its type are in each layout, the box that it scrolls in, and its place while it is being loaded. */
export const tableSizeStyles = css`
  .base {
    --_digits: 3;
    --_smallest-label-width: 5.4em;
    --_least-number-width: 2em;
    --_number-air: 0.36em;
  }

  .gauges > *,
  .compact {
    --_number-widths: var(--_columns) * max(var(--_least-number-width), var(--_digits) * 1ch);
    --_compact-width: calc(var(--_label-width) + var(--_number-widths) + var(--_columns) * var(--_number-air));
  }

  /* Where there is room, columns of numbers are not cramped. */
  .gauges > .medium,
  .compact.medium {
    --_label-width: var(--_medium-label-width);
    --_least-number-width: var(--_medium-number-width);
    --_number-air: 0.6em;
  }

  /* As wide as the table is at least in each of its forms; see TableFit. */
  .gauges {
    overflow: hidden;
    block-size: 0;
    font-variant-numeric: tabular-nums lining-nums;
  }

  .gauges > * {
    inline-size: 0;
    min-inline-size: var(--_compact-width);
  }

  .gauges > .wide {
    min-inline-size: var(--_wide-width);
  }

  .medium {
    font-size: 0.875em;
  }

  .small {
    font-size: max(0.8125em, 12px);
  }

  .smallest {
    --_label-width: var(--_smallest-label-width);

    font-size: max(0.75em, 12px);
  }

  .wide.medium {
    font-size: inherit;
  }

  .region {
    overflow: auto;
    max-block-size: var(--disclosure-max-height, none);
    /* The focused cell must not be under the labels that stay. */
    scroll-padding-block-start: 9em;
    scroll-padding-inline-start: calc(var(--_label-2-width) + 0.5em);
  }

  .region.compact {
    scroll-padding-inline-start: calc(var(--_label-width) + 0.5em);
  }

  /* A table that fits does not scroll by itself, and its head sticks to the top of the page. */
  .region.fits {
    overflow: visible;
    max-block-size: none;
  }

  .fits [headers] {
    scroll-margin-block-start: calc(var(--disclosure-sticky-offset, 0px) + 9em);
  }

  /* The place of a table that is being loaded, and all else laid over it: what floats and is no wider than nothing pushes nothing aside. */
  .base[data-waiting] {
    display: flow-root;
  }

  .awaited {
    float: left;
    overflow: hidden;
    inline-size: 100%;
    /* It starts at the line that says that something is being loaded. */
    margin-block-start: calc(-1em * var(--disclosure-line-height, 1.5) - var(--_space-3));
    margin-inline-end: -100%;
    visibility: hidden;
  }

  /* Beside the page's own table, in the type and with the room of the one to come. */
  .base[data-own] > .awaited {
    margin-block-start: 0;
    padding-block: var(--_space-3) var(--_space-4);
    font-family: var(--disclosure-font-family, var(--_font));
    font-size: var(--disclosure-font-size, inherit);
    line-height: var(--disclosure-line-height, 1.5);
    text-indent: 0;
    white-space: normal;
    overflow-wrap: anywhere;
  }

  .base:not([data-waiting]) > .awaited {
    display: none;
  }

  table {
    inline-size: 100%;
    min-inline-size: var(--_wide-width);
    background-color: var(--_surface);
    border: 0;
    border-block-end: var(--_strong);
    border-collapse: separate;
    border-spacing: 0;
    table-layout: fixed;
    font-size: 1em;
    font-variant-numeric: tabular-nums lining-nums;
    line-height: 1.4;
  }

  .compact > table {
    min-inline-size: var(--_compact-width);
  }

  caption {
    padding-block: 0 var(--_space-2);
    caption-side: top;
    color: var(--_soft);
    text-align: start;
  }

  /* Nothing is seen of it. */
  .unnamed caption {
    padding-block: 0;
    line-height: 0;
  }

  caption > div {
    position: sticky;
    inset-inline-start: 0;
    display: inline-block;
  }

  /* Columns */
  .wide col.from-0 {
    inline-size: var(--_label-0-width);
  }

  .wide col.from-1 {
    inline-size: var(--_label-1-width);
  }

  .wide col.from-2 {
    inline-size: var(--_label-2-share, auto);
  }

  col.data {
    inline-size: var(--disclosure-column-width, auto);
  }

  .compact col.data {
    inline-size: calc(max(var(--_least-number-width), var(--_digits) * 1ch) + var(--_number-air));
  }

  /* All have a width: what is left over is shared out in proportion. */
  .compact.medium col.from-0 {
    inline-size: var(--_label-width);
  }
`;
