// A published document as a report. Importing this has no side effects.

// Importing: a published document as a report, with notes of what was not certain.
export { decodedText, decodeText } from '../importing/bytes/encoding.js';
export type { DecodedText } from '../importing/bytes/encoding.js';
export type { FileInput } from '../importing/bytes/file-input.js';
export { DOUBTS } from '../importing/published-document.js';
export type {
  DocumentBlock,
  DocumentLink,
  Doubt,
  Grid,
  GridCell,
  Paragraph,
  PublishedDocument,
  SeenText,
} from '../importing/published-document.js';
export { gridOfSpans } from '../importing/html/grid-of-spans.js';
export type { SpannedCell } from '../importing/html/grid-of-spans.js';
export { htmlDocument } from '../importing/html/html-document.js';
export { importHtml, importText } from '../importing/import-text.js';
export { importDocument, importDocuments } from '../importing/import-document.js';
export type { FileOptions } from '../importing/import-document.js';
export type { ImportedReport, ImportedReport as Imported, ImportOptions } from '../importing/imported-report.js';
export { cellValue } from '../importing/matching/cell-value.js';
export type { CellValue } from '../importing/matching/cell-value.js';
export { PLACE_KINDS, placeText } from '../importing/notes/document-place.js';
export type { DocumentPlace, PlaceInDocument, PlaceKind } from '../importing/notes/document-place.js';
export { ImportError } from '../importing/notes/import-error.js';
export type { ImportErrorReason } from '../importing/notes/import-error.js';
export { importNoteText, NOTE_CODES } from '../importing/notes/import-note.js';
export type { DocumentNoteCode, ImportNote, ImportNoteCode } from '../importing/notes/import-note.js';
export type { NoteSpot, PlacedText, Spots } from '../importing/notes/note-spots.js';
export type { Excerpt, NoteValue, NoteValues } from '../importing/notes/note-values.js';
export { reportFrom } from '../importing/report-from.js';
export { textDocument } from '../importing/text/text-document.js';
