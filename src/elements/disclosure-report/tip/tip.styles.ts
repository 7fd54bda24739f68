import { css } from 'lit';

/** The tip of a report. Its box is that of every tip. */
export const tipStyles = css`
  /* It stays in the accessibility tree while there is nothing in it, so that what comes there is announced. */
  .tip:not(.open) {
    padding: 0;
    border: 0;
    box-shadow: none;
  }

  .tip .soft {
    color: var(--_soft);
    font-size: 0.93em;
  }
`;
