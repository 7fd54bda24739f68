import { css } from 'lit';

/** What the colours of charts are read from. They change with a transition of no time, which tells; so its rules are there before it is looked at. */
export const probeStyles = css`
  .probe {
    position: absolute;
    visibility: hidden;
    border-block-start: 0 solid var(--_line);
    background-color: var(--_surface);
    color: inherit;
    transition:
      color 1ms,
      background-color 1ms,
      border-color 1ms;
  }
`;
