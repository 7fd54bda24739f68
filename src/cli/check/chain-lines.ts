import { chainHeadings, chainLegend, chainLinkText, chainTitle } from '../../checking/words/chain-words.js';
import type { YearChain } from '../../checking/year-chain.js';
import type { Language } from '../../i18n/language.js';
import { printable } from '../terminal.js';

const GAP = '   ';

/**
 * How many columns a text takes up: Chinese characters and their punctuation take two (UAX #11, wide and full-width), and the signs of a chain one, which
 * are narrow or ambiguous.
 */
const widthOf = (text: string): number => Array.from(text).reduce((width, letter) => width + (letter >= '\u2e80' ? 2 : 1), 0);

/** Rows of texts as lines, each column as wide as its longest text. */
function columnLines(rows: readonly (readonly string[])[]): string[] {
  const columns = rows[0]?.length ?? 0;
  const widths = Array.from({ length: columns }, (_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))));
  const padded = (text: string, column: number): string => text + ' '.repeat((widths[column] ?? 0) - widthOf(text));
  return rows.map((row) => row.map(padded).join(GAP).trimEnd());
}

function chainLines(chain: YearChain, language: Language): string[] {
  const rows = chain.years.map(({ report, links }) => [
    String(report.year),
    ...links.map((link) => chainLinkText(link, report.format, language)),
  ]);
  const table = columnLines([chainHeadings(chain, language), ...rows]);
  return [printable(chainTitle(chain, language)), ...table.map((line) => `  ${line}`), ''];
}

/** Chains as tables, one for each agency with a line for each year, and what their signs mean. */
export const chainsLines = (chains: readonly YearChain[], language: Language): string[] =>
  chains.length > 0 ? [...chains.flatMap((chain) => chainLines(chain, language)), chainLegend(language), ''] : [];
