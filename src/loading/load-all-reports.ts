import type { Readings } from '../report/reading/read-report.js';
import type { LoadedSource } from './joined-readings.js';
import { loadReports } from './load-reports.js';
import type { Loading } from './load-reports.js';

/**
 * Loads and reads the reports at one or more URLs, separated by spaces.
 *
 * @param join joins the reports of several sources: `joinedReadings`, which may still be loading
 */
export function loadAllReports(src: string, base: string, join: (sources: readonly LoadedSource[]) => Promise<Readings>): Loading {
  const loadings = src
    .trim()
    .split(/\s+/)
    .map((url) => loadReports(url, base));
  const [first] = loadings;
  if (first && loadings.length === 1) return first;
  const settled = Promise.allSettled(loadings.map(({ readings }) => readings));
  return {
    readings: settled.then((results) => join(results.map((result, place) => ({ url: loadings[place]?.url, result })))),
    release: () => {
      for (const loading of loadings) loading.release();
    },
  };
}
