import { css } from 'lit';

/**
 * The changes on the year before, with `compare`. Each cell with a number keeps a second line for its change, also where nothing changed: so the
 * rows keep their rhythm, and a change is looked for in one place. A row is as high as one whose label has two lines.
 */
export const changeStyles = css`
  /* A label starts on the line of its numbers. */
  .compared .label[scope='row'],
  .compared [headers] {
    vertical-align: top;
  }

  .compared [headers]::after {
    content: '';
    display: block;
    block-size: 1.4em;
  }

  /* In a block, Chromium would end the line of text that a row is copied as; a float is as wide as its cell, and so below the number all the same. */
  .change {
    float: left;
    inline-size: 100%;
    overflow: hidden;
    block-size: 1.4em;
    /* It lies over the line that is kept for it. */
    margin-block-end: -1.4em;
    color: var(--disclosure-change-color, var(--_soft));
    font-size: var(--_text-xs);
    font-weight: normal;
    line-height: 1.4;
    white-space: nowrap;
    /* What is selected and copied is the table: 60, not "60+12" nor a line break in the middle of a row. */
    -webkit-user-select: none;
    user-select: none;
  }

  /* A change to nothing does not recede with its zero: this is the same soft ink, from whichever colour it is taken. */
  @media screen {
    @supports (color: oklch(from currentColor clamp(0, (l - 0.62) * 1000, 1) c h)) {
      .zero > .change {
        --_soft: oklch(from currentColor clamp(0.4, (l - 0.62) * 1000, 0.81) c h);
      }
    }
  }
`;
