import { css } from 'lit';

/** The list of findings, with `check`. Each status has a sign of its own, so that none is distinguished by colour alone. */
export const findingListStyles = css`
  .check {
    margin-block: 0 var(--_space-4);
    padding-inline-start: var(--_space-3);
    border-inline-start: 0.2em solid var(--_finding);
    font-size: 0.9375em;
    line-height: 1.45;
  }

  .check.clean {
    border-color: var(--_line);
  }

  .check p {
    margin: 0;
    color: var(--_soft);
    font-variant-numeric: tabular-nums lining-nums;
  }

  /* Chinese and sums run from left to right in every page. */
  .check p,
  .check .line,
  .tip p {
    text-align: -webkit-match-parent;
    text-align: match-parent;
    unicode-bidi: plaintext;
  }

  .check > p:first-child {
    padding-block: var(--_space-1);
    color: inherit;
    font-weight: bold;
  }

  .of,
  .whys,
  .check .why {
    font-size: var(--_text-s);
  }

  .check > .of {
    padding-block-start: var(--_space-2);
  }

  .check ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .check > ul > li {
    border-block-start: var(--_hairline);
  }

  .row {
    /* What makes a line as high as a control must be at least. */
    --_air: calc((var(--_target) - 1.45em) / 2);

    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    max-inline-size: 44em;
    padding-inline-start: 1.7em;
  }

  .check button {
    padding: 0;
    border: 0;
    border-radius: 0;
    text-align: start;
  }

  .check button:focus-visible {
    outline-offset: 0.1em;
  }

  .check .line {
    /* Where that is too narrow beside its tool, the tool goes below. */
    flex: 1 1 10em;
    min-inline-size: 0;
    min-block-size: 0;
    padding-block: var(--_air);
  }

  /* Only the name of the cell looks like a link, which leads to it. */
  button.line b {
    text-decoration: underline;
    text-decoration-color: var(--_faint);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }

  button.line:hover b {
    text-decoration-color: currentColor;
    text-decoration-thickness: 2px;
  }

  .sign {
    position: absolute;
    inset-inline-start: 0;
  }

  .check .sign {
    margin-block-start: var(--_air);
  }

  .sign::before {
    content: 'i';
    content: 'i' / '';
    box-sizing: border-box;
    display: block;
    inline-size: 1.5em;
    margin-block-start: 0.2em;
    border: 1px dotted var(--_finding);
    border-radius: 1em;
    font-size: 0.72em;
    font-weight: bold;
    line-height: calc(1.5em - 2px);
    text-align: center;
  }

  .broken::before {
    content: '!';
    content: '!' / '';
    border-style: solid;
  }

  .not-assessable::before {
    content: '?';
    content: '?' / '';
    border-style: dashed;
  }

  /* The arithmetic and the consequences, on demand */
  .check .why {
    margin-inline-start: auto;
    padding-inline-start: var(--_space-3);
    color: var(--_soft);
  }

  .why::after {
    content: ' \\25be';
    content: ' \\25be' / '';
  }

  .why[aria-expanded='true']::after {
    content: ' \\25b4';
    content: ' \\25b4' / '';
  }

  .why:hover {
    text-decoration: underline;
  }

  .whys {
    /* Below the text of the line, whose type is larger. */
    padding-inline-start: calc(1.7em / 0.86);
    padding-block-end: var(--_space-2);
  }

  .row ~ p {
    padding-inline-start: 1.7em;
  }

  @media (pointer: fine) {
    .whys .row {
      --_air: var(--_space-1);
    }
  }

  @media print {
    .check .why {
      display: none;
    }

    /* Also those that are shown on demand. */
    .check li,
    .check > .of {
      display: block !important;
    }

    .check {
      font-size: 0.85em;
    }

    .row {
      --_air: var(--_space-1);
    }
  }
`;
