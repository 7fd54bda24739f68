import type { TablePartKey } from '../../formats/formats.js';
import { dateText } from '../../i18n/date-text.js';
import type { Language } from '../../i18n/language.js';
import type { ProseBlock } from '../../outline/prose-blocks.js';
import { reportOutline } from '../../outline/report-outline.js';
import type { OutlinePart, ReportOutline } from '../../outline/report-outline.js';
import type { Report, Signature } from '../../report/report.js';
import { officialTable } from '../official-table.js';
import { LEAD_STYLE, STYLES } from './docx-styles.js';
import { tableXml } from './docx-table.js';
import { BODY_SIZE, LINE, TITLE_EMS } from './page-layout.js';
import { styledParagraph, textRun, widthInEms } from './word-text.js';

/** A title that is too long for a line has the agency in a line of its own, so that no line breaks inside a word. */
function titleXml({ title, agency }: ReportOutline): string {
  const isLong = widthInEms(title) > TITLE_EMS && title.startsWith(agency) && title !== agency;
  return styledParagraph(STYLES.title, textRun(isLong ? `${agency}\n${title.slice(agency.length)}` : title));
}

function blockXml(block: ProseBlock, staysWithNext: boolean): string {
  if (block.kind === 'heading') return styledParagraph(STYLES.headings[block.level], textRun(block.text));
  const lead = textRun(block.text.slice(0, block.lead), `<w:rStyle w:val="${LEAD_STYLE}"/>`);
  return styledParagraph(STYLES.body, lead + textRun(block.text.slice(block.lead)), staysWithNext ? '<w:keepNext/>' : '');
}

/**
 * Paragraphs of a report.
 *
 * @param staysWithNext whether the last of them is on the same page as what follows
 */
const blocksXml = (blocks: readonly ProseBlock[], staysWithNext: boolean): string =>
  blocks.map((block, index) => blockXml(block, staysWithNext && index === blocks.length - 1)).join('');

const indentedFromRight = (characters: number): string =>
  `<w:ind w:rightChars="${Math.round(characters * 100)}" w:right="${Math.round(characters * BODY_SIZE * 10)}"/>`;

/** How far each line of a signature ends before the edge at least, in characters. */
const SIGNATURE_INDENT = 2;

/** How many characters the name of an agency has in a line of a signature. */
const MAX_NAME = 24;

/**
 * How far the name and the date of a signature end before the edge, in characters: the date starts two of them to the right of where the name does, and
 * the longer of the two ends two before the edge. A name of several lines tells the date nothing.
 */
function signatureIndents(name: string, day: string): { readonly name: number; readonly day: number } {
  const ahead = widthInEms(name) - widthInEms(day);
  if (name === '' || day === '' || widthInEms(name) > MAX_NAME) return { name: SIGNATURE_INDENT, day: SIGNATURE_INDENT };
  return { name: Math.max(SIGNATURE_INDENT, 2 * SIGNATURE_INDENT - ahead), day: Math.max(SIGNATURE_INDENT, ahead) };
}

/** The signature, one line below the text (GB/T 9704-2012, clause 7.3.5.3). */
function signatureXml({ agency, date }: Signature, language: Language): string {
  const [name, day] = [agency ?? '', date === null ? '' : dateText(date, language)];
  const indents = signatureIndents(name, day);
  const above = `<w:spacing w:before="${LINE}"/>`;
  const nameXml = styledParagraph(STYLES.signature, textRun(name), `${day && '<w:keepNext/>'}${above}${indentedFromRight(indents.name)}`);
  const dayXml = styledParagraph(STYLES.signature, textRun(day), `${name ? '' : above}${indentedFromRight(indents.day)}`);
  return `${name && nameXml}${day && dayXml}`;
}

/** A part: its heading, its text, and its table below that. */
function partXml({ key, kind, title, blocks }: OutlinePart, isSigned: boolean, report: Report, language: Language): string {
  const heading = styledParagraph(STYLES.part, textRun(title));
  if (kind === 'prose') return heading + blocksXml(blocks, isSigned);
  return heading + blocksXml(blocks, true) + tableXml(officialTable(report, key as TablePartKey, language));
}

/** The text of a report in Word's XML: what its outline holds, in its order. */
export function bodyXml(report: Report, language: Language): string {
  const outline = reportOutline(report, language);
  const { preface, parts, signature } = outline;
  const last = parts[parts.length - 1];
  const isSigned = signature !== undefined;
  const signed = signature ? signatureXml(signature, language) : '';
  return [
    titleXml(outline),
    blocksXml(preface, isSigned && last === undefined),
    // A signature does not stand on a page alone.
    ...parts.map((part) => partXml(part, isSigned && part === last, report, language)),
    // Word needs a paragraph below a table at the end.
    signed || (last?.kind === 'table' ? '<w:p/>' : ''),
  ].join('');
}
