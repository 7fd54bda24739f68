import { deflateSync } from 'node:zlib';
import { PAGE } from './page-layout.js';
import { contentText, LAYERS, STATES } from './pdf-operators.js';
import type { Annotation, WrittenPage } from './pdf-operators.js';

// Writes minimal PDFs around pages. Much faster than a library, so that tests can afford hundreds of documents. The font is one that every
// PDF reader for Chinese knows by name, so that no font has to be embedded.

const FONT = `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [ 4 0 R ] >>`;

const DESCENDANT =
  '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> ' +
  '/DW 1000 /W [ 1 95 500 814 939 500 ] /FontDescriptor 5 0 R >>';

const DESCRIPTOR =
  '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [ -25 -254 1000 880 ] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>';

const PICTURE_BYTES = 3 * 40 * 40;

/** Text strings outside content streams: UTF-16 with a byte order mark. */
const textString = (text: string): string =>
  `<feff${Array.from({ length: text.length }, (_, index) => text.charCodeAt(index).toString(16).padStart(4, '0')).join('')}>`;

function annotationText({ subtype, rect, value }: Annotation): string {
  const [left, bottom, right, top] = rect;
  const base = `/Type /Annot /Subtype /${subtype} /Rect [ ${rect.join(' ')} ] /F 4`;
  if (subtype === 'Widget') return `<< ${base} /FT /Tx /T (field) /V ${textString(value)} /DA (/F1 10 Tf 0 g) >>`;
  if (subtype === 'FreeText') return `<< ${base} /Contents ${textString(value)} /DA (/F1 10 Tf 0 g) >>`;
  return `<< ${base} /C [ 1 0 0 ] /QuadPoints [ ${left} ${top} ${right} ${top} ${left} ${bottom} ${right} ${bottom} ] >>`;
}

const stateText = (state: Readonly<Record<string, number | string>>): string =>
  `<< ${Object.entries(state)
    .map(([key, value]) => `/${key} ${typeof value === 'string' ? `/${value}` : value}`)
    .join(' ')} >>`;

/** Collects the objects of a file, and writes them with their cross-reference table. */
class PdfObjects {
  readonly #bodies: (string | Uint8Array)[][] = [];

  add(...body: (string | Uint8Array)[]): number {
    this.#bodies.push(body);
    return this.#bodies.length;
  }

  set(number: number, ...body: (string | Uint8Array)[]): void {
    this.#bodies[number - 1] = body;
  }

  stream(dictionary: string, data: Uint8Array): number {
    return this.add(`<< ${dictionary} /Length ${data.length} >>\nstream\n`, data, '\nendstream');
  }

  bytes(): Uint8Array<ArrayBuffer> {
    const chunks: Uint8Array[] = [];
    const offsets: number[] = [];
    let length = 0;
    const write = (part: string | Uint8Array): void => {
      const chunk = typeof part === 'string' ? Buffer.from(part, 'latin1') : part;
      chunks.push(chunk);
      length += chunk.length;
    };
    write('%PDF-1.7\n');
    this.#bodies.forEach((body, index) => {
      offsets.push(length);
      write(`${index + 1} 0 obj\n`);
      for (const part of body) write(part);
      write('\nendobj\n');
    });
    const start = length;
    const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
    write(`xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${rows}`);
    write(`trailer\n<< /Size ${offsets.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`);
    return new Uint8Array(Buffer.concat(chunks));
  }
}

/** The bytes of a PDF with A4 pages. */
export function pdfFile(pages: readonly WrittenPage[]): Uint8Array<ArrayBuffer> {
  const objects = new PdfObjects();
  const [catalog, tree] = [objects.add(), objects.add()];
  objects.add(FONT);
  objects.add(DESCENDANT);
  objects.add(DESCRIPTOR);
  const layers = LAYERS.map((name) => objects.add(`<< /Type /OCG /Name (${name}) >>`));
  const mask = objects.stream(
    '/Type /XObject /Subtype /Image /Width 40 /Height 40 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode',
    deflateSync(new Uint8Array(1600).fill(128)),
  );
  const pictureFacts =
    '/Type /XObject /Subtype /Image /Width 40 /Height 40 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /FlateDecode';
  const pixels = deflateSync(new Uint8Array(PICTURE_BYTES).fill(90));
  const pictures = [objects.stream(pictureFacts, pixels), objects.stream(`${pictureFacts} /SMask ${mask} 0 R`, pixels)];
  const resources = objects.add(
    `<< /Font << /F1 3 0 R >> /XObject << /Picture ${pictures[0] ?? 0} 0 R /Stamp ${pictures[1] ?? 0} 0 R >> ` +
      `/Properties << ${LAYERS.map((name, index) => `/${name} ${layers[index] ?? 0} 0 R`).join(' ')} >> ` +
      `/ExtGState << ${Object.entries(STATES)
        .map(([name, state]) => `/${name} ${stateText(state)}`)
        .join(' ')} >> >>`,
  );
  const fields: number[] = [];
  const kids = pages.map(({ operators, annotations }) => {
    const content = objects.stream('', Buffer.from(contentText(operators), 'latin1'));
    const notes = annotations.map((annotation) => {
      const number = objects.add(annotationText(annotation));
      if (annotation.subtype === 'Widget') fields.push(number);
      return `${number} 0 R`;
    });
    return objects.add(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [ 0 0 ${PAGE.width} ${PAGE.height} ] /Resources ${resources} 0 R ` +
        `/Contents ${content} 0 R /Annots [ ${notes.join(' ')} ] >>`,
    );
  });
  objects.set(tree, `<< /Type /Pages /Kids [ ${kids.map((kid) => `${kid} 0 R`).join(' ')} ] /Count ${kids.length} >>`);
  const all = layers.map((layer) => `${layer} 0 R`).join(' ');
  objects.set(
    catalog,
    `<< /Type /Catalog /Pages ${tree} 0 R /OCProperties << /OCGs [ ${all} ] /D << /ON [ ${layers[1] ?? 0} 0 R ] /OFF [ ${layers[0] ?? 0} 0 R ] >> >> ` +
      `/AcroForm << /Fields [ ${fields.map((field) => `${field} 0 R`).join(' ')} ] /DR << /Font << /F1 3 0 R >> >> /DA (/F1 10 Tf 0 g) >> >>`,
  );
  return objects.bytes();
}
