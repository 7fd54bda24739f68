import { formatOf } from '../../formats/formats.js';
import { dateText } from '../../i18n/date-text.js';
import type { Language } from '../../i18n/language.js';
import { paragraphsOf } from '../../report/paragraphs-of.js';
import type { Report } from '../../report/report.js';
import type { Look, PlacedCell, Sheet } from './sheet.js';
import { MAX_CELL_LENGTH } from './strings.js';
import { heightFor } from './text-size.js';
import { listOf } from '../../values/lists.js';

/** In digits: as wide as a page can print. A sheet whose only column is wider than that is cut off by LibreOffice, where it would have to be scaled. */
const WIDTH = 66;

interface Line {
  readonly text: string;
  readonly look: Look;
}

/** A paragraph as one line, or several where it is longer than a cell can be. */
function proseLines(text: string): Line[] {
  const count = Math.ceil(text.length / MAX_CELL_LENGTH);
  return listOf(count, (index) => ({
    text: text.slice(index * MAX_CELL_LENGTH, (index + 1) * MAX_CELL_LENGTH),
    look: 'prose',
  }));
}

/** The parts of a report that are in its sheet of text, with what they hold. */
function partLines(report: Report, language: Language): Line[] {
  const parts = formatOf(report.format).parts.map((part) => ({ ...part, lines: paragraphsOf(report, part.key).flatMap(proseLines) }));
  const last = parts.filter(({ lines }) => lines.length > 0).pop();
  const end = parts[parts.length - 1];
  return parts.flatMap((part): Line[] => {
    // Behind the notes of a table, the heading of the last part shows that the signature is none of them.
    const isClosing = part === end && part.kind === 'prose' && last?.kind === 'table';
    if (part.lines.length === 0 && !isClosing) return [];
    return [{ text: language.label(part.title), look: 'heading' }, ...part.lines];
  });
}

function linesOf(report: Report, title: string, language: Language): Line[] {
  const { agency, date } = report.signature;
  const prose = [...report.preface.flatMap(proseLines), ...partLines(report, language)];
  if (prose.length === 0) return [];
  const signature = [agency, date === null ? null : dateText(date, language)].flatMap((text): Line[] =>
    text === null ? [] : [{ text, look: 'signature' }],
  );
  return [{ text: title, look: 'title' }, ...prose, ...signature];
}

/**
 * A sheet with the text of a report: title, preface, the paragraphs of each part below its heading, signature. None where the report has no text.
 *
 * @param title the title of the report
 * @param name what its tab is called
 */
export function textSheet(report: Report, title: string, name: string, language: Language): Sheet[] {
  const lines = linesOf(report, title, language).filter(({ text }) => text.trim() !== '');
  if (lines.length === 0) return [];
  const cells = lines.map(({ text, look }, row): PlacedCell => ({ row, column: 0, value: text, look }));
  return [
    {
      name,
      cells,
      widths: [WIDTH],
      heights: lines.map(({ text, look }) => heightFor(text, WIDTH, look)),
      frozenRows: 0,
      frozenColumns: 0,
      isLandscape: false,
      isTable: false,
      hasFilter: false,
    },
  ];
}
