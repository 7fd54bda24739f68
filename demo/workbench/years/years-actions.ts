import type { Report } from 'disclosure-elements';
import type { Bench } from '../bench.js';
import { download, YEARS_FILE, yearsText } from '../embed-tag.js';
import { focusCell, tablesShown } from '../tables.js';
import { correctedReport, workOf } from '../work.js';
import type { Work } from '../work.js';
import type { YearsActions, YearsState } from './years-view.js';

const isSame = (one: Report, { agency, year }: Report): boolean => one.agency === agency && one.year === year;

/** The work that was opened for each year, and last year's report where it was only added for the check. */
const worksOf = ({ work, years }: Bench): Work[] => {
  if (!work) return [];
  const works = [work, ...years];
  const { previous } = work;
  return previous && !works.some(({ report }) => isSame(report, previous)) ? [...works, workOf(previous, '上年报告')] : works;
};

/** The reports of all years with their corrections, and the one on the bench. */
export function yearsState(bench: Bench): YearsState | null {
  const [shown, ...others] = worksOf(bench).map(correctedReport);
  return shown ? { reports: [shown, ...others], shown } : null;
}

/** Returns the actions on the years that were opened together. */
export const yearsActions = (bench: Bench): YearsActions => ({
  open: (report, path) => {
    const next = worksOf(bench).find((work) => isSame(work.report, report));
    if (next && next !== bench.work) bench.turnTo(next);
    if (path === undefined) document.querySelector('#read h2')?.scrollIntoView({ block: 'nearest' });
    else void tablesShown().then(() => focusCell(path));
  },
  downloadYears: () => {
    bench.settle();
    const reports = worksOf(bench).map(correctedReport);
    download(YEARS_FILE, yearsText(reports));
    bench.made(YEARS_FILE);
    bench.show(`已下载 ${YEARS_FILE}，共 ${reports.length} 份报告。`);
  },
});
