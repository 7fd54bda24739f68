import { madeZip } from '../made-zip.js';

// Writes minimal OFD files (GB/T 33190-2016) around the content of pages. Lengths are in millimetres, from the top left corner down.

const ROOT = 'xmlns:ofd="http://www.ofdspec.org/2016"';
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** What a file has besides its pages. */
export interface OfdExtras {
  /** Resources: drawing parameters, colour spaces, pictures. */
  readonly resources?: string;
  /** The layers of a template that each page has, and where it is. */
  readonly template?: string;
  readonly order?: 'Background' | 'Foreground';
  /** The annotations of the first page. */
  readonly annotations?: string;
  /** The places of seals on the first page. */
  readonly seals?: readonly string[];
  readonly title?: string;
  /** Changes the parts of the file before they are packed; a part of `undefined` is left out. */
  readonly change?: (parts: Record<string, string | undefined>) => void;
}

export const layer = (content: string, attributes = ''): string => `<ofd:Layer ID="1" ${attributes}>${content}</ofd:Layer>`;

/** The parts of an OFD file, by name. */
function partsOf(pages: readonly string[], extras: OfdExtras): Record<string, string | undefined> {
  const { resources = '', template, order, annotations, seals = [], title = '' } = extras;
  const pageList = pages.map((_, index) => `<ofd:Page ID="${100 + index}" BaseLoc="Pages/Page_${index}/Content.xml"/>`).join('');
  const parts: Record<string, string | undefined> = {
    'OFD.xml':
      `<ofd:OFD ${ROOT} Version="1.0" DocType="OFD"><ofd:DocBody><ofd:DocInfo><ofd:Title>${title}</ofd:Title></ofd:DocInfo>` +
      `<ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot>${seals.length > 0 ? '<ofd:Signatures>/Doc_0/Signs/Signatures.xml</ofd:Signatures>' : ''}` +
      '</ofd:DocBody></ofd:OFD>',
    'Doc_0/Document.xml':
      `<ofd:Document ${ROOT}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>` +
      '<ofd:PublicRes>PublicRes.xml</ofd:PublicRes>' +
      `${template === undefined ? '' : '<ofd:TemplatePage ID="90" BaseLoc="Tpls/Tpl_0/Content.xml"/>'}</ofd:CommonData>` +
      `<ofd:Pages>${pageList}</ofd:Pages>` +
      `${annotations === undefined ? '' : '<ofd:Annotations>Annots/Annotations.xml</ofd:Annotations>'}</ofd:Document>`,
    'Doc_0/PublicRes.xml': `<ofd:Res ${ROOT} BaseLoc="Res"><ofd:Fonts><ofd:Font ID="3" FontName="SimSun"/></ofd:Fonts>${resources}</ofd:Res>`,
  };
  if (template !== undefined) parts['Doc_0/Tpls/Tpl_0/Content.xml'] = `<ofd:Page ${ROOT}><ofd:Content>${template}</ofd:Content></ofd:Page>`;
  const used = template === undefined ? '' : `<ofd:Template TemplateID="90" ${order ? `ZOrder="${order}"` : ''}/>`;
  pages.forEach((content, index) => {
    parts[`Doc_0/Pages/Page_${index}/Content.xml`] = `<ofd:Page ${ROOT}>${used}<ofd:Content>${content}</ofd:Content></ofd:Page>`;
  });
  if (annotations !== undefined) {
    parts['Doc_0/Annots/Annotations.xml'] =
      `<ofd:Annotations ${ROOT}><ofd:Page PageID="100"><ofd:FileLoc>Page_0/Annotation.xml</ofd:FileLoc></ofd:Page></ofd:Annotations>`;
    parts['Doc_0/Annots/Page_0/Annotation.xml'] = `<ofd:PageAnnot ${ROOT}>${annotations}</ofd:PageAnnot>`;
  }
  if (seals.length > 0) {
    parts['Doc_0/Signs/Signatures.xml'] = `<ofd:Signatures ${ROOT}><ofd:Signature ID="1" BaseLoc="Sign_0/Signature.xml"/></ofd:Signatures>`;
    const stamps = seals.map((box) => `<ofd:StampAnnot ID="1" PageRef="100" Boundary="${box}"/>`).join('');
    parts['Doc_0/Signs/Sign_0/Signature.xml'] = `<ofd:Signature ${ROOT}><ofd:SignedInfo>${stamps}</ofd:SignedInfo></ofd:Signature>`;
  }
  return parts;
}

/** An OFD file of pages, each given by its layers. */
export function ofdFile(pages: readonly string[], extras: OfdExtras = {}): Uint8Array {
  const parts = partsOf(pages, extras);
  extras.change?.(parts);
  return madeZip(Object.fromEntries(Object.entries(parts).flatMap(([name, text]) => (text === undefined ? [] : [[name, HEAD + text]]))));
}
