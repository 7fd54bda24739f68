// The page of an official document (GB/T 9704-2012, clauses 5.1 and 5.2): A4, with a type area of 156 × 225 mm, in which a page has 22 lines
// of 28 characters. In twips, of which a point has 20.

const TWIPS_PER_MM = 1440 / 25.4;
const twips = (millimetres: number): number => Math.round(millimetres * TWIPS_PER_MM);

const PAGE = { width: twips(210), height: twips(297) } as const;

const MARGIN = { top: twips(37), left: twips(28), right: twips(26), bottom: twips(35) } as const;

/** The width of the type area. */
export const TYPE_WIDTH = PAGE.width - MARGIN.left - MARGIN.right;

/** The height of a line of text: 22 of them fill the type area. */
export const LINE = Math.floor((PAGE.height - MARGIN.top - MARGIN.bottom) / 22);

/** The size of the body, 三号, in half-points. */
export const BODY_SIZE = 32;

/** By how much characters stand closer, so that 28 of them fit into a line. */
export const BODY_SPACING = Math.floor(TYPE_WIDTH / 28) - BODY_SIZE * 10;

/** The size of the title, 二号, in half-points. */
export const TITLE_SIZE = 44;

/** How many characters of the title fit into a line. */
export const TITLE_EMS = TYPE_WIDTH / (TITLE_SIZE * 10);

/** The size of the page number, 四号, in half-points. */
export const FOOTER_SIZE = 28;

/** The dash of the page number stands 7 mm below the type area (clause 7.5). */
const FOOTER = MARGIN.bottom - twips(7) - FOOTER_SIZE * 10;

const TOP_HEADER = twips(15);

/** The section that is the whole document (`w:sectPr`), with the ids of the references to the feet of its even and its odd pages. */
export const section = ({ even, odd }: { readonly even: string; readonly odd: string }): string =>
  `<w:sectPr><w:footerReference w:type="even" r:id="${even}"/><w:footerReference w:type="default" r:id="${odd}"/>` +
  `<w:pgSz w:w="${PAGE.width}" w:h="${PAGE.height}"/>` +
  `<w:pgMar w:top="${MARGIN.top}" w:right="${MARGIN.right}" w:bottom="${MARGIN.bottom}" w:left="${MARGIN.left}" w:header="${TOP_HEADER}" w:footer="${FOOTER}" w:gutter="0"/></w:sectPr>`;
