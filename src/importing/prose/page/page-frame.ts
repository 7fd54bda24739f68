import type { DocumentBlock, GridCell } from '../../published-document.js';
import { mayBeAgency, withoutStamp } from '../title/agency-name.js';
import { isFrameLine, isMoment, publishedIn, publisherIn } from './frame-line.js';
import { dateIn } from '../date-in-text.js';

// What the page around an article says of it: when it was published, and by whom.

/** The longest row of a table of labels and values, such as 索引号 | … | 发布机构 | …. */
const MAX_CELLS = 12;

/** A row of labels and values as lines: 发布机构：…. */
function linesOfRow(row: readonly GridCell[]): string[] {
  const cells = [...new Set(row)].map(({ text }) => text.trim()).filter((text) => text !== '');
  if (cells.length > MAX_CELLS) return [];
  return cells.map((text, index) => `${text.replace(/[:：]\s*$/, '')}：${cells[index + 1] ?? ''}`).concat(cells);
}

/** The tables of labels and values above a report, as lines. */
export function frameTables(blocks: readonly DocumentBlock[], isOfReport: (block: DocumentBlock) => boolean): string[] {
  const first = blocks.findIndex(isOfReport);
  return blocks
    .slice(0, first < 0 ? blocks.length : first)
    .flatMap((block) => (block.kind === 'grid' ? block.rows.flatMap(linesOfRow) : []))
    .filter(isFrameLine);
}

/** The date of publication that a label states, the one with the best label. */
export function labelledDate(lines: readonly string[]): string | undefined {
  const dates = lines.flatMap((text) => publishedIn(text) ?? []);
  const best = Math.min(...dates.map(({ rank }) => rank));
  return dates.find(({ rank }) => rank === best)?.date;
}

/** A date on a line of its own. Above the text it is that of publication; below it, it may be of anything. */
export const bareDate = (lines: readonly string[]): string | undefined => dateIn(lines.find(isMoment) ?? '')?.date;

/** Websites and media, from which a page may have been taken. */
const NO_PUBLISHER = /网$|网站|本站|本网|日报|晚报|融媒|电视台|新华|原创|未知|互联网|转载|公众号|微信|客户端/;

/** The agency that published the page. */
export const publishingAgency = (lines: readonly string[]): string | undefined =>
  lines
    .filter(isFrameLine)
    .flatMap((text) => publisherIn(text) ?? [])
    .map(withoutStamp)
    .find((name) => mayBeAgency(name) && !NO_PUBLISHER.test(name));
