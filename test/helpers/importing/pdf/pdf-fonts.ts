import { PDFHexString, PDFName } from 'pdf-lib';
import type { PDFContext, PDFRef } from 'pdf-lib';

// Fonts of PDFs by which a reader knows the characters, in the two ways of those with Chinese. The codes of both are UTF-16.

/** A font that a text is written in. */
export interface PdfFont {
  readonly ref: PDFRef;
  /** Says what is written in it. */
  readonly write: (text: string) => void;
  /** Completes it, once all is written. */
  readonly end: () => void;
}

const DESCRIPTOR = {
  ...{ Type: 'FontDescriptor', FontName: 'STSong-Light', Flags: 6, FontBBox: [-25, -254, 1000, 880] },
  ...{ ItalicAngle: 0, Ascent: 880, Descent: -120, CapHeight: 880, StemV: 93 },
};

interface Collection {
  readonly registry: string;
  readonly ordering: string;
  readonly supplement: number;
  /** The widths of its characters of half width. */
  readonly widths: readonly number[];
}

function fontOf(context: PDFContext, encoding: string, { registry, ordering, supplement, widths }: Collection, more: object = {}): PDFRef {
  const descendant = context.obj({
    ...{ Type: 'Font', Subtype: 'CIDFontType0', BaseFont: 'STSong-Light', DW: 1000, W: [...widths] },
    CIDSystemInfo: { Registry: PDFHexString.fromText(registry), Ordering: PDFHexString.fromText(ordering), Supplement: supplement },
    FontDescriptor: context.register(context.obj(DESCRIPTOR)),
  });
  const font = { Type: 'Font', Subtype: 'Type0', BaseFont: 'STSong-Light', Encoding: encoding };
  return context.register(context.obj({ ...font, ...more, DescendantFonts: [context.register(descendant)] }));
}

const nothing = (): void => undefined;

/** A font that every reader for Chinese knows by name, with a code table that the reader has to have. */
const namedFont = (context: PDFContext): PdfFont => ({
  ref: fontOf(context, 'UniGB-UCS2-H', { registry: 'Adobe', ordering: 'GB1', supplement: 2, widths: [1, 95, 500, 814, 939, 500] }),
  write: nothing,
  end: nothing,
});

/** Lines of a table that maps characters, a hundred to a block at most. */
function mapOf(codes: readonly string[]): string {
  const blocks = Array.from({ length: Math.ceil(codes.length / 100) }, (_, index) => codes.slice(100 * index, 100 * index + 100));
  const lines = blocks.map((own) => `${own.length} beginbfchar\n${own.map((code) => `<${code}> <${code}>`).join('\n')}\nendbfchar`);
  const head =
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange';
  return `${head}\n${lines.join('\n')}\nendcmap end end`;
}

/** A font with a map of its own characters, as programs write that embed theirs. A reader has them at once. */
function mappedFont(context: PDFContext): PdfFont {
  const written = new Set<string>();
  const map = context.nextRef();
  return {
    ref: fontOf(
      context,
      'Identity-H',
      { registry: 'Adobe', ordering: 'Identity', supplement: 0, widths: [32, 126, 500] },
      { ToUnicode: map },
    ),
    write: (text) => {
      for (let at = 0; at < text.length; at += 1) written.add(text.charAt(at));
    },
    end: () => {
      const codes = [...written].map((unit) => unit.charCodeAt(0).toString(16).padStart(4, '0')).sort();
      context.assign(map, context.flateStream(mapOf(codes)));
    },
  };
}

export const PDF_FONTS = { named: namedFont, mapped: mappedFont };

/** The name of the font in the resources of a page. */
export const FONT_NAME = PDFName.of('F1');
