import { strToU8, zipSync } from 'fflate';
import type { Draw } from '../oracle/oracle.js';
import type { PrintedBlock } from '../printed-report.js';
import { STYLE_SHEET } from './sheet-styles.js';
import { SheetWriter } from './sheet-writer.js';

// Workbooks in which some cells are decorated, in all the ways in which a sheet can show other text than it stores. What is plainly visible
// remains what was published.

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const relationships = (targets: readonly (readonly [kind: string, target: string])[]): string =>
  `<Relationships>${targets.map(([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`).join('')}</Relationships>`;

/** The same report with other numbers. */
const withOtherNumbers = (blocks: readonly PrintedBlock[]): PrintedBlock[] =>
  blocks.map((block) =>
    block.kind === 'paragraph'
      ? block
      : { ...block, rows: block.rows.map((row) => row.map((cell) => (cell.path === undefined ? cell : { ...cell, text: '77' }))) },
  );

function written(blocks: readonly PrintedBlock[], draw: Draw, strings: Map<string, number>): SheetWriter {
  const sheet = new SheetWriter(draw, strings);
  for (const block of blocks) {
    if (block.kind === 'table') sheet.table(block);
    else sheet.prose(block.text);
  }
  return sheet;
}

/**
 * A report as a workbook, on one sheet or with a sheet for each table, with some cells decorated, and with hidden rows, columns and sheets.
 *
 * @param blocks the laid-out report
 * @param draw decides what is decorated, and how
 */
export function decoratedXlsx(blocks: readonly PrintedBlock[], draw: Draw): Uint8Array {
  const strings = new Map<string, number>();
  const groups =
    draw(2) === 0
      ? [[...blocks]]
      : [blocks.filter(({ kind }) => kind === 'paragraph'), ...blocks.filter(({ kind }) => kind === 'table').map((block) => [block])];
  const sheets = groups.map((group) => ({ sheet: written(group, draw, strings), state: '' }));
  if (draw(6) === 0) {
    const copy = written(withOtherNumbers(blocks), draw, strings);
    if (draw(2) === 0) copy.hideAll();
    sheets.push({
      sheet: copy,
      state: copy.hiddenRows.size === copy.rows.size ? '' : draw(2) === 0 ? ' state="hidden"' : ' state="veryHidden"',
    });
  }
  const parts: Record<string, string> = {
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${sheets.map(({ state }, index) => `<sheet name="表${index + 1}" sheetId="${index + 1}" r:id="rId${index + 1}"${state}/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/styles.xml': STYLE_SHEET,
  };
  sheets.forEach(({ sheet }, index) => {
    const number = index + 1;
    parts[`xl/worksheets/sheet${number}.xml`] = sheet.xml();
    if (sheet.anchors.length === 0) return;
    parts[`xl/worksheets/_rels/sheet${number}.xml.rels`] = relationships([['drawing', `../drawings/drawing${number}.xml`]]);
    parts[`xl/drawings/drawing${number}.xml`] = `<wsDr>${sheet.anchors.join('')}</wsDr>`;
  });
  parts['xl/sharedStrings.xml'] = `<sst>${[...strings.keys()].map((xml) => `<si>${xml}</si>`).join('')}</sst>`;
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])), { level: draw(2) === 0 ? 0 : 1 });
}
