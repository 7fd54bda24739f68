import { css } from 'lit';

/**
 * A report on paper, as an official document (GB/T 9704-2012): A4, of which the page sets the margins; the title in the middle, text of the size
 * 三号, two characters of indent, headings set apart by their fonts, the signature at the right.
 */
export const reportPaperStyles = css`
  .printed {
    display: none;
  }

  @media print {
    /* The size 三号, and 22 lines a page of the type area of 225 mm. */
    .base.report {
      padding: 0;
      font-family: var(--_text-font);
      font-size: 16pt;
      line-height: 28.95pt;
    }

    .report > [part='heading'],
    .report:not(.beside) > [part='heading'] {
      max-inline-size: none;
      margin-block: 0 28.95pt;
      font-family: var(--_title-font);
      font-size: 22pt;
      font-weight: normal;
      line-height: 1.5;
      text-align: center;
    }

    .tools,
    .side,
    .gauge,
    .problem,
    .figures {
      display: none;
    }

    .head {
      display: none;
    }

    .columns,
    .text,
    .beside > .body > .columns {
      display: block;
      padding: 0;
    }

    .section-heading {
      margin: 0;
      font-family: var(--_rank-1-font);
      font-size: 16pt;
      font-weight: normal;
      line-height: 28.95pt;
      text-indent: 2em;
    }

    .prose {
      max-inline-size: none;
    }

    .prose p,
    .prose p + p {
      margin: 0;
      orphans: 2;
      widows: 2;
    }

    .prose .level-1,
    .prose .level-2 {
      margin: 0;
      font-family: var(--_rank-2-font);
      font-size: 16pt;
      font-weight: normal;
      line-height: 28.95pt;
      text-indent: 2em;
    }

    .prose .level-2 {
      font-family: inherit;
    }

    .section-heading,
    .prose .level-1,
    .prose .level-2 {
      break-after: avoid;
    }

    .report a {
      color: inherit;
      text-decoration: none;
    }

    disclosure-table,
    application-matrix,
    review-litigation-grid,
    disclosure-trend {
      font-size: 12pt;
      line-height: 1.4;
    }

    .signature {
      margin-block-start: 28.95pt;
      margin-inline-end: 4em;
      break-before: avoid;
      break-inside: avoid;
    }

    /* Not alone on a page: text stands above a signature, and above the address. */
    .printed {
      display: block;
      margin-block: 28.95pt 0;
      padding-block-start: 6pt;
      border-block-start: 0.5pt solid #000;
      font-size: 10.5pt;
      line-height: 1.5;
      break-before: avoid;
      break-inside: avoid;
    }
  }
`;
