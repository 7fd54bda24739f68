import { css } from 'lit';

/** The findings of a whole report: the summary above it, and the marks in its sentences. The lists of its tables would say the same again. */
export const reportCheckStyles = css`
  .base {
    --_finding: var(--disclosure-finding-color, #d9382e);
  }

  [data-part]::part(check) {
    display: none;
  }

  .prose-finding {
    background: none;
    color: inherit;
    text-decoration: underline wavy var(--_finding) 1px;
    text-decoration-skip-ink: none;
    text-underline-offset: 0.3em;
  }

  .prose-finding:focus {
    outline: 0.15em solid var(--_accent);
    outline-offset: 0.1em;
  }

  .prose-sign {
    position: relative;
    display: inline-block;
    margin-inline: 0.2em;
    vertical-align: baseline;
    text-indent: 0;
    cursor: help;
  }

  .prose-sign::before {
    margin-block-start: 0;
  }

  /* What a finger has to hit is larger than what is seen. */
  .prose-sign::after {
    content: '';
    position: absolute;
    inset: -0.7em;
  }

  .prose-sign:focus-visible {
    outline: 0.15em solid var(--_accent);
    outline-offset: 0.1em;
  }

  @media print {
    .base {
      --_finding: #000;
    }
  }
`;
