import { css } from 'lit';
import type { CSSResult } from 'lit';
import { tokenStyles } from './tokens.styles.js';

/**
 * The styles of all elements. They inherit fonts and colours from the host page, and use `em`, since portals set root font sizes of their
 * own.
 */
export const baseStyles: CSSResult[] = [
  tokenStyles,
  css`
    :host {
      display: block;
      /* Not content-visibility: auto, which would take what is off screen out of Chromium's accessibility tree. */
      contain: layout style;
    }

    :host([hidden]) {
      display: none;
    }

    .base {
      /* A layout table is never narrower than its content can be, and a table that could scroll would push it wider than the window. A grid
         with such a column can be as narrow as anything. */
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      align-content: start;
      /* The space around an element is inside it, where the rules of a page that take all margins do not reach. */
      padding-block-start: var(--_space-3);
      padding-block-end: var(--_space-4);
      color: var(--disclosure-color, inherit);
      font-family: var(--disclosure-font-family, var(--_font));
      font-size: var(--disclosure-font-size, inherit);
      font-style: normal;
      line-height: var(--disclosure-line-height, 1.5);
      text-align: start;
      text-align-last: auto;
      text-indent: 0;
      text-shadow: none;
      text-transform: none;
      white-space: normal;
      word-break: normal;
      overflow-wrap: anywhere;
    }

    .base:focus {
      outline: none;
    }

    /* Until there is something to show, the page below stays about where it will be. */
    .base[data-waiting] {
      min-block-size: var(--_reserved-height, 0);
    }

    /* What the page itself has to read there looks as it did without the element, so that nothing moves when the element comes. */
    .base[data-own] {
      display: flow-root;
      padding-block: 0;
      color: inherit;
      font: inherit;
      text-align: inherit;
      text-align-last: inherit;
      text-indent: inherit;
      text-shadow: inherit;
      text-transform: inherit;
      white-space: inherit;
      word-break: inherit;
      overflow-wrap: inherit;
    }

    .base[data-own] > .message {
      line-height: 1.5;
      text-align: start;
      text-indent: 0;
      white-space: normal;
    }

    [part='heading'],
    .title {
      margin-block: 0 var(--_space-2);
      font-family: var(--_heading-font);
      font-size: var(--disclosure-heading-size, var(--_text-l));
      font-weight: var(--_heading-weight);
      line-height: 1.35;
      text-wrap: balance;
    }

    .visually-hidden {
      position: absolute;
      overflow: hidden;
      inline-size: 1px;
      block-size: 1px;
      clip-path: inset(50%);
      white-space: nowrap;
      -webkit-user-select: none;
      user-select: none;
    }

    /* A page's ::part() rules must not bring back what is not wanted. */
    [hidden] {
      display: none !important;
    }

    .message {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space-2) var(--_space-4);
      align-items: start;
      margin-block: 0 var(--_space-3);
      padding: var(--_space-3) var(--_space-4);
      border: var(--_hairline);
      border-inline-start: 0.25em solid var(--_error);
      background-color: var(--_head);
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
      margin-block: 0;
    }

    .message ul {
      padding-inline-start: 1.2em;
    }

    /* The sentences; the button is beside them where there is room. */
    .message > div {
      flex: 1 1 16em;
    }

    .message details {
      margin-block-start: var(--_space-1);
      color: var(--_soft);
      font-size: var(--_text-s);
    }

    summary {
      inline-size: fit-content;
      min-inline-size: var(--_target);
      min-block-size: var(--_target);
      line-height: var(--_target);
      cursor: pointer;
    }

    .status {
      margin-block: 0 var(--_space-3);
      color: var(--_soft);
      animation: appear 0s 0.3s both;
    }

    /* Said, but not seen: there is something to read already. */
    .base[data-own] > .status {
      position: absolute;
      overflow: hidden;
      inline-size: 1px;
      block-size: 1px;
      margin: 0;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    /* A load that is over in a moment should not flicker. */
    @keyframes appear {
      from {
        visibility: hidden;
      }
    }

    button {
      min-block-size: var(--_target);
      padding: 0.3em 1em;
      border: var(--_hairline);
      border-radius: 0.2em;
      background: none;
      color: inherit;
      font: inherit;
      cursor: pointer;
    }

    button:hover {
      border-color: currentColor;
    }

    button[aria-disabled='true'] {
      cursor: progress;
    }

    /* Fingers are as thick everywhere, whatever the size of a control is elsewhere. */
    @media (pointer: coarse) {
      .base button {
        min-inline-size: var(--_target);
        min-block-size: var(--_target);
      }
    }

    button:focus-visible,
    summary:focus-visible,
    .region:focus-visible,
    td:focus-visible {
      outline: 0.15em solid var(--_accent);
      outline-offset: -0.15em;
    }

    @media print {
      .base {
        min-block-size: 0 !important;
        background-color: #fff;
        color: #000;
      }

      /* Between what says nothing and a table, a page could end, with the heading above left behind. */
      .message:empty,
      .status:empty,
      .message button,
      .message details:not([open]) {
        display: none;
      }
    }
  `,
];
