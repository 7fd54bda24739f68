import { officialTitle } from '../report/report.js';
import type { Report } from '../report/report.js';

/** What some file system does not allow in a name, and what cannot be seen in one. */
const FORBIDDEN = /[\\/:*?"<>|\p{C}\p{Zl}\p{Zp}]+/gu;

/** What a name may not start with: a point hides a file, and a hyphen makes an option of it. */
const START = /^[\s.\-_~$]+/;

/** In UTF-16 units. File systems take 255 bytes in all, of which a Chinese character is three. */
const MAX_AGENCY = 40;

const agencyIn = (agency: string): string =>
  agency
    .replace(FORBIDDEN, '-')
    .replace(/\s+/g, ' ')
    .replace(START, '')
    .slice(0, MAX_AGENCY)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();

/**
 * The name of a file with reports, without its extension, in Chinese as the titles of reports are: 临河区民政局2024年政府信息公开工作年度报告. That of several
 * names the first and the last year and how many there are, and no agency where those are several. Windows, macOS and Linux all accept it.
 */
export function reportFileName(reports: readonly Report[]): string {
  const [agency = '', ...others] = new Set(reports.map((report) => report.agency));
  const years = reports.map(({ year }) => year);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const title = officialTitle(others.length === 0 ? agencyIn(agency) : '', from === to ? from : `${from}-${to}`);
  return reports.length > 1 ? `${title}（${reports.length}份）` : title;
}
