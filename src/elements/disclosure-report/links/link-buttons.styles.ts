import { css } from 'lit';

/** The buttons beside headings, which copy a link, and headings that a link led to. */
export const linkButtonStyles = css`
  .section-line > :first-child:focus {
    outline: none;
  }

  [data-linked] > .section-line > :first-child {
    background-color: var(--_highlight);
    box-shadow: 0 0 0 0.25em var(--_highlight);
  }

  @media (forced-colors: active) {
    [data-linked] > .section-line > :first-child {
      outline: 0.15em solid Highlight;
      outline-offset: 0.2em;
    }
  }

  .base button.copy-link {
    flex: none;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    align-self: start;
    min-inline-size: var(--_target);
    min-block-size: var(--_target);
    /* In the middle of the first line of the heading, whose height it does not change. */
    margin-block: calc((1.79em - var(--_target)) / 2) -1em;
    padding: 0;
    border-color: transparent;
    color: var(--_faint);
  }

  .base button.copy-link:hover,
  .base button.copy-link:focus-visible {
    color: var(--_accent);
  }

  .copy-link svg {
    inline-size: 1.1em;
    block-size: 1.1em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
  }

  /* Quiet until it is needed; a finger cannot hover. */
  @media (hover: hover) and (pointer: fine) {
    .copy-link:not(:focus-visible) {
      opacity: 0;
    }

    .section-line:hover .copy-link {
      opacity: 1;
    }
  }

  @media print {
    .copy-link {
      display: none !important;
    }

    .section-line {
      display: block;
      break-after: avoid;
    }

    [data-linked] > .section-line > :first-child {
      background: none;
      box-shadow: none;
    }
  }
`;
