// A published table of part four, whose cells a test may change.

const OUTCOMES = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];

const row = (cells: readonly string[], tag = 'td'): string => `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;

const HEAD = `<tr><td colspan="5">行政复议</td><td colspan="10">行政诉讼</td></tr>
  <tr>${OUTCOMES.map((text) => `<td rowspan="2">${text}</td>`).join('')}<td colspan="5">未经复议直接起诉</td><td colspan="5">复议后起诉</td></tr>
  ${row([...OUTCOMES, ...OUTCOMES])}`;

/** The numbers of the table, of which the first is `changed` in most tests. */
export const NUMBERS = ['12', '1', '0', '2', '15', '3', '0', '0', '1', '4', '0', '', '/', '1', '1'] as const;

/** How a test changes the table. */
export interface TableChange {
  /** What stands in the cell of the first number. */
  readonly first?: string;
  /** A style sheet. */
  readonly css?: string;
  /** Attributes of the table. */
  readonly attributes?: string;
  /** What stands in it before and after its rows, and instead of the row of numbers. */
  readonly before?: string;
  readonly after?: string;
  readonly numbers?: string;
}

/** The table as HTML. */
export const partFour = ({ first = NUMBERS[0], css = '', attributes = '', before = '', after = '', numbers }: TableChange = {}): string =>
  `<style>${css}</style><table ${attributes}>${before}<tbody>${HEAD}${numbers ?? row([first, ...NUMBERS.slice(1)])}${after}</tbody></table>`;
