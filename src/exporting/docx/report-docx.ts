import { SIMPLIFIED_CHINESE } from '../../i18n/language.js';
import type { Language } from '../../i18n/language.js';
import type { Report } from '../../report/report.js';
import type { ExportOptions } from '../export-options.js';
import { needOptions } from '../need-options.js';
import { officeFile, relationshipsXml } from '../office/office-file.js';
import { xmlText } from '../office/xml-text.js';
import { fontsXml, STYLES, stylesXml } from './docx-styles.js';
import { bodyXml } from './docx-body.js';
import { FOOTER_SIZE, section } from './page-layout.js';
import { styledParagraph, textRun } from './word-text.js';
import { needReport } from '../../report/need-report.js';

// Word's files by themselves. Why not the docx package: it weighs 400 kB, a hundred times as much as what a report needs of it.

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The namespaces of every part with text. */
const NAMESPACES = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${RELATIONSHIPS}"`;

/** A part that the text refers to. Its name is also the id of the reference. */
interface DocumentPart {
  readonly name: string;
  /** What it is to the text. */
  readonly kind: 'styles' | 'settings' | 'fontTable' | 'footer';
  readonly xml: string;
}

/** The page number between dashes at the outer edge (GB/T 9704-2012, clause 7.5), one character from it. */
function footerXml(side: 'left' | 'right'): string {
  const indent = `<w:ind w:${side}Chars="100" w:${side}="${FOOTER_SIZE * 10}"/><w:jc w:val="${side}"/>`;
  const number = `<w:fldSimple w:instr=" PAGE ">${textRun('1')}</w:fldSimple>`;
  return `<w:ftr ${NAMESPACES}>${styledParagraph(STYLES.footer, `${textRun('— ')}${number}${textRun(' —')}`, indent)}</w:ftr>`;
}

/** Feet differ on even and odd pages. Word takes documents without the last setting for those of an older version. */
const SETTINGS =
  `<w:settings ${NAMESPACES}><w:evenAndOddHeaders/><w:characterSpacingControl w:val="compressPunctuation"/><w:compat>` +
  '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>';

const propertiesXml = ({ title, agency }: Report, { tag }: Language): string =>
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">' +
  `<dc:title>${xmlText(title)}</dc:title><dc:creator>${xmlText(agency)}</dc:creator><dc:language>${xmlText(tag)}</dc:language></cp:coreProperties>`;

/** The feet of even and of odd pages. */
const FEET = { even: 'footer1', odd: 'footer2' } as const;

const partsOf = (language: Language): readonly DocumentPart[] => [
  { name: 'styles', kind: 'styles', xml: stylesXml(NAMESPACES, language) },
  { name: 'settings', kind: 'settings', xml: SETTINGS },
  { name: 'fontTable', kind: 'fontTable', xml: fontsXml(NAMESPACES) },
  { name: FEET.even, kind: 'footer', xml: footerXml('left') },
  { name: FEET.odd, kind: 'footer', xml: footerXml('right') },
];

/**
 * A whole report as a Word document (`.docx`) in the layout of an official document (GB/T 9704-2012): title, preface, parts with their tables
 * as in the official form, signature, page numbers. A blank cell stays blank. The same report always gives the same bytes.
 */
export function reportDocx(report: Report, options: ExportOptions = {}): Promise<Uint8Array<ArrayBuffer>> {
  needReport('reportDocx', report);
  needOptions('reportDocx', options);
  const { language = SIMPLIFIED_CHINESE } = options;
  const parts = partsOf(language);
  const own = parts.map(({ name, kind }) => ({ id: name, type: `${RELATIONSHIPS}/${kind}`, target: `${name}.xml` }));
  const files = {
    '_rels/.rels': relationshipsXml([
      { id: 'document', type: `${RELATIONSHIPS}/officeDocument`, target: 'word/document.xml' },
      {
        id: 'properties',
        type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
        target: 'docProps/core.xml',
      },
    ]),
    'docProps/core.xml': propertiesXml(report, language),
    'word/document.xml': `<w:document ${NAMESPACES}><w:body>${bodyXml(report, language)}${section(FEET)}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relationshipsXml(own),
    ...Object.fromEntries(parts.map(({ name, xml }) => [`word/${name}.xml`, xml])),
  };
  const types = {
    'docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
    'word/document.xml': `${MEDIA_TYPE}.document.main+xml`,
    ...Object.fromEntries(parts.map(({ name, kind }) => [`word/${name}.xml`, `${MEDIA_TYPE}.${kind}+xml`])),
  };
  return Promise.resolve(officeFile(files, types));
}
