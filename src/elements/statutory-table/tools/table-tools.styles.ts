import { css } from 'lit';

/** The tools of a table: quiet words at the end of the line of its caption, in the middle of which their own is. */
export const tableToolsStyles = css`
  .tools {
    --_tool-height: 2em;

    position: relative;
    z-index: 1;
    display: flex;
    gap: var(--_space-1);
    justify-content: flex-end;
    block-size: var(--_tool-height);
    margin-block: calc(0.8em - var(--_tool-height) / 2);
    pointer-events: none;
    -webkit-user-select: none;
    user-select: none;
  }

  /* A table that scrolls has its caption scroll with it: there, they have a line of their own. */
  .tools.over {
    margin-block: calc(0.7em - var(--_tool-height) / 2) calc(-0.7em - var(--_tool-height) / 2);
  }

  .tools button {
    flex: none;
    min-block-size: 0;
    padding-block: 0;
    padding-inline: 0.6em;
    border-color: transparent;
    color: var(--_soft);
    font-size: var(--_text-s);
    text-decoration: underline var(--_line);
    text-underline-offset: 0.3em;
    pointer-events: auto;
  }

  .tools button:hover,
  .tools button:focus-visible {
    border-color: currentColor;
    color: inherit;
    text-decoration: none;
  }

  /* A long caption does not run under them. */
  .tools + .fits caption {
    padding-inline-end: 9em;
  }

  .tool-problem {
    margin-block: 0 var(--_space-3);
    padding-inline-start: var(--_space-3);
    border-inline-start: 0.25em solid var(--_error);
  }

  @media (pointer: coarse) {
    .tools {
      --_tool-height: var(--_target);
    }
  }

  @media print {
    .tools,
    .tool-problem {
      display: none;
    }

    .tools + .fits caption {
      padding-inline-end: 0;
    }
  }
`;
