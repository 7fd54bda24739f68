import { css } from 'lit';

/** What a page adds to cells, and what says that rows are hidden. */
export const cellStyles = css`
  /* Smaller and softer than the number, in its own direction, and not copied with it. */
  .addition {
    color: var(--_soft);
    font-size: var(--_text-xs);
    font-weight: normal;
    unicode-bidi: isolate;
    overflow-wrap: anywhere;
    -webkit-user-select: none;
    user-select: none;
  }

  .zero-rows {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-3);
    align-items: center;
    margin-block: var(--_space-2) 0;
    color: var(--_soft);
    font-size: var(--_text-s);
  }

  .zero-rows button {
    padding-inline: 0.8em;
  }

  /* On paper, every row is there. */
  @media print {
    .zero-rows {
      display: none;
    }
  }
`;
