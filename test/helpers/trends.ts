import fc from 'fast-check';
import { cellsNamed } from '../../src/formats/cells.js';
import type { TopicPanel } from '../../src/trend/topics.js';
import { FORMAT_IDS, FORMATS } from '../../src/formats/formats.js';
import { readReport } from '../../src/report/read-report.js';
import type { Report } from '../../src/report/report.js';
import { validReport } from './random-report.js';

/** Whether every metric of panels names a cell or a group of some format. */
export const metricPanelsAreInFormats = (panels: readonly TopicPanel[]): boolean =>
  panels.every(({ metrics, total }) =>
    [...metrics, ...(total ? [total] : [])].every(({ path }) => FORMAT_IDS.some((id) => cellsNamed(FORMATS[id], path).length > 0)),
  );

/** Reports of one agency over years, some of them missing, in any order, their numbers anything that JSON may hold. */
export const randomYears: fc.Arbitrary<Report[]> = fc
  .array(fc.constantFrom(...FORMAT_IDS).chain(validReport), { minLength: 1, maxLength: 5 })
  .chain((reports) =>
    fc
      .uniqueArray(fc.integer({ min: 2019, max: 2028 }), { minLength: reports.length, maxLength: reports.length })
      .map((years) => reports.map((report, index) => readReport({ ...report, agency: '示例市', year: years[index] }).report!)),
  );

/** Reports of several agencies in one year. */
export const randomAgencies: fc.Arbitrary<Report[]> = fc
  .array(fc.constantFrom(...FORMAT_IDS).chain(validReport), { minLength: 1, maxLength: 5 })
  .map((reports) => reports.map((report, index) => readReport({ ...report, agency: `示例${index}局`, year: 2024 }).report!));
