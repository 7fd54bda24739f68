import { css } from 'lit';

/** The box of a tip beside what it explains. */
export const tipBoxStyles = css`
  .tip {
    position: absolute;
    z-index: 6;
    box-sizing: border-box;
    inline-size: max-content;
    max-inline-size: min(28em, 100%);
    padding: var(--_space-2) var(--_space-3);
    border: var(--_rule);
    background-color: var(--_surface);
    box-shadow: 0 0.2em 0.8em rgb(0 0 0 / 0.25);
    font-size: var(--_text-s);
    line-height: 1.55;
  }

  .tip p {
    margin: 0;
  }

  .tip p + p {
    margin-block-start: var(--_space-1);
  }

  .tip b {
    font-weight: 600;
  }

  @media print {
    .tip {
      display: none;
    }
  }
`;
