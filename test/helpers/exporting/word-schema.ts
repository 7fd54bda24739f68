import { elementsIn } from '../../../src/importing/office/xml.js';
import type { XmlElement } from '../../../src/importing/office/xml.js';

// The order of elements in WordprocessingML (ECMA-376 part 1, annex A.1). Word refuses a document in which they are in another. Written down
// from the standard, not from what the library writes.

const RUN =
  'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath';

const PARAGRAPH =
  'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange';

/** The children of an element, in their order. One with `*` may be there several times. */
const SEQUENCES: Readonly<Record<string, string>> = {
  document: 'background body',
  pPr: PARAGRAPH,
  rPr: RUN,
  tbl: 'tblPr tblGrid tr*',
  tblPr:
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblPrChange',
  tblBorders: 'top left bottom right insideH insideV',
  tblCellMar: 'top left bottom right',
  tblGrid: 'gridCol* tblGridChange',
  tr: 'tblPrEx trPr tc*',
  tc: 'tcPr p*',
  tcPr: 'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark cellIns cellDel cellMerge',
  sectPr:
    'footerReference* footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings',
  ftr: 'p*',
  styles: 'docDefaults latentStyles style*',
  docDefaults: 'rPrDefault pPrDefault',
  style:
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr*',
  fonts: 'font*',
  font: 'altName panose1 charset family notTrueType pitch sig embedRegular embedBold embedItalic embedBoldItalic',
  settings:
    'writeProtection view zoom removePersonalInformation mirrorMargins proofState defaultTabStop evenAndOddHeaders drawingGridHorizontalSpacing characterSpacingControl footnotePr endnotePr compat rsids themeFontLang clrSchemeMapping decimalSymbol listSeparator',
  Types: 'Default* Override*',
  Relationships: 'Relationship*',
};

/** Elements whose children may be in any order, or that have none. */
const WITHOUT_ORDER: ReadonlySet<string> = new Set([
  'body',
  'p',
  'r',
  'trPr',
  'compat',
  'fldSimple',
  'rPrDefault',
  'pPrDefault',
  'coreProperties',
]);

/** What an element and those below it do against the schema. */
export function schemaErrors(element: XmlElement): string[] {
  const children = elementsIn(element);
  const names = children.map(({ name }) => name);
  const below = children.flatMap(schemaErrors);
  const sequence = SEQUENCES[element.name]?.split(' ');
  if (!sequence) {
    const isKnown = names.length === 0 || WITHOUT_ORDER.has(element.name);
    return isKnown ? below : [`${element.name} is not known to have children`, ...below];
  }
  const places = names.map((name) => sequence.findIndex((known) => known.replace('*', '') === name));
  const errors = places.flatMap((place, index) => {
    const before = places[index - 1] ?? -1;
    if (place < 0) return `${names[index]} in ${element.name}`;
    const isInOrder = place > before || (place === before && sequence[place]?.endsWith('*'));
    return isInOrder ? [] : `${names[index]} behind ${names[index - 1]} in ${element.name}`;
  });
  return [...errors, ...below];
}
