import { css } from 'lit';

/** The choices of one thing, which are one control. The one that is on is told by more than its colour. */
export const choiceStyles = css`
  .choices {
    display: flex;
    flex-wrap: wrap;
  }

  .choices button {
    border-radius: 0;
  }

  .choices button:not(:first-child) {
    margin-inline-start: -1px;
  }

  .choices button[aria-pressed='true'] {
    position: relative;
    border-color: currentColor;
    background-color: var(--_tint);
    font-weight: bold;
  }

  @media (forced-colors: active) {
    .choices button[aria-pressed='true'] {
      border: 2px solid Highlight;
    }
  }
`;
