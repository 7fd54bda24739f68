import { chainHeadings, chainLegend, chainLinkText, chainTitle } from '../../checking/words/chain-words.js';
import type { YearChain } from '../../checking/year-chain.js';
import type { Language } from '../../i18n/language.js';
import { printable } from '../terminal.js';
import { columnLines } from '../text-columns.js';

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
