import { css } from 'lit';

/**
 * The styles of `check`: the list of findings, the marks in cells, the tip. Each status has an icon and a line style of its own, so that
 * none is distinguished by colour alone.
 */
export const checkStyles = css`
  .base {
    --_finding: var(--disclosure-finding-color, #d9382e);

    position: relative;
  }

  .check {
    margin-block: 0 1em;
    padding: 0.6em 0.9em;
    border: 1px solid var(--_line);
    border-inline-start: 0.3em solid var(--_finding);
    background-color: var(--_head);
  }

  .check.clean {
    border-inline-start-color: var(--_line);
  }

  .check p {
    margin: 0;
    font-weight: bold;
  }

  .check ul {
    overflow: auto;
    max-block-size: min(15em, 40vh);
    margin: 0.4em 0 0;
    padding: 0;
    list-style: none;
  }

  .check li {
    position: relative;
    padding-inline-start: 1.6em;
  }

  .check li + li {
    margin-block-start: 0.25em;
  }

  .check button {
    padding: 0;
    border: 0;
    text-align: start;
    text-decoration: underline dotted;
    text-underline-offset: 0.2em;
  }

  .check button:hover {
    text-decoration-style: solid;
  }

  .check li .sign,
  .tip .sign {
    position: absolute;
    inset-inline-start: 0;
    margin-block-start: 0.3em;
  }

  .check li .sign {
    text-decoration: none;
  }

  /* The icons */
  .sign::before,
  td[data-aimed]::before {
    box-sizing: border-box;
    display: block;
    inline-size: 1.4em;
    border: 1px solid;
    border-radius: 0.2em;
    font-size: 0.7em;
    font-weight: bold;
    line-height: 1.25;
    text-align: center;
  }

  .sign.broken::before,
  [data-finding='broken']::before {
    content: '!';
    content: '!' / '';
  }

  .sign.not-assessable::before,
  [data-finding='not-assessable']::before {
    content: '?';
    content: '?' / '';
  }

  .sign.warning::before,
  [data-finding='warning']::before {
    content: 'i';
    content: 'i' / '';
  }

  /* The marks: a dotted line under what was added up, a frame and a sign where it does not add up. */
  td[data-finding] {
    position: relative;
    cursor: help;
    text-decoration: underline dotted var(--_finding) 0.12em;
    text-underline-offset: 0.2em;
  }

  td[data-finding]:not([data-aimed])::before {
    content: none;
  }

  td[data-aimed] {
    text-decoration: none;
  }

  td[data-aimed]::before {
    position: absolute;
    inset-block-start: 0.25em;
    inset-inline-start: 0.25em;
    inline-size: auto;
    border: 0;
    font-size: 0.9em;
    pointer-events: none;
  }

  td[data-aimed]::after {
    content: '';
    position: absolute;
    inset: 0;
    border: 0.14em solid var(--_finding);
    pointer-events: none;
  }

  td[data-finding='not-assessable']::after {
    border-style: dashed;
  }

  td[data-finding='warning']::after {
    border-style: dotted;
  }

  /* The tip */
  .tip {
    position: absolute;
    z-index: 4;
    box-sizing: border-box;
    inline-size: max-content;
    max-inline-size: min(28em, 100%);
    padding: 0.5em 0.8em;
    border: 1px solid;
    background-color: var(--_surface);
    box-shadow: 0 0.2em 0.8em rgb(0 0 0 / 0.3);
    font-size: 0.875em;
    cursor: default;
  }

  .tip p {
    position: relative;
    margin: 0;
    padding-inline-start: 1.5em;
  }

  .tip p + p {
    margin-block-start: 0.4em;
  }

  @media print {
    /* With the findings it may be longer than a page; the table still stays in one piece. */
    .base {
      break-inside: auto;
    }

    .region {
      break-inside: avoid;
    }

    .tip {
      display: none;
    }

    .check ul {
      overflow: visible;
      max-block-size: none;
    }

    .check,
    .check button {
      color: inherit;
      font-size: 0.9em;
      text-decoration: none;
    }

    .check button {
      font-size: 1em;
    }
  }
`;
