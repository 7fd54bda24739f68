import { css } from 'lit';

/** A whole report on the screen. */
export const disclosureReportStyles = css`
  .report {
    --_side-width: 14em;
    --_column-gap: 3em;
    /* The least that a text beside the contents has: the reading measure, and no less than a wide table. */
    --_text-width: 40em;
    --_measure: 44em;

    line-height: var(--disclosure-line-height, 1.8);
  }

  /* The size that the reader chose, of that which the page gives. */
  .report.small {
    font-size: calc(var(--disclosure-font-size, 1em) * 0.875);
  }

  .report.large {
    font-size: calc(var(--disclosure-font-size, 1em) * 1.25);
  }

  /* What the page sets for this element is not set again for those in it, where it would count twice. */
  .body {
    --disclosure-font-size: initial;
    --disclosure-heading-size: initial;
    --disclosure-line-height: initial;
  }

  .report > [part='heading'] {
    margin-block: 0 var(--_space-2);
    font-size: var(--disclosure-heading-size, var(--_text-xl));
    line-height: 1.3;
  }

  /* A title as large as on a wide screen has a few characters a line on a phone. */
  .report:not(.beside) > [part='heading'] {
    font-size: var(--disclosure-heading-size, 1.5em);
  }

  .phrase {
    display: inline-block;
  }

  /* The head: facts and tools */
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-5);
    align-items: center;
    justify-content: space-between;
    padding-block-end: var(--_space-3);
    border-block-end: var(--_strong);
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-5);
    margin: 0;
    padding: 0;
    list-style: none;
    color: var(--_soft);
    font-size: var(--_text-s);
  }

  .report a {
    border-radius: 0.15em;
    color: inherit;
    text-decoration-color: var(--_line);
    text-underline-offset: 0.28em;
  }

  .report a:hover {
    color: var(--_accent);
    text-decoration-color: currentColor;
  }

  .report a:focus-visible {
    outline: 0.15em solid var(--_accent);
    outline-offset: 0;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    font-size: var(--_text-s);
    line-height: 1.4;
  }

  .beside .tools {
    margin-inline-start: auto;
  }

  .tools button {
    padding-block: 0;
    padding-inline: 0.9em;
  }

  .opener::after {
    content: '';
    display: inline-block;
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-inline-start: 0.6em;
    border: solid currentColor;
    border-width: 0 1px 1px 0;
    transform: translateY(-0.2em) rotate(45deg);
  }

  /* The columns: contents, text. As wide as both are at least; see ColumnRoom. */
  .gauge {
    overflow: hidden;
    block-size: 0;
  }

  .gauge > div {
    inline-size: calc(var(--_side-width) + var(--_column-gap) + var(--_text-width));
  }

  .columns {
    padding-block-start: var(--_space-4);
  }

  .beside > .body > .columns {
    display: grid;
    grid-template-columns: var(--_side-width) minmax(0, 1fr);
    gap: var(--_column-gap);
    padding-block-start: var(--_space-6);
  }

  .beside > .body > .columns > .side {
    position: sticky;
    inset-block-start: calc(var(--disclosure-sticky-offset, 0px) + var(--_space-4));
    align-self: start;
    overflow: auto;
    max-block-size: calc(100vh - var(--disclosure-sticky-offset, 0px) - 2 * var(--_space-4));
  }

  .text {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-6);
    min-inline-size: 0;
  }

  .years {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    margin-block-end: var(--_space-5);
    font-size: var(--_text-s);
    line-height: 1.4;
  }

  .years button {
    padding-block: 0;
    padding-inline: 0.7em;
    border-radius: 1.2em;
  }

  .years button[aria-pressed='true'] {
    border-color: currentColor;
    background-color: var(--_tint);
    color: var(--_accent);
    font-weight: bold;
  }

  .contents {
    font-size: var(--_text-s);
    line-height: 1.5;
  }

  .contents ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .contents a {
    display: block;
    padding-block: 0.42em;
    padding-inline: 0.9em 0.4em;
    border-inline-start: 2px solid var(--_line);
    border-radius: 0;
    text-decoration: none;
  }

  .contents a:focus-visible {
    outline-offset: -0.15em;
  }

  .contents a[aria-current] {
    border-color: var(--_accent);
    color: var(--_accent);
    font-weight: bold;
  }

  .contents details {
    padding-inline: var(--_space-3);
    border: var(--_hairline);
  }

  .contents details[open] {
    padding-block-end: var(--_space-3);
  }

  .contents summary {
    inline-size: auto;
  }

  .report:not(.beside) .contents {
    margin-block-end: var(--_space-5);
  }

  /* Key figures: lines between them, and none before the first of a row. */
  .figures {
    overflow: hidden;
    border-block: var(--_hairline);
    line-height: 1.4;
  }

  .figures dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9em), 1fr));
    gap: var(--_space-4) 0;
    margin-block: var(--_space-4);
    margin-inline: calc(-1 * var(--_space-4) - 1px) 0;
  }

  .figures dl > div {
    padding-inline: var(--_space-4);
    border-inline-start: var(--_hairline);
  }

  .figures dt {
    color: var(--_soft);
    font-size: var(--_text-s);
  }

  .figures dt a {
    text-decoration: none;
  }

  .figures dt a:hover {
    text-decoration: underline;
  }

  .figures dd {
    margin: 0;
  }

  .figures b {
    font-size: var(--_text-xl);
    font-weight: normal;
    font-variant-numeric: tabular-nums lining-nums;
    line-height: 1.25;
  }

  .figures .unit,
  .figures .change {
    margin-inline-start: 0.4em;
    color: var(--_soft);
    font-size: var(--_text-s);
  }

  .figures .change {
    margin-inline-start: 0.8em;
    color: var(--disclosure-change-color, var(--_soft));
    white-space: nowrap;
  }

  .figures p {
    margin-block: 0 var(--_space-2);
    color: var(--_soft);
    font-size: var(--_text-xs);
  }

  /* The text */
  .section-line {
    display: flex;
    gap: 0 var(--_space-2);
    align-items: baseline;
  }

  .section-line > :first-child {
    min-inline-size: 0;
  }

  .section-heading {
    margin-block: 0 var(--_space-3);
    font-family: var(--_heading-font);
    font-size: var(--_text-l);
    font-weight: var(--_heading-weight);
    line-height: 1.4;
    text-wrap: balance;
  }

  .text > [data-part] {
    scroll-margin-block-start: calc(var(--disclosure-sticky-offset, 0px) + var(--_space-4));
  }

  .prose {
    max-inline-size: var(--_measure);
  }

  .prose p {
    margin-block: 0;
    text-align: justify;
    text-indent: 2em;
  }

  /* In short lines, a web address that goes to the next one would leave wide gaps behind. */
  .report:not(.beside) .prose p {
    text-align: start;
  }

  .prose p + p {
    margin-block-start: var(--_space-1);
  }

  .prose .lead {
    font-weight: inherit;
  }

  .prose .level-1,
  .prose .level-2 {
    margin-block: var(--_space-4) var(--_space-1);
    font-family: var(--_heading-font);
    font-size: 1em;
    font-weight: var(--_heading-weight);
    line-height: 1.6;
  }

  .prose .level-2 {
    font-weight: normal;
  }

  .prose > :first-child {
    margin-block-start: 0;
  }

  /* Where the button beside a heading and the terms of a table will be, once they are loaded: nothing moves then. */
  .link-room {
    flex: none;
    inline-size: var(--_target);
  }

  .terms-room {
    margin-block-start: var(--_space-2);
    font-size: var(--_text-s);
  }

  .terms-room::before {
    content: '';
    display: block;
    block-size: var(--_target);
  }

  .signature {
    inline-size: fit-content;
    margin-inline: auto max(0px, 100% - var(--_measure));
    text-align: center;
  }

  .signature p {
    margin: 0;
  }

  /* What could not be loaded is said once, above the report. */
  .incomplete disclosure-table::part(message),
  .incomplete application-matrix::part(message),
  .incomplete review-litigation-grid::part(message) {
    display: none;
  }

  /* Whose table it is, and of which year, is said above by the title. */
  disclosure-table::part(caption),
  application-matrix::part(caption),
  review-litigation-grid::part(caption) {
    position: absolute;
    overflow: hidden;
    inline-size: 1px;
    block-size: 1px;
    padding: 0;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  disclosure-trend {
    --disclosure-heading-size: 1em;
  }

  @media (pointer: fine) {
    .years button {
      min-block-size: 2em;
    }
  }

  @media (pointer: coarse) {
    .contents a {
      padding-block: 0.86em;
    }

    /* All of a figure leads to its cell. */
    .figures dl > div {
      position: relative;
    }

    .figures dt a::after {
      content: '';
      position: absolute;
      inset-block: 0;
      inset-inline: 0;
    }
  }

  @media (forced-colors: active) {
    .report a {
      color: LinkText;
    }

    .years button[aria-pressed='true'] {
      border: 2px solid Highlight;
      color: ButtonText;
    }

    .contents a[aria-current] {
      border-color: Highlight;
    }
  }
`;
