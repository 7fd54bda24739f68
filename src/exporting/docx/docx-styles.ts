import type { Language } from '../../i18n/language.js';
import { xmlText } from '../office/xml-text.js';
import { BODY_SIZE, BODY_SPACING, FOOTER_SIZE, LINE, TITLE_SIZE } from './page-layout.js';

// The styles of an official document (GB/T 9704-2012, clauses 5.2 and 7.3): the title in 小标宋 二号, the body in 仿宋 三号, its headings in 黑体
// (一、), 楷体 （一） and 仿宋 (1.).

/** A font, and the one that is installed on most computers where the font of the standard is not. */
interface Font {
  readonly name: string;
  readonly other: string;
}

const TITLE_FONT: Font = { name: '方正小标宋简体', other: '宋体' };
const BODY_FONT: Font = { name: '仿宋_GB2312', other: '仿宋' };
const PART_FONT: Font = { name: '黑体', other: 'SimHei' };
const HEADING_FONT: Font = { name: '楷体_GB2312', other: '楷体' };
const TABLE_FONT: Font = { name: '宋体', other: 'SimSun' };

const FONTS = [TITLE_FONT, BODY_FONT, PART_FONT, HEADING_FONT, TABLE_FONT];

/** The font of Latin letters in languages written in them. In Chinese they are in the font of the text around them, and so are its quotation marks. */
const LATIN_FONT = 'Times New Roman';

/** The size of a table, 五号, in half-points, where it has room for it. */
export const TABLE_SIZE = 21;

/** The ids of the styles of paragraphs. */
export const STYLES = {
  title: 'Title',
  part: 'Heading1',
  headings: { 1: 'Heading2', 2: 'Heading3' },
  body: 'Normal',
  signature: 'Signature',
  cell: 'TableText',
  footer: 'Footer',
} as const;

/** A heading that a paragraph goes on after, as a run of it. */
export const LEAD_STYLE = 'Lead';

const isChinese = ({ tag }: Language): boolean => tag.startsWith('zh');

function fontOf({ name }: Font, language: Language): string {
  const latin = isChinese(language) ? name : LATIN_FONT;
  return `<w:rFonts w:ascii="${latin}" w:eastAsia="${name}" w:hAnsi="${latin}"/>`;
}

const size = (halfPoints: number): string => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;

/** Marks a style that is none of Word's. */
const OWN = ' w:customStyle="1"';

interface ParagraphStyle {
  readonly id: string;
  readonly name: string;
  readonly isOwn?: boolean;
  readonly paragraph?: string;
  readonly run?: string;
}

const paragraphStyle = ({ id, name, isOwn = false, paragraph = '', run = '' }: ParagraphStyle): string =>
  `<w:style w:type="paragraph"${isOwn ? OWN : ''} w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/>` +
  `<w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;

const NO_INDENT = '<w:ind w:firstLineChars="0" w:firstLine="0"/>';

const exactly = (line: number, after = 0): string => `<w:spacing w:after="${after}" w:line="${line}" w:lineRule="exact"/>`;

/** The style of the title: its lines are wider apart, and one line below it stays empty. */
const titleStyle = (language: Language): string =>
  paragraphStyle({
    id: STYLES.title,
    name: 'Title',
    paragraph: `<w:keepNext/>${exactly(Math.round(LINE * 1.2), LINE)}${NO_INDENT}<w:jc w:val="center"/>`,
    run: `${fontOf(TITLE_FONT, language)}<w:spacing w:val="0"/>${size(TITLE_SIZE)}`,
  });

function headingStyle(level: 1 | 2 | 3, run: string): string {
  const paragraph = `<w:keepNext/><w:outlineLvl w:val="${level - 1}"/>`;
  return paragraphStyle({ id: `Heading${level}`, name: `heading ${level}`, paragraph, run });
}

const cellStyle = (language: Language): string =>
  paragraphStyle({
    id: STYLES.cell,
    name: 'Table Text',
    isOwn: true,
    paragraph: `<w:snapToGrid w:val="0"/><w:spacing w:before="20" w:after="20" w:line="240" w:lineRule="auto"/>${NO_INDENT}<w:jc w:val="center"/>`,
    run: `${fontOf(TABLE_FONT, language)}<w:spacing w:val="0"/>${size(TABLE_SIZE)}`,
  });

const footerStyle = (language: Language): string =>
  paragraphStyle({
    id: STYLES.footer,
    name: 'footer',
    paragraph: `<w:spacing w:line="240" w:lineRule="auto"/>${NO_INDENT}`,
    run: `${fontOf(TABLE_FONT, language)}<w:spacing w:val="0"/>${size(FOOTER_SIZE)}`,
  });

/**
 * Punctuation may hang over the end of a line. So it may by default; but LibreOffice takes the property for its opposite (7.4), and where it lets a comma
 * hang over a justified line, the comma is lost.
 */
const HANGING = '<w:overflowPunct/>';

const bodyStyle = (): string =>
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>' +
  `<w:pPr><w:widowControl w:val="0"/>${HANGING}${exactly(LINE)}<w:ind w:firstLineChars="200" w:firstLine="${BODY_SIZE * 20}"/><w:jc w:val="both"/></w:pPr>` +
  `<w:rPr><w:spacing w:val="${BODY_SPACING}"/></w:rPr></w:style>`;

function defaults(language: Language): string {
  const [own, eastern] = isChinese(language) ? ['en-US', language.tag] : [language.tag, 'zh-CN'];
  const tags = `<w:lang w:val="${xmlText(own)}" w:eastAsia="${xmlText(eastern)}"/>`;
  return `<w:docDefaults><w:rPrDefault><w:rPr>${fontOf(BODY_FONT, language)}${size(BODY_SIZE)}${tags}</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`;
}

/** The styles of a report in a language: the root element of `word/styles.xml`. */
export const stylesXml = (namespaces: string, language: Language): string =>
  `<w:styles ${namespaces}>${defaults(language)}${bodyStyle()}${titleStyle(language)}` +
  headingStyle(1, fontOf(PART_FONT, language)) +
  headingStyle(2, fontOf(HEADING_FONT, language)) +
  headingStyle(3, '') +
  paragraphStyle({ id: STYLES.signature, name: 'Signature', paragraph: `<w:keepLines/>${NO_INDENT}<w:jc w:val="right"/>` }) +
  cellStyle(language) +
  footerStyle(language) +
  `<w:style w:type="character"${OWN} w:styleId="${LEAD_STYLE}"><w:name w:val="Lead"/><w:rPr>${fontOf(HEADING_FONT, language)}</w:rPr></w:style></w:styles>`;

const fontXml = ({ name, other }: Font): string =>
  `<w:font w:name="${name}"><w:altName w:val="${other}"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>`;

/** The fonts of a report, and what stands in for each: the root element of `word/fontTable.xml`. */
export const fontsXml = (namespaces: string): string => `<w:fonts ${namespaces}>${FONTS.map(fontXml).join('')}</w:fonts>`;
