import { css } from 'lit';

/** Terms that explain themselves, in the text and in a list. */
export const termStyles = css`
  .report {
    position: relative;
  }

  /* A term is part of its sentence: it breaks between lines, and is selected and copied with it. */
  .term {
    border-radius: 0.15em;
    text-decoration: underline dotted var(--_faint) 0.08em;
    text-underline-offset: 0.28em;
    cursor: help;
  }

  .term:hover,
  .term[aria-expanded='true'] {
    text-decoration-color: var(--_accent);
    text-decoration-style: solid;
  }

  .term:focus-visible {
    outline: 0.15em solid var(--_accent);
    outline-offset: 0.1em;
  }

  .terms {
    margin-block: var(--_space-2) 0;
    color: var(--_soft);
    font-size: var(--_text-s);
    line-height: 1.6;
  }

  /* As high as the room that was kept for it: with its mark, Firefox would make it a little higher. */
  .terms summary {
    block-size: var(--_target);
  }

  .terms dl {
    max-inline-size: 44em;
    margin-block: 0 var(--_space-2);
  }

  .terms dt {
    margin-block-start: var(--_space-3);
    color: var(--_ink);
    font-weight: 600;
  }

  .terms dd {
    margin: 0;
  }

  .terms .source {
    font-size: 0.93em;
  }

  @media print {
    .term {
      text-decoration: none;
    }

    .terms {
      display: none;
    }
  }
`;
