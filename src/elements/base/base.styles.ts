import { css } from 'lit';

/**
 * The styles of all elements. They inherit fonts and colours from the host page, and use `em`, since portals set root font sizes of their
 * own. Tints are translucent greys, which suit light and dark backgrounds alike.
 */
export const baseStyles = css`
  :host {
    display: block;
    /* Not content-visibility: auto, which would take what is off screen out of Chromium's accessibility tree. */
    contain: layout style;
    margin-block: 0 1.5em;
  }

  :host([hidden]) {
    display: none;
  }

  .base {
    --_line: var(--disclosure-border-color, rgb(127 127 127 / 0.4));
    --_accent: var(--disclosure-accent, #3b7ddd);
    --_surface: var(--disclosure-background, Canvas);
    --_head: var(--disclosure-head-background, var(--_surface));

    /* A layout table is never narrower than its content can be, and a table that could scroll would push it wider than the window. A grid with
       such a column can be as narrow as anything. */
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    color: var(--disclosure-color, inherit);
    font-family: var(--disclosure-font-family, inherit);
    font-size: var(--disclosure-font-size, inherit);
    font-style: normal;
    line-height: var(--disclosure-line-height, 1.5);
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    word-break: normal;
    overflow-wrap: anywhere;
  }

  /* Cells that stay while others scroll under them need a background. The host page's cannot be read from here; one that its text can be read
     on can be found: white under dark text, near black under light text. */
  @supports (color: oklch(from red l c h)) {
    .base {
      --_surface: var(--disclosure-background, oklch(from currentColor clamp(0.2, (0.62 - l) * 1000, 1) 0 0));
      --_head: var(--disclosure-head-background, oklch(from currentColor clamp(0.25, (0.62 - l) * 1000, 0.96) 0 0));
    }
  }

  .base:focus {
    outline: none;
  }

  [part='heading'] {
    margin-block: 0 0.6em;
    font-size: var(--disclosure-heading-size, 1.25em);
    font-weight: bold;
    line-height: 1.35;
  }

  .visually-hidden {
    position: absolute;
    overflow: hidden;
    inline-size: 1px;
    block-size: 1px;
    clip-path: inset(50%);
    white-space: nowrap;
    user-select: none;
  }

  .message {
    margin-block: 0 1em;
    padding: 0.6em 0.9em;
    border: 1px solid var(--_line);
    border-inline-start: 0.3em solid var(--disclosure-error-color, #b3261e);
    background-color: var(--_head);
  }

  /* A page's ::part() rules must not bring back what is not wanted. */
  [hidden] {
    display: none !important;
  }

  /* The places of messages stay in the accessibility tree, so that what comes there is announced. */
  .base > .message:empty,
  .base > .status:empty,
  .base > .note:empty {
    margin: 0;
    padding: 0;
    border: 0;
  }

  .message p,
  .message ul {
    margin-block: 0 0.5em;
  }

  .message ul {
    padding-inline-start: 1.4em;
  }

  .status {
    margin-block: 0 1em;
    animation: appear 0s 0.3s both;
  }

  /* A load that is over in a moment should not flicker. */
  @keyframes appear {
    from {
      visibility: hidden;
    }
  }

  button {
    padding: 0.35em 1.2em;
    border: 1px solid;
    border-radius: 0.25em;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  button[aria-disabled='true'] {
    cursor: progress;
  }

  button:focus-visible,
  .region:focus-visible,
  td:focus-visible {
    outline: 0.15em solid var(--_accent);
    outline-offset: -0.15em;
  }

  @media print {
    .message button {
      display: none;
    }
  }
`;
