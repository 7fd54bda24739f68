import { css } from 'lit';

/** The list of the files of a report below its button, and why one could not be made. */
export const downloadMenuStyles = css`
  .menu {
    position: relative;
  }

  .menu ul {
    position: absolute;
    z-index: 5;
    inset-block-start: calc(100% + 0.25em);
    inset-inline-end: 0;
    min-inline-size: 100%;
    margin: 0;
    padding: 0;
    border: var(--_rule);
    background-color: var(--_surface);
    box-shadow: 0 0.2em 0.8em rgb(0 0 0 / 0.2);
    list-style: none;
  }

  .menu li button {
    inline-size: 100%;
    border: 0;
    border-radius: 0;
    text-align: start;
    white-space: nowrap;
  }

  .menu li button:hover {
    background-color: var(--_tint);
  }

  .problem {
    margin-block: var(--_space-3) 0;
    padding: var(--_space-2) var(--_space-4);
    border: var(--_hairline);
    border-inline-start: 0.25em solid var(--_error);
    background-color: var(--_head);
  }

  .problem:empty {
    margin: 0;
    padding: 0;
    border: 0;
  }
`;
