import type { Draw } from '../oracle/oracle.js';

// Content that a cell of a Word document may have in addition to its text, and formatting of the text. Each leaves the visible text
// unchanged, or in doubt.

const r = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** Properties of an invisible run. */
const UNSEEN = [
  '<w:strike/>',
  '<w:dstrike/>',
  '<w:strike w:val="1"/>',
  '<w:vanish/>',
  '<w:vanish w:val="true"/>',
  '<w:rStyle w:val="struck"/>',
  '<w:rStyle w:val="struckBased"/>',
  '<w:rStyle w:val="hidden"/>',
  '<w:sz w:val="2"/>',
  '<w:color w:val="FF0000"/><w:strike w:val="on"/>',
];

/** Properties of a run that is visible, but not plainly, or not level. */
const DOUBTFUL = [
  '<w:vertAlign w:val="superscript"/>',
  '<w:vertAlign w:val="subscript"/>',
  '<w:rStyle w:val="raised"/>',
  '<w:position w:val="8"/>',
  '<w:position w:val="-6"/>',
  '<w:sz w:val="10"/>',
  '<w:color w:val="FFFFFF"/>',
  '<w:color w:val="000000" w:themeColor="background1"/>',
  '<w:color w:val="FEFEFE"/>',
  '<w:color w:val="0000FF"/><w:shd w:val="clear" w:color="auto" w:fill="0000FF"/>',
  '<w:color w:val="000000"/><w:highlight w:val="black"/>',
  '<w14:textFill><w14:noFill/></w14:textFill>',
  '<w:spacing w:val="-90"/>',
  '<w:rtl/>',
  '<w:eastAsianLayout w:id="1" w:combine="1"/>',
  '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>',
];

/** Properties that do not affect whether a run is visible, or turn off what a style turned on. */
const SEEN = [
  '<w:strike w:val="0"/>',
  '<w:dstrike w:val="false"/>',
  '<w:vanish w:val="off"/>',
  '<w:vertAlign w:val="baseline"/>',
  '<w:position w:val="0"/>',
  '<w:rStyle w:val="struck"/><w:strike w:val="0"/>',
  '<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:color="auto" w:fill="1F3864"/>',
  '<w:color w:val="FFFFFF"/><w:highlight w:val="darkBlue"/>',
  '<w:color w:val="auto"/><w:shd w:val="clear" w:color="auto" w:fill="000000"/>',
  '<w:color w:val="FF0000"/>',
  '<w:webHidden/>',
  '<w:spacing w:val="-10"/>',
];

const of = (list: readonly string[], draw: Draw): string => list[draw(list.length)] ?? '';

const FIELD = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;

const code = (text: string): string => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;

type Extra = (other: string, draw: Draw) => string;

/** Invisible runs that leave the text beside them unchanged. */
const ASIDES: readonly Extra[] = [
  (other, draw) => r(other, of(UNSEEN, draw)),
  (other, draw) => r(other, of(UNSEEN, draw)),
  (other) => `<w:del w:id="1" w:author="a"><w:r><w:delText>${other}</w:delText></w:r></w:del>`,
  (other) => `<w:del w:id="1" w:author="a">${r(other)}</w:del>`,
  (other) => `<w:moveFrom w:id="1" w:author="a">${r(other)}</w:moveFrom>`,
  (other) => `<own:r><own:t>${other}</own:t></own:r><w:r><own:t>${other}</own:t></w:r>`,
  (other) => `${FIELD('begin')}${code(`XE "${other}"`)}${FIELD('end')}`,
  (other) =>
    `<w:commentRangeStart w:id="0"/><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r><w:bookmarkStart w:id="${other}" w:name="a"/>`,
  () => '<w:r><w:softHyphen/><w:lastRenderedPageBreak/></w:r><w:proofErr w:type="spellStart"/>',
];

/** Partly visible runs that leave the text in doubt. */
const MARKS: readonly Extra[] = [
  (other, draw) => r(other, of(DOUBTFUL, draw)),
  (other, draw) => r(other, of(DOUBTFUL, draw)),
  () => '<w:r><w:footnoteReference w:id="2"/></w:r>',
  () => '<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>',
  () => '<w:r><w:object><v:shape/><o:OLEObject/></w:object></w:r>',
  (other) =>
    `<mc:AlternateContent><mc:Choice Requires="wps"><w:r><w:drawing><wps:wsp><wps:txbx><w:txbxContent><w:p>${r(other)}</w:p></w:txbxContent></wps:txbx></wps:wsp></w:drawing></w:r></mc:Choice><mc:Fallback>${r(other)}</mc:Fallback></mc:AlternateContent>`,
  (other) => `<m:oMath><m:f><m:num><m:r><m:t>${other}</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>`,
  (other) => `<m:oMath><m:sSup><m:e><m:r><m:t>${other}</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath>`,
  (other) => `${FIELD('begin')}${code(`=SUM(${other})`)}${FIELD('end')}`,
  () => `${FIELD('begin')}${code('FORMCHECKBOX')}${FIELD('end')}`,
  (other) => `<w:fldSimple w:instr="=${other}"/>`,
];

type Setting = (text: string, draw: Draw) => string;

const halves = (text: string): readonly [string, string] => [
  text.slice(0, Math.ceil(text.length / 2)),
  text.slice(Math.ceil(text.length / 2)),
];

/** Ways to write the text itself that show it as it is. */
const SETTINGS: readonly Setting[] = [
  (text, draw) => r(text, of(SEEN, draw)),
  (text) =>
    halves(text)
      .map((half) => r(half))
      .join('<w:bookmarkEnd w:id="0"/>'),
  (text) => `<w:ins w:id="2" w:author="a">${r(text)}</w:ins>`,
  (text) => `<w:sdt><w:sdtPr><w:id w:val="4"/></w:sdtPr><w:sdtContent>${r(text)}</w:sdtContent></w:sdt>`,
  (text) => `<w:smartTag w:element="a"><w:hyperlink>${r(text)}</w:hyperlink></w:smartTag>`,
  (text) => `<w:r><w:ruby><w:rubyPr/><w:rt>${r('9')}</w:rt><w:rubyBase>${r(text)}</w:rubyBase></w:ruby></w:r>`,
  (text) => `<m:oMath><m:r><m:rPr><m:sty m:val="p"/></m:rPr><m:t>${text}</m:t></m:r></m:oMath>`,
  (text, draw) => `${FIELD('begin')}${code(`=${draw(99)}`)}${FIELD('separate')}${r(text)}${FIELD('end')}`,
  (text) =>
    `${FIELD('begin')}${code('IF ')}${FIELD('begin')}${code('=1')}${FIELD('separate')}${r('77')}${FIELD('end')}${code(' > 0')}${r('5')}${FIELD('separate')}${r(text)}${FIELD('end')}`,
  (text) =>
    `${FIELD('begin')}${code('QUOTE')}${FIELD('separate')}${FIELD('begin')}${code('=1')}${FIELD('separate')}${r(text)}${FIELD('end')}${FIELD('end')}`,
  (text) => `<w:fldSimple w:instr="=9">${r(text)}</w:fldSimple>`,
  (text) =>
    `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="8"/><w:listEntry w:val="${text}"/></w:ddList></w:ffData></w:fldChar></w:r>${code('FORMDROPDOWN')}${FIELD('end')}`,
  (text) =>
    `<mc:AlternateContent><mc:Choice Requires="w99unknown">${r('6')}</mc:Choice><mc:Fallback>${r(text)}</mc:Fallback></mc:AlternateContent>`.replace(
      'w99unknown',
      'other',
    ),
];

/** Whole cells: properties, and paragraphs with the text as it is visible. */
const CELLS: readonly ((text: string, properties: string) => string)[] = [
  (text, properties) =>
    `<w:tcPr>${properties}<w:shd w:val="clear" w:color="auto" w:fill="1F3864"/></w:tcPr><w:p>${r(text, '<w:color w:val="FFFFFF"/>')}</w:p>`,
  (text, properties) =>
    `<w:tcPr>${properties}<w:shd w:val="solid" w:color="000080" w:fill="FFFFFF"/></w:tcPr><w:p>${r(text, '<w:color w:val="FFFFFF"/>')}</w:p>`,
  (text, properties) =>
    `<w:tcPr>${properties}</w:tcPr><w:p><w:pPr><w:shd w:val="clear" w:fill="C00000"/></w:pPr>${r(text, '<w:color w:val="FFFFFF"/>')}</w:p>`,
  (text, properties) =>
    `<w:tcPr>${properties}</w:tcPr><w:p><w:pPr><w:pStyle w:val="gone"/></w:pPr>${r('7')}${r(text, '<w:vanish w:val="0"/>')}</w:p>`,
  // Struck through by both the paragraph style and the character style, which cancels out.
  (text, properties) =>
    `<w:tcPr>${properties}</w:tcPr><w:p><w:pPr><w:pStyle w:val="struckLine"/></w:pPr>${r('7')}${r(text, '<w:rStyle w:val="struck"/>')}</w:p>`,
  (text, properties) => {
    const [first, second] = halves(text);
    return `<w:tcPr>${properties}</w:tcPr><w:p><w:pPr><w:rPr><w:del w:id="3"/></w:rPr></w:pPr>${r(first)}</w:p><w:p>${r(second)}</w:p>`;
  },
  (text, properties) =>
    `<w:tcPr>${properties}</w:tcPr><w:p>${r('7', '<w:vanish/>')}</w:p><w:p/><w:p>${r(text)}</w:p><w:p>${r('8', '<w:strike/>')}</w:p>`,
  (text, properties) =>
    `<w:tcPr>${properties}</w:tcPr><w:p>${FIELD('begin')}${code('=4')}</w:p><w:p>${r('7')}${FIELD('separate')}${r(text)}</w:p><w:p>${FIELD('end')}</w:p>`,
  // In doubt: a line too low for its characters, digits from right to left, a frame.
  (text, properties) =>
    `<w:tcPr>${properties}</w:tcPr><w:p><w:pPr><w:spacing w:line="20" w:lineRule="exact"/></w:pPr>${r(`3${text}`)}</w:p>`,
  (text, properties) => `<w:tcPr>${properties}</w:tcPr><w:p><w:bdo w:val="rtl">${r(text.split('').reverse().join(''))}</w:bdo></w:p>`,
  (text, properties) => `<w:tcPr>${properties}</w:tcPr><w:p><w:pPr><w:framePr/></w:pPr>${r('5')}</w:p><w:p>${r(text)}</w:p>`,
  (text, properties) => `<w:tcPr>${properties}</w:tcPr><w:p><w:pPr><w:ind w:left="-9999"/></w:pPr>${r('5')}</w:p><w:p>${r(text)}</w:p>`,
  (text, properties) =>
    `<w:tcPr>${properties}</w:tcPr><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p>${r('5')}</w:p></w:sdtContent></w:sdt><w:p>${r(text)}</w:p>`,
  (text, properties) => `<w:tcPr>${properties}<w:tcBorders><w:tl2br w:val="single"/></w:tcBorders></w:tcPr><w:p>${r(text)}</w:p>`,
  (text, properties) => `<w:tcPr>${properties}<w:cellDel w:id="5"/></w:tcPr><w:p>${r(`1${text}`)}</w:p>`,
];

const other = (draw: Draw): string => String(1 + draw(99));

/** The content of a cell with the number `text`, decorated in one way or in two. */
export function inCell(text: string, draw: Draw, properties: string): string {
  if (draw(4) === 0) return (CELLS[draw(CELLS.length)] ?? ((own) => r(own)))(text, properties);
  const set = text === '' ? '' : (SETTINGS[draw(SETTINGS.length)] ?? ((own) => r(own)))(text, draw);
  // A small digit alone in a cell is level, and so is its number.
  const beside = text !== '' && draw(3) === 0 ? MARKS : ASIDES;
  const extra = (): string => beside[draw(beside.length)]?.(other(draw), draw) ?? '';
  const content = [() => extra() + set, () => set + extra(), () => extra() + set + extra()][draw(3)]?.() ?? set;
  return `<w:tcPr>${properties}</w:tcPr><w:p>${content}</w:p>`;
}

/** The content of a heading cell: its text, with something invisible in it. */
export function inLabel(text: string, draw: Draw, properties: string): string {
  const [first, second] = halves(text);
  const aside = ASIDES[draw(ASIDES.length)]?.(other(draw), draw) ?? '';
  return `<w:tcPr>${properties}</w:tcPr><w:p>${r(first)}${aside}${r(second)}</w:p>`;
}

const style = (type: string, id: string, run: string, basedOn = ''): string =>
  `<w:style w:type="${type}" w:styleId="${id}">${basedOn && `<w:basedOn w:val="${basedOn}"/>`}<w:rPr>${run}</w:rPr></w:style>`;

/** The styles that the decorations use. */
export const WORD_STYLES = `<w:styles xmlns:w="w"><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>${[
  style('character', 'struck', '<w:strike/>'),
  style('character', 'struckBased', '<w:b/>', 'struck'),
  style('character', 'hidden', '<w:vanish/>'),
  style('character', 'raised', '<w:vertAlign w:val="superscript"/>'),
  style('paragraph', 'gone', '<w:vanish/>'),
  style('paragraph', 'struckLine', '<w:strike/>'),
].join('')}</w:styles>`;
